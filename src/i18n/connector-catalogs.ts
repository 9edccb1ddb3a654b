import type { Language } from './catalogs.ts';
import { accessExplainer as explainerEn } from './en/access-explainer.ts';
import { connectionQuestionTexts as questionsEn } from './en/connection-questions.ts';
import { accessExplainer as explainerNl } from './nl/access-explainer.ts';
import { connectionQuestionTexts as questionsNl } from './nl/connection-questions.ts';

const nl = { explainer: explainerNl, questions: questionsNl };
const catalogs: Record<Language, typeof nl> = {
  nl,
  en: { explainer: explainerEn, questions: questionsEn },
};

/** What is built into the pages of the tools about connectors. */
export function connectorSentencesIn(language: Language): typeof nl {
  return catalogs[language];
}
