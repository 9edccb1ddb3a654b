import { useState } from 'react';
import { saveFile } from '../../browser/save-file.ts';
import { importFileName, reasonsListFileName } from '../../domain/users/file-names.ts';
import type { ImportCharacterSet, UnfitCell } from '../../domain/users/user-import.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { Select } from './Select.tsx';
import type { CurrentPlan } from './use-renumbering.ts';

interface Props {
  readonly plan: CurrentPlan;
  readonly sentences: RenumberSentences;
}

/** The files that the plan yields, and how they are written. */
export function ImportDownload({ plan, sentences: { tool, language } }: Props) {
  const { counts, thread, numbers } = plan;
  const [chosenSet, setChosenSet] = useState<ImportCharacterSet>();
  const [transactionCode, setTransactionCode] = useState(false);
  const [saved, setSaved] = useState('');
  const characterSet = chosenSet ?? plan.characterSet;
  const refused = characterSet === 'windows-1252' && plan.unfit.length > 0;

  /** The worker can have stopped in the meantime; then the file has to be chosen again. */
  async function attempt(make: () => Promise<string>) {
    setSaved(await make().catch(() => tool.workerGone));
  }

  async function download() {
    const file = await thread.call('write', { characterSet, transactionCode });
    const name = importFileName({ ...numbers, at: new Date() });
    saveFile(file.bytes, name, 'text/csv');
    return tool.saved(name, file.rows);
  }

  async function downloadReasons() {
    const bytes = await thread.call('reasons', { language });
    saveFile(bytes, reasonsListFileName({ ...numbers, at: new Date() }), 'text/csv');
    return '';
  }

  return (
    <div className="renumber-download">
      <div className="field-pairs renumber-choices">
        <Select
          label={tool.outputSet}
          value={characterSet}
          hint={tool.outputSetHint[characterSet]}
          options={(['windows-1252', 'utf-8-bom', 'utf-8'] as const).map((value) => ({
            value,
            text: tool.characterSets[value],
          }))}
          onValue={(value) => setChosenSet(value as ImportCharacterSet)}
        />
        <label className="renumber-tick">
          <input
            type="checkbox"
            checked={transactionCode}
            onChange={(event) => setTransactionCode(event.target.checked)}
          />
          {tool.withTransactionCode}
        </label>
      </div>
      {plan.unfit.length > 0 && <UnfitNote cells={plan.unfit} refused={refused} tool={tool} />}
      <div className="renumber-buttons">
        <button
          type="button"
          className="button primary"
          disabled={counts.renumbered === 0 || refused}
          onClick={() => void attempt(download)}
        >
          {tool.download(counts.renumbered)}
        </button>
        <button type="button" className="button" onClick={() => void attempt(downloadReasons)}>
          {tool.downloadReasons}
        </button>
        {counts.attention > 0 && <span>{tool.notInFile(counts.attention)}</span>}
      </div>
      <p role="status" className="renumber-state">
        {saved}
      </p>
      <p className="hint">{tool.doNotOpen}</p>
    </div>
  );
}

interface UnfitNoteProps {
  readonly cells: readonly UnfitCell[];
  readonly refused: boolean;
  readonly tool: RenumberSentences['tool'];
}

function UnfitNote({ cells, refused, tool }: UnfitNoteProps) {
  return (
    <details className="renumber-fold" open={refused}>
      <summary>
        {refused ? tool.unfitRefused(cells.length) : tool.unfitSolved(cells.length)}
      </summary>
      <ul>
        {cells.map(({ rowNumber, column, characters }) => (
          <li key={`${String(rowNumber)} ${column}`}>
            {tool.unfitCell(rowNumber, column, characters.join(' '))}
          </li>
        ))}
      </ul>
    </details>
  );
}
