import type { OutputTexts } from '../domain/users/outputs/output-for-people.ts';
import type { PlannedRow } from '../domain/users/renumbering-plan.ts';
import type { RenumberingSummary } from '../domain/users/outputs/renumbering-summary.ts';
import type { Language } from './catalogs.ts';
import { renumberFiles as filesEn } from './en/renumber-files.ts';
import { renumbering as renumberingEn } from './en/renumbering.ts';
import { renumberFiles as filesNl } from './nl/renumber-files.ts';
import { renumbering as renumberingNl } from './nl/renumbering.ts';

const catalogs = {
  nl: { files: filesNl, renumbering: renumberingNl },
  en: { files: filesEn, renumbering: renumberingEn },
};

/** The words in files for people: of a row the reason, each remark and what the admin decided. */
export function outputTexts(language: Language): OutputTexts {
  const { files, renumbering } = catalogs[language];
  return {
    outcome: ({ outcome }: PlannedRow) => renumbering.outcomes[outcome],
    explanation: ({ reason, remarks, edit }: PlannedRow) =>
      [
        ...[renumbering.reason(reason), ...remarks.map(renumbering.remark)].map(
          ({ short, explanation }) => `${short}. ${explanation}`,
        ),
        ...(edit === undefined ? [] : files.edits(edit)),
      ].join(' '),
    changeCodeMenu: files.byHand.menu,
    afterChangeByHand: files.byHand.afterwards,
  };
}

/** The page about a renumbering, line by line. */
export function summaryLines(language: Language, summary: RenumberingSummary): readonly string[] {
  return catalogs[language].files.summary(summary);
}
