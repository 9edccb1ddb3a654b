import type { PlannedRow } from '../domain/users/renumbering-plan.ts';
import type { ReasonsListTexts } from '../domain/users/reasons-list.ts';
import type { Language } from './catalogs.ts';
import { renumbering as en } from './en/renumbering.ts';
import { renumbering as nl } from './nl/renumbering.ts';

/** The words of the list with reasons: the reason and then each remark. */
export function reasonsListTexts(language: Language): ReasonsListTexts {
  const texts = { nl, en }[language];
  return {
    outcome: ({ outcome }: PlannedRow) => texts.outcomes[outcome],
    explanation: ({ reason, remarks }: PlannedRow) =>
      [texts.reason(reason), ...remarks.map(texts.remark)]
        .map(({ short, explanation }) => `${short}. ${explanation}`)
        .join(' '),
  };
}
