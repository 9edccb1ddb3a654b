/** A document as Markdown shows it: a title, and sections with lists. */
export interface MarkdownDocument {
  readonly title: string;
  readonly lead?: string;
  readonly sections: readonly MarkdownSection[];
}

export interface MarkdownSection {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly items: readonly MarkdownItem[];
}

export interface MarkdownItem {
  /** Draws a box; ticked or not. */
  readonly ticked?: boolean;
  /** What it is about, as a sentence or label. */
  readonly label?: string;
  /** Something to copy: shown in code, letter by letter. */
  readonly code?: string;
  /** What somebody wrote. */
  readonly text?: string;
}

/**
 * Writes a document in CommonMark. Whatever a text holds is shown as text: signs that mean something
 * are escaped, line ends become blanks, characters nobody sees are shown by their number.
 */
export function writeMarkdown({ title, lead, sections }: MarkdownDocument): string {
  const lines = [
    `# ${escapeMarkdown(title)}`,
    ...(lead === undefined ? [] : ['', escapeMarkdown(lead)]),
    ...sections.flatMap(sectionLines),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines({ title, lead, items }: MarkdownSection): string[] {
  return [
    '',
    `## ${escapeMarkdown(title)}`,
    '',
    ...(lead === undefined || lead === '' ? [] : [escapeMarkdown(lead), '']),
    ...items.map(itemLine),
  ];
}

function itemLine({ ticked, label = '', code = '', text = '' }: MarkdownItem): string {
  const box = ticked === undefined ? '' : `[${ticked ? 'x' : ' '}] `;
  const about = [label === '' ? '' : escapeMarkdown(label), code === '' ? '' : inCode(code)]
    .filter((part) => part !== '')
    .join(' ');
  const said = text === '' ? '' : `${about === '' ? '' : ': '}${escapeMarkdown(text)}`;
  return `- ${box}${about}${said}`;
}

/** A text as Markdown shows it literally, on one line. */
export function escapeMarkdown(text: string): string {
  const line = onOneLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
  return line.replace(/^(?=[-+])/, '\\').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** In code nothing is escaped, so the marks around it are more than any run of them within. */
function inCode(text: string): string {
  const line = onOneLine(text);
  const runs = (line.match(/`+/g) ?? []).map(({ length }) => length);
  const marks = '`'.repeat(1 + runs.reduce((most, length) => Math.max(most, length), 0));
  const edge = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${marks}${edge}${line}${edge}${marks}`;
}

/** Characters that change the direction or cannot be seen, but for those that join letters. */
const unseen = /(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Cc}\u2028\u2029]/gu;

/** A text on one line in which nothing is hidden: `[U+202E]` for the sign that turns direction. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(unseen, nameUnseen);
}

function nameUnseen(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}
