import { useState } from 'react';
import type { OutputKind } from '../../domain/users/outputs/output-kinds.ts';
import type { Language } from '../../i18n/catalogs.ts';
import type { MadeFile } from '../read-users/messages.ts';
import { useMadeFiles } from '../read-users/use-made-files.ts';
import type { AfterImport, OutputChoices } from './renumber-users.messages.ts';
import type { CurrentPlan } from './use-renumbering.ts';

const usualTrial = 3;

/** How files are written, what was made, and the way to make another. */
export interface Outputs {
  readonly choices: OutputChoices;
  /** Users that the trial file gets: at least one, at most all. */
  readonly trial: number;
  readonly choose: (changes: Partial<OutputChoices>) => void;
  /** Windows-1252 was chosen, and some cells do not fit: then there is no file for Profit. */
  readonly refused: boolean;
  /** No file for Profit can be made now. */
  readonly closed: boolean;
  /** The worker is at something; what is asked meanwhile is not done. */
  readonly busy: boolean;
  readonly made: readonly MadeFile[];
  readonly make: (kind: OutputKind, rejectedBy?: AfterImport) => void;
  readonly makeAll: () => void;
}

/** Every file of a plan is written as the admin chose, also the one for users that were rejected. */
export function useOutputs(plan: CurrentPlan, language: Language, onLost: () => void): Outputs {
  const { counts, jobs, unfit } = plan;
  const [chosen, setChosen] = useState<Partial<OutputChoices>>({});
  const choices: OutputChoices = {
    characterSet: plan.characterSet,
    transactionCode: false,
    trial: usualTrial,
    language,
    ...chosen,
  };
  const refused = choices.characterSet === 'windows-1252' && unfit.count > 0;
  const busy = jobs.job !== undefined;
  const { made, attempt } = useMadeFiles(busy, onLost);
  const trial = Math.min(Math.max(choices.trial, 1), counts.renumbered);

  return {
    choices,
    trial,
    choose: (changes) => setChosen({ ...chosen, ...changes }),
    refused,
    closed: plan.outdated || refused || counts.renumbered === 0,
    busy,
    made,
    make(kind, rejectedBy) {
      const question = { ...choices, trial, kind, at: new Date() };
      const asked = rejectedBy === undefined ? question : { ...question, rejectedBy };
      void attempt(async () => [await jobs.run('make', asked)]);
    },
    makeAll: () => void attempt(() => jobs.run('makeAll', { ...choices, trial, at: new Date() })),
  };
}
