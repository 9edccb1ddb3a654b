import type { CheckListTexts } from '../domain/users/group-check/check-list.ts';
import type { Language } from './catalogs.ts';
import { checkFindings as checkEn } from './en/check-findings.ts';
import { checkFindings as checkNl } from './nl/check-findings.ts';

const catalogs = { nl: checkNl, en: checkEn };

/** The words in a list for people: of a row the outcome, and each finding with what to do. */
export function checkListTexts(language: Language): CheckListTexts {
  const { outcomes, finding, absent } = catalogs[language];
  return {
    outcome: (row) => outcomes[row.outcome],
    explanation: ({ findings }) =>
      findings
        .map(finding)
        .map(({ short, explanation }) => `${short}. ${explanation}`)
        .join(' '),
    absent,
  };
}
