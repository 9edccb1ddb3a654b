import { escapeMarkdown, onOneLine } from '../domain/connectors/outputs/markdown.ts';
import type { Message } from './nl/message.ts';

/** What a message about a step says. */
export interface StepMessage {
  readonly runbook: string;
  readonly number: number;
  readonly title: string;
  /** The full address of the step, without anything of the run. */
  readonly address: string;
  /** What is asked; empty for a message that only points at the step. */
  readonly question: string;
  /** Values of the run, by their label; none unless the sender wants so. */
  readonly values: readonly (readonly [label: string, text: string])[];
}

/** How a message is written: as it is, or for a program that reads Markdown. */
export type MessageForm = 'plain' | 'markdown';

/** The message, line by line. In Markdown, whatever a text holds is shown as text. */
export function writeMessage(said: StepMessage, form: MessageForm, texts: Message): string {
  const { label, text, link } = marks[form];
  const line = (name: string, value: string) => `${label(`${name}:`)} ${text(value)}`;
  const lines = [
    ...(said.question === '' ? [] : [line(texts.asked, said.question)]),
    line(texts.step, `${String(said.number)}, ${said.title}`),
    line(texts.runbook, said.runbook),
    `${label(`${texts.link}:`)} ${link(said.address)}`,
  ];
  const values = said.values.map(([name, value]) => `- ${text(name)}: ${text(value)}`);
  const list = values.length === 0 ? [] : [label(`${texts.values}:`), values.join('\n')];
  const gap = form === 'markdown' ? '\n\n' : '\n';
  return `${[...lines, ...list].join(gap)}\n`;
}

const marks = {
  plain: { label: asIs, text: onOneLine, link: asIs },
  markdown: {
    label: (text: string) => `**${text}**`,
    text: escapeMarkdown,
    link: (address: string) => `<${address}>`,
  },
} satisfies Record<MessageForm, Record<'label' | 'text' | 'link', (text: string) => string>>;

function asIs(text: string): string {
  return text;
}
