import type { ChangeEvent, ClipboardEvent } from 'react';
import { findSecret, type SecretCode } from '../../domain/connectors/find-secret.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface SecretGuard {
  readonly onPaste: (event: ClipboardEvent<TextElement>) => void;
  readonly onChange: (event: ChangeEvent<TextElement>) => void;
}

/** Controls and half characters, which no text of a manifest holds; line ends and tabs are fine. */
const unfit = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

function fitting(text: string): string {
  return text.replace(unfit, (character) => ('\t\n\r'.includes(character) ? character : ''));
}

/**
 * Lets texts through to a field, but for those with a token or secret: one that is pasted never
 * gets into the field, one that is typed is told as soon as it is one.
 */
export function guardSecret(
  onText: (text: string) => void,
  onSecret: (code: SecretCode, text: string) => void,
): SecretGuard {
  return {
    onPaste(event) {
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      const pasted = event.clipboardData.getData('text/plain');
      const before = value.slice(0, selectionStart ?? value.length);
      const text = `${before}${pasted}${value.slice(selectionEnd ?? value.length)}`;
      const code = findSecret(pasted) ?? findSecret(text);
      if (code === undefined) return;
      event.preventDefault();
      onSecret(code, text);
    },
    onChange({ target: { value } }) {
      const code = findSecret(value);
      if (code === undefined) onText(fitting(value));
      else onSecret(code, value);
    },
  };
}
