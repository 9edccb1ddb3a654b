import { countIn } from '../counts.ts';
import { manifestAdvicePanel } from './manifest-advice-panel.ts';
import { manifestComparison } from './manifest-comparison.ts';
import { manifestConnectors } from './manifest-connectors.ts';
import { manifestForm } from './manifest-form.ts';
import { manifestIntake } from './manifest-intake.ts';
import { manifestResults } from './manifest-results.ts';

const count = countIn('nl');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectoren`;
const named = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? '') : connectors(names.length);

/** What was done in one step, for who takes it back. */
export type ManifestStep =
  | { readonly code: 'field' | 'loaded' | 'moved' | 'cleared' }
  | { readonly code: 'added' | 'removed'; readonly names: readonly string[] }
  | { readonly code: 'changed'; readonly name: string };

function stepText(step: ManifestStep): string {
  switch (step.code) {
    case 'field':
      return 'wat je in een veld typte';
    case 'added':
      return `${named(step.names)} toegevoegd`;
    case 'removed':
      return `${named(step.names)} weggehaald`;
    case 'changed':
      return `de wijziging van ${step.name}`;
    case 'loaded':
      return 'het laden van een manifest';
    case 'moved':
      return 'de overstap naar een andere omgeving';
    case 'cleared':
      return 'het leegmaken van het formulier';
  }
}

/** Sentences of the manifest tool itself, by panel; what its results say stands in `manifest-texts.ts`. */
export const manifestTool = {
  title: 'Connectormanifest',
  lead: 'Leg vast wat een koppeling nodig heeft: omgeving, groep, connectoren en adressen. Je krijgt een leesversie, een afvinklijst voor Profit, een bericht voor de ontwikkelaar en bestanden om mee te beginnen.',
  withoutScript:
    'Dit hulpmiddel werkt met JavaScript. Staat dat uit, gebruik dan de lijst onder ‘Draag de gegevens over’ in het draaiboek.',
  loading: 'Dit onderdeel wordt geladen.',
  samples: 'Nog niets gekregen? Oefen met voorbeelden:',
  count,
  blank:
    'Hier groeit je manifest mee met het formulier. Begin met een naam, of met wat je al kreeg.',
  more: (number: number) => `en nog ${count(number)}`,
  pages: 'Bladeren',
  earlier: 'Vorige',
  later: 'Volgende',
  page: 'Pagina',
  ofPages: (pages: number) => `van ${count(pages)}`,
  steps: 'Je wijzigingen',
  undo: 'Maak ongedaan',
  redo: 'Doe opnieuw',
  clear: 'Begin opnieuw',
  keep: 'Je manifest staat alleen in dit tabblad. Download de JSON om het te bewaren.',
  undone: (step: ManifestStep) => `Ongedaan gemaakt: ${stepText(step)}.`,
  redone: (step: ManifestStep) => `Opnieuw gedaan: ${stepText(step)}.`,
  cleared: 'Het formulier is leeg. Met ‘Maak ongedaan’ haal je alles terug.',
  ...manifestForm,
  ...manifestIntake,
  ...manifestConnectors,
  ...manifestResults,
  ...manifestComparison,
  ...manifestAdvicePanel,
};

export type ManifestToolTexts = typeof manifestTool;
