import { FileDrop } from '../../components/FileDrop.tsx';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { NumberField } from './NumberField.tsx';
import type { Numbers } from './use-numbers.ts';

export interface Examples {
  readonly source: string;
  readonly target: string;
}

interface Props {
  readonly sentences: RenumberSentences;
  readonly examples: Examples;
  readonly numbers: Numbers;
  readonly hasFile: boolean;
  readonly onFile: (file: File) => void;
}

/** The fields the tool starts with; the same on the page that is built and in the browser. */
export function StartFields({ sentences, examples, numbers, hasFile, onFile }: Props) {
  const { tool, fields } = sentences;
  const { source, target, otherEnvironment } = numbers;
  return (
    <>
      <div className="field-pairs">
        <NumberField
          name="source"
          label={tool.source}
          hint={tool.sourceHint}
          example={examples.source}
          text={source.text}
          issue={source.issue}
          remark={otherEnvironment && tool.differsFromEnvironment(otherEnvironment)}
          fields={fields}
          onText={source.change}
        />
        <NumberField
          name="target"
          label={tool.target}
          hint={tool.targetHint}
          example={examples.target}
          text={target.text}
          issue={target.issue}
          fields={fields}
          onText={target.change}
        />
      </div>
      <FileDrop
        label={tool.file}
        drop={tool.drop}
        kinds={tool.dropKinds}
        choose={hasFile ? tool.chooseOther : tool.choose}
        note={tool.stays}
        accept=".xlsx,.csv,.txt"
        small={hasFile}
        pastedName={tool.pasted}
        onFile={onFile}
      />
    </>
  );
}
