import { keepWhatFits } from '../../domain/connectors/sources/keep-what-fits.ts';
import { withFault, withTextAt, type Draft } from './draft.ts';
import { isTextField, readTextField, type TextFieldPath } from './field-rules.ts';

/**
 * A draft with what fits of the JSON of a manifest with problems. A text with a problem stands in its
 * field, where it can be mended. Undefined for a text that is no manifest with problems.
 */
export function fittingDraft(text: string, today: string): Draft | undefined {
  const fitting = keepWhatFits(text, today);
  if (fitting === undefined) return undefined;
  const { manifest, texts } = fitting;
  return Object.entries(texts).reduce<Draft>(
    (draft, [path, found]) => (isTextField(path) ? withFound(draft, path, found) : draft),
    { manifest, faults: {} },
  );
}

function withFound(draft: Draft, path: TextFieldPath, found: string): Draft {
  const { text, value } = readTextField(path, found);
  return value === undefined ? withFault(draft, path, text) : withTextAt(draft, path, value);
}
