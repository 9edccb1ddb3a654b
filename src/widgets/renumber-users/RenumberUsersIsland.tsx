import { FileDrop } from '../../components/FileDrop.tsx';
import type { Language } from '../../i18n/catalogs.ts';
import { renumberSentencesIn } from '../../i18n/renumber-tool-catalogs.ts';
import { FileState } from './FileState.tsx';
import { NumberField } from './NumberField.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import styles from './renumber-users.module.css';
import { workOf } from './renumber-users.phases.ts';
import { ReviewPanel } from './ReviewPanel.tsx';
import { useNumbers } from './use-numbers.ts';
import { useRenumbering } from './use-renumbering.ts';

interface Props {
  readonly language: Language;
  readonly examples: { readonly source: string; readonly target: string };
}

export function RenumberUsersIsland({ language, examples }: Props) {
  const sentences = renumberSentencesIn(language);
  const { tool, fields } = sentences;
  const { source, target, otherEnvironment, numbers } = useNumbers();
  const { phase, plan, tell, open } = useRenumbering(numbers);
  const work = workOf(phase);
  const remark = otherEnvironment && tool.differsFromEnvironment(otherEnvironment);

  return (
    <div className={styles.tool}>
      <div className={styles.numbers}>
        <NumberField
          label={tool.source}
          hint={tool.sourceHint}
          example={examples.source}
          text={source.text}
          issue={source.issue}
          remark={remark}
          fields={fields}
          onText={source.change}
        />
        <NumberField
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
        choose={work === undefined ? tool.choose : tool.chooseOther}
        note={tool.stays}
        accept=".xlsx,.csv,.txt"
        onFile={(file) => void open(file, {})}
      />
      <FileState phase={phase} sentences={sentences} />
      {work !== undefined && (
        <>
          <ReadingPanel
            work={work}
            sentences={sentences}
            onChoices={(choices) => void open(work.file, choices)}
            onColumns={(columns) => tell({ event: 'columns-changed', columns })}
          />
          <ReviewPanel work={work} plan={plan} numbers={numbers} sentences={sentences} />
        </>
      )}
    </div>
  );
}
