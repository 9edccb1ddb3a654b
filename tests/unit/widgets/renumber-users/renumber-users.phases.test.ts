import { describe, expect, test } from 'vitest';
import type {
  ColumnChoices,
  OpenedFile,
} from '../../../../src/widgets/renumber-users/renumber-users.messages.ts';
import {
  nextPhase,
  workOf,
  type Phase,
  type PhaseEvent,
} from '../../../../src/widgets/renumber-users/renumber-users.phases.ts';

const columns: ColumnChoices = { headerRow: 0, mapping: { userCode: 0 }, systemUsers: '' };

function openEvent(name: string): Extract<PhaseEvent, { event: 'opened' }> {
  const source: OpenedFile['source'] = { format: 'xlsx', sheet: 'A', sheets: [] };
  const opened = { name, source, remarks: [], columns, firstRows: [], columnCount: 2 };
  return { event: 'opened', file: new File(['x'], name), choices: { sheet: 'A' }, opened };
}

function run(...events: PhaseEvent[]): Phase {
  return events.reduce<Phase>(nextPhase, { phase: 'empty' });
}

const first = openEvent('eerste.xlsx');
const second = openEvent('tweede.xlsx');
const chooseFirst: PhaseEvent = { event: 'chosen', name: 'eerste.xlsx' };
const chooseSecond: PhaseEvent = { event: 'chosen', name: 'tweede.xlsx' };
const refuse: PhaseEvent = {
  event: 'refused',
  name: 'tweede.xlsx',
  refusal: { code: 'file.empty' },
};
const halfway: PhaseEvent = { event: 'progressed', progress: 0.5 };
const gone: PhaseEvent = { event: 'worker-gone', name: 'tweede.xlsx' };
const { file, choices, opened } = first;
const work = { file, choices, opened, columns };

describe('nextPhase with a first file', () => {
  test.each<[string, PhaseEvent[], Phase]>([
    [
      'is chosen',
      [chooseFirst],
      { phase: 'reading', name: 'eerste.xlsx', progress: 0, work: undefined },
    ],
    [
      'is half read',
      [chooseFirst, halfway],
      { phase: 'reading', name: 'eerste.xlsx', progress: 0.5, work: undefined },
    ],
    [
      'is refused',
      [chooseFirst, refuse],
      { phase: 'refused', name: 'tweede.xlsx', refusal: { code: 'file.empty' }, work: undefined },
    ],
    [
      'is opened, with the columns that were found',
      [chooseFirst, first],
      { phase: 'opened', work },
    ],
  ])('%s', (_, events, expected) => {
    expect(run(...events)).toEqual(expected);
  });
});

describe('nextPhase keeps the earlier work', () => {
  test.each<[string, PhaseEvent[], object]>([
    [
      'while a new file is read',
      [chooseSecond, halfway],
      { phase: 'reading', name: 'tweede.xlsx', progress: 0.5 },
    ],
    [
      'when the new file is refused',
      [chooseSecond, refuse],
      { phase: 'refused', name: 'tweede.xlsx' },
    ],
    [
      'when another try is refused too',
      [chooseSecond, refuse, chooseSecond, refuse],
      { phase: 'refused', name: 'tweede.xlsx' },
    ],
    ['when progress comes in late', [halfway], { phase: 'opened' }],
  ])('%s', (_, events, expected) => {
    const phase = run(chooseFirst, first, ...events);
    expect(phase).toMatchObject(expected);
    expect(workOf(phase)).toEqual(work);
  });

  test('until the new file is open', () => {
    expect(workOf(run(chooseFirst, first, chooseSecond, second))).toEqual({
      ...work,
      file: second.file,
      opened: second.opened,
    });
  });
});

describe('nextPhase without the worker', () => {
  test.each<[string, PhaseEvent[]]>([
    ['while the first file is read', [chooseFirst]],
    ['with a file open', [chooseFirst, first]],
    ['while a second file is read', [chooseFirst, first, chooseSecond]],
    ['after a refusal', [chooseFirst, first, chooseSecond, refuse]],
  ])('has no work left %s', (_, events) => {
    const refusal = { code: 'worker.gone' };
    const name = 'tweede.xlsx';
    expect(run(...events, gone)).toEqual({ phase: 'refused', name, refusal, work: undefined });
  });
});

describe('nextPhase with changed columns', () => {
  const changed: ColumnChoices = { ...columns, headerRow: 2, mapping: { userCode: 1 } };
  const change: PhaseEvent = { event: 'columns-changed', columns: changed };

  test.each<[string, PhaseEvent[], object]>([
    ['takes them over', [], { phase: 'opened' }],
    ['beside a refusal', [chooseSecond, refuse], { phase: 'refused', name: 'tweede.xlsx' }],
    ['while a second file is read', [chooseSecond], { phase: 'reading', name: 'tweede.xlsx' }],
  ])('%s', (_, events, expected) => {
    const phase = run(chooseFirst, first, ...events, change);
    expect(phase).toMatchObject({ ...expected, work: { ...work, columns: changed } });
    expect(workOf(phase)?.opened.columns).toEqual(columns);
  });

  test('keeps them when a new file is refused', () => {
    const phase = run(chooseFirst, first, change, chooseSecond, refuse);
    expect(workOf(phase)?.columns).toEqual(changed);
  });

  test('keeps the system users when the same file is read otherwise', () => {
    const named = { ...changed, systemUsers: '31399.Api' };
    const phase = run(first, { event: 'columns-changed', columns: named }, first);
    expect(workOf(phase)?.columns).toEqual({ ...columns, systemUsers: '31399.Api' });
    expect(workOf(nextPhase(phase, second))?.columns).toEqual(columns);
  });

  test('starts afresh with a new file', () => {
    const phase = run(chooseFirst, first, change, chooseSecond, second);
    expect(workOf(phase)?.columns).toEqual(columns);
  });

  test.each<[string, PhaseEvent[]]>([
    ['empty', []],
    ['reading', [chooseFirst]],
    ['refused', [chooseFirst, refuse]],
  ])('changes nothing while there is no work: %s', (_, events) => {
    expect(run(...events, change)).toEqual(run(...events));
  });
});
