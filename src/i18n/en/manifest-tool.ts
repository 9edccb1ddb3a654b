import { countIn } from '../counts.ts';
import { manifestAdvicePanel } from './manifest-advice-panel.ts';
import { manifestComparison } from './manifest-comparison.ts';
import { manifestConnectors } from './manifest-connectors.ts';
import { manifestForm } from './manifest-form.ts';
import { manifestIntake } from './manifest-intake.ts';
import { manifestResults } from './manifest-results.ts';
import type { ManifestStep, ManifestToolTexts } from '../nl/manifest-tool.ts';

const count = countIn('en');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectors`;
const named = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? '') : connectors(names.length);

function stepText(step: ManifestStep): string {
  switch (step.code) {
    case 'field':
      return 'what you typed in a field';
    case 'added':
      return `${named(step.names)} added`;
    case 'removed':
      return `${named(step.names)} removed`;
    case 'changed':
      return `the change of ${step.name}`;
    case 'loaded':
      return 'loading a manifest';
    case 'moved':
      return 'moving to another environment';
    case 'cleared':
      return 'clearing the form';
  }
}

/** Sentences of the manifest tool itself, by panel; what its results say stands in `manifest-texts.ts`. */
export const manifestTool: ManifestToolTexts = {
  title: 'Connector manifest',
  lead: 'Write down what a connection needs: environment, group, connectors and addresses. You get a version to read, a checklist for Profit, a message for the developer and files to begin with.',
  withoutScript:
    'This tool works with JavaScript. If that is off, use the list under ‘Draag de gegevens over’ in the runbook.',
  loading: 'This part is loading.',
  samples: 'Nothing received yet? Practise with samples:',
  count,
  blank:
    'Your manifest grows here along with the form. Begin with a name, or with what you already got.',
  more: (number) => `and ${count(number)} more`,
  pages: 'Pages',
  earlier: 'Previous',
  later: 'Next',
  page: 'Page',
  ofPages: (pages) => `of ${count(pages)}`,
  steps: 'Your changes',
  undo: 'Undo',
  redo: 'Redo',
  keep: 'Your manifest is only in this tab. Download the JSON to keep it.',
  clear: 'Start again',
  undone: (step) => `Undone: ${stepText(step)}.`,
  redone: (step) => `Done again: ${stepText(step)}.`,
  cleared: 'The form is empty. ‘Undo’ brings everything back.',
  ...manifestForm,
  ...manifestIntake,
  ...manifestConnectors,
  ...manifestResults,
  ...manifestComparison,
  ...manifestAdvicePanel,
};
