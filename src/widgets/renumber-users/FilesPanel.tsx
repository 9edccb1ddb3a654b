import { useId } from 'react';
import type { OutputKind } from '../../domain/users/outputs/output-kinds.ts';
import type { ImportCharacterSet } from '../../domain/users/outputs/user-import.ts';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { MadeFiles } from '../read-users/MadeFiles.tsx';
import { Select } from '../read-users/Select.tsx';
import { UnfitNote } from './UnfitNote.tsx';
import type { Outputs } from './use-outputs.ts';
import type { CurrentPlan } from './use-renumbering.ts';

interface Props {
  readonly plan: CurrentPlan;
  readonly outputs: Outputs;
  readonly sentences: RenumberSentences;
}

/** The files that the plan yields, how they are written, and what was made of them. */
export function FilesPanel({ plan, outputs, sentences }: Props) {
  const { tool, out } = sentences;
  const { counts } = plan;
  const { choices, trial, choose, refused, closed, busy, made, make, makeAll } = outputs;
  const { characterSet, transactionCode } = choices;
  const title = useId();

  return (
    <section className="users-download" aria-labelledby={title}>
      <p className="users-title" id={title}>
        {tool.files}
      </p>
      <p className="hint">{tool.filesLead}</p>
      <div className="field-pairs users-choices">
        <Select
          label={tool.outputSet}
          value={characterSet}
          hint={tool.outputSetHint[characterSet]}
          options={(['windows-1252', 'utf-8-bom', 'utf-8'] as const).map((value) => ({
            value,
            text: tool.characterSets[value],
          }))}
          onValue={(value) => choose({ characterSet: value as ImportCharacterSet })}
        />
        <label className="users-tick">
          <input
            type="checkbox"
            checked={transactionCode}
            onChange={(event) => choose({ transactionCode: event.target.checked })}
          />
          {tool.withTransactionCode}
        </label>
      </div>
      {plan.unfit.count > 0 && (
        <UnfitNote cells={plan.unfit} characterSet={characterSet} refused={refused} tool={tool} />
      )}
      <div className="users-buttons">
        <button
          type="button"
          className="button primary"
          disabled={closed}
          aria-disabled={busy}
          onClick={() => make('import')}
        >
          {tool.download(counts.renumbered)}
        </button>
        {counts.attention > 0 && <span>{tool.notInFile(counts.attention)}</span>}
      </div>
      <div className="users-buttons">
        <TrialSize
          size={choices.trial}
          most={counts.renumbered}
          tool={tool}
          onSize={(size) => choose({ trial: size })}
        />
        <button
          type="button"
          className="button"
          disabled={closed}
          aria-disabled={busy}
          onClick={() => make('trial')}
        >
          {tool.outputs.trial(trial)}
        </button>
        <button
          type="button"
          className="button"
          disabled={closed || trial === counts.renumbered}
          aria-disabled={busy}
          onClick={() => make('rest')}
        >
          {tool.outputs.rest(counts.renumbered - trial)}
        </button>
      </div>
      <ul className="renumber-outputs">
        {outputsOf(plan, tool).map(({ kind, label, empty }) => (
          <li key={kind}>
            <button
              type="button"
              className="plain"
              disabled={empty || (forProfit.has(kind) ? closed : plan.outdated)}
              aria-disabled={busy}
              onClick={() => (kind === 'all' ? makeAll() : make(kind))}
            >
              {label}
            </button>
            <span>{kind === 'all' ? tool.allPurpose : out.outputs[kind].explanation}</span>
          </li>
        ))}
      </ul>
      <MadeFiles files={made} sentences={sentences} />
      <p className="hint">{tool.doNotOpen}</p>
    </section>
  );
}

type OtherOutput = Exclude<OutputKind, 'import' | 'trial' | 'rest' | 'rejected'> | 'all';

/** Files that are written in the character set that was chosen. */
const forProfit: ReadonlySet<OtherOutput> = new Set<OtherOutput>(['way-back', 'upn', 'all']);

function outputsOf(
  { counts, countsByReason, countsByRemark }: CurrentPlan,
  { outputs }: RenumberSentences['tool'],
): { kind: OtherOutput; label: string; empty: boolean }[] {
  const systemUsers = countsByReason['user.system-user'];
  const withEmail = counts.renumbered - countsByRemark['email.missing'];
  const withUpn = countsByRemark['upn.present'];
  return [
    { kind: 'way-back', label: outputs['way-back'], empty: false },
    { kind: 'reasons', label: outputs.reasons, empty: false },
    { kind: 'by-hand', label: outputs['by-hand'](systemUsers), empty: systemUsers === 0 },
    { kind: 'mail-merge', label: outputs['mail-merge'](withEmail), empty: withEmail === 0 },
    { kind: 'upn', label: outputs.upn(withUpn), empty: withUpn === 0 },
    { kind: 'all', label: outputs.all, empty: false },
  ];
}

interface TrialSizeProps {
  readonly size: number;
  readonly most: number;
  readonly tool: RenumberSentences['tool'];
  readonly onSize: (size: number) => void;
}

function TrialSize({ size, most, tool, onSize }: TrialSizeProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{tool.trialSize}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={size || ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onSize(Math.floor(event.target.valueAsNumber) || 0)}
      />
      <p className="hint" id={`${id}-hint`}>
        {tool.trialHint}
      </p>
    </div>
  );
}
