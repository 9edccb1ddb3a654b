import type { CharacterSet } from '../../files/character-set.ts';
import { separators, type Separator } from '../../files/separator.ts';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { OpenedFile, ReadingChoices } from './messages.ts';
import { Select } from './Select.tsx';

interface Props {
  readonly opened: OpenedFile;
  readonly sentences: ReadUsersSentences;
  readonly onChoices: (choices: ReadingChoices) => void;
}

/** The sheet of a workbook; the separator and character set of a text. */
export function SourceChoices({ opened: { source }, sentences: { tool }, onChoices }: Props) {
  if (source.format === 'xlsx') {
    return (
      <Select
        label={tool.sheet}
        value={source.sheet}
        options={source.sheets.map(({ name, hidden }) => ({
          value: name,
          text: hidden ? tool.hiddenSheet(name) : name,
        }))}
        onValue={(sheet) => onChoices({ sheet })}
      />
    );
  }
  const choices = { separator: source.separator, characterSet: source.characterSet };
  return (
    <>
      <Select
        label={tool.separator}
        value={source.separator}
        options={separators.map((value) => ({ value, text: tool.separators[value] }))}
        onValue={(value) => onChoices({ ...choices, separator: value as Separator })}
      />
      <Select
        label={tool.characterSet}
        value={source.characterSet}
        options={Object.entries(tool.characterSets).map(([value, text]) => ({ value, text }))}
        onValue={(value) => onChoices({ ...choices, characterSet: value as CharacterSet })}
      />
    </>
  );
}
