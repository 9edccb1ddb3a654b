import type {
  Difference,
  HandOverComparison,
} from '../../domain/run/hand-over/compare-hand-over.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { pageTexts } from '../../i18n/page-sentences.ts';
import { makeElement } from '../make-element.ts';
import { inPageOrder, nameCheck, nameStep, nameValue, readValue } from './page-words.ts';
import type { MergeTarget } from './received-runs.ts';

const { receive, parts } = handOverTexts;

/** What one thing is called, at both sides, and after merging. */
type Row = readonly [name: string, mine: string, theirs: string, merged: string];

/** What differs from a run of mine, in one table; without such a run there is nothing to say. */
export function listDifferences(
  comparison: HandOverComparison,
  mine: MergeTarget | undefined,
): Node[] {
  if (mine === undefined) return [];
  const heading = makeElement('h3', { textContent: receive.differences(mine.name) });
  const rows = rowsOf(comparison);
  return rows.length === 0
    ? [makeElement('p', { textContent: receive.noDifferences })]
    : [heading, showTable(rows)];
}

function rowsOf({ values, steps, checks, notes }: HandOverComparison): Row[] {
  return [
    ...values.map((one) => toRow(one, nameValue(one.id), (text = '') => readValue(one.id, text))),
    ...inPageOrder(steps).map((one) =>
      toRow(one, nameStep(one.id), (state = 'open') => pageTexts.states[state]),
    ),
    ...inPageOrder(checks).map((one) => toRow(one, nameCheck(one.id), sayTicked)),
    ...notes.map(toNoteRow),
  ];
}

function toRow<Content>(
  { mine, theirs, merged }: Difference<Content>,
  name: string,
  say: (content?: Content) => string,
): Row {
  return [name, say(mine), say(theirs), say(merged)];
}

function sayTicked(ticked = false): string {
  return ticked ? parts.ticked : parts.unticked;
}

function toNoteRow({ mine, theirs = '', merged = '' }: Difference<string>): Row {
  return [
    receive.note,
    mine ?? receive.nothing,
    theirs,
    mine === undefined ? receive.added : merged,
  ];
}

function showTable(rows: readonly Row[]): HTMLElement {
  const heads = [receive.mine, receive.theirs, receive.afterwards];
  const table = makeElement('table', { className: 'differences' });
  const head = makeElement(
    'tr',
    {},
    makeElement('td', {}),
    ...heads.map((text) => makeElement('th', { scope: 'col', textContent: text })),
  );
  const body = rows.map(([name, ...cells]) =>
    makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row', textContent: name }),
      ...cells.map((text, at) => {
        const cell = makeElement('td', { textContent: text });
        cell.dataset.label = heads[at] ?? '';
        return cell;
      }),
    ),
  );
  table.append(makeElement('thead', {}, head), makeElement('tbody', {}, ...body));
  return table;
}
