/** A value that this page asks for: what it is called, and what an answer is called. */
export interface KnownValue {
  readonly label: string;
  readonly name: (text: string) => string;
}

const asItStands = (text: string) => text;

/** The values that this page asks for, by their key: fields and choices, or what a tool names. */
export function knownValues(): ReadonlyMap<string, KnownValue> {
  return new Map([...fields(), ...choices(), ...namedByTool()]);
}

function fields(): [string, KnownValue][] {
  const inputs = document.querySelectorAll<HTMLInputElement>('.value-fields [data-field]');
  return [...inputs].map(({ dataset, labels }) => [
    dataset.field ?? '',
    { label: labels?.[0]?.textContent ?? '', name: asItStands },
  ]);
}

function choices(): [string, KnownValue][] {
  const groups = document.querySelectorAll<HTMLElement>('[data-choice]');
  return [...groups].map((group) => [
    group.dataset.choice ?? '',
    {
      label: group.querySelector('legend')?.textContent.trim() ?? '',
      name: (text) => titleOf(group, text),
    },
  ]);
}

/** What the reader sees of an option, without its explanation. */
function titleOf(group: HTMLElement, value: string): string {
  const radios = [...group.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const label = radios.find((radio) => radio.value === value)?.closest('label');
  return label?.querySelector('b, strong, .option-title')?.textContent.trim() ?? value;
}

/** A tool by itself has no panel of values; its page names those that it can use. */
function namedByTool(): [string, KnownValue][] {
  const named = document.querySelectorAll<HTMLElement>('.take-over [data-value]');
  return [...named].map(({ dataset, textContent }) => [
    dataset.value ?? '',
    { label: textContent, name: asItStands },
  ]);
}
