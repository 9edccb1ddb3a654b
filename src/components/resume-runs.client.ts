import { listKept } from '../browser/kept-runs.ts';
import { rememberOpen } from '../browser/run-storage.ts';
import { lastStepOf } from '../domain/run/last-step.ts';
import type { Run } from '../domain/run/run.ts';
import { readState } from '../domain/run/run-state.ts';
import { takeTexts } from '../i18n/take-sentences.ts';
import { makeElement } from './make-element.ts';
import { addressOfRunbook, placeOfStep, titleOfRunbook } from './runbook-list.ts';

const most = 6;

/** Kept runs that are neither finished nor archived, the last changed one first. */
function openRuns(): readonly Run[] {
  return listKept()
    .flatMap(({ reading }) => ('run' in reading ? [reading.run] : []))
    .filter((run) => {
      const { finished, archived } = readState(run);
      return !finished && !archived;
    })
    .toSorted((a, b) => (b.events.at(-1)?.order ?? 0) - (a.events.at(-1)?.order ?? 0))
    .slice(0, most);
}

function makeItem(run: Run): HTMLLIElement {
  const step = lastStepOf(run);
  const place = step === undefined ? undefined : placeOfStep(run.runbook, step);
  const link = makeElement(
    'a',
    { className: 'own-run' },
    readState(run).name ?? takeTexts.nameless,
  );
  link.href = addressOfRunbook(run.runbook) + (place === undefined ? '' : `#${step ?? ''}`);
  link.addEventListener('click', () => {
    rememberOpen(run.runbook, run.id);
  });
  const text = place ? takeTexts.atStep(place.number, place.title) : takeTexts.notBegun;
  return makeElement(
    'li',
    {},
    link,
    makeElement('p', {}, titleOfRunbook(run.runbook)),
    makeElement('p', { className: 'hint' }, text),
  );
}

const runs = openRuns();
if (runs.length > 0) {
  const heading = makeElement('h2', { id: 'kop-verder' }, takeTexts.goOn);
  const list = makeElement('ul', { className: 'whole' }, ...runs.map(makeItem));
  const part = makeElement('section', { className: 'door' }, heading, list);
  part.setAttribute('aria-labelledby', heading.id);
  document.querySelector('#draaiboeken')?.before(part);
}
