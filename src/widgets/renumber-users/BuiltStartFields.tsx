import type { Language } from '../../i18n/catalogs.ts';
import { renumberSentencesIn } from '../../i18n/renumber-tool-catalogs.ts';
import { StartFields, type Examples } from './StartFields.tsx';

interface Props {
  readonly language: Language;
  readonly examples: Examples;
}

const empty = { text: '', issue: undefined, change: () => undefined };
const numbers = {
  source: empty,
  target: empty,
  otherEnvironment: undefined,
  numbers: undefined,
};

/** The fields as they stand in the built page, until the tool takes over what is in them. */
export function BuiltStartFields({ language, examples }: Props) {
  return (
    <StartFields
      sentences={renumberSentencesIn(language)}
      examples={examples}
      numbers={numbers}
      hasFile={false}
      onFile={() => undefined}
    />
  );
}
