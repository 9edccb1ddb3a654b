import { describe, expect, test } from 'vitest';
import { changeRow, startHistory } from '../../../../src/domain/users/edit-history.ts';
import type {
  ColumnChoices,
  OpenedFile,
  ReadingChoices,
} from '../../../../src/widgets/read-users/messages.ts';
import { workOf } from '../../../../src/widgets/read-users/phases.ts';
import {
  nextPhase,
  type Phase,
  type PhaseEvent,
  type Work,
} from '../../../../src/widgets/renumber-users/renumber-users.phases.ts';

const columns: ColumnChoices = { headerRow: 0, mapping: { userCode: 0 } };
const changed: ColumnChoices = { headerRow: 2, mapping: { userCode: 1 } };

type Opened = Extract<PhaseEvent, { event: 'opened' }>;

function openEvent(name: string): Opened {
  const choices: ReadingChoices = { sheet: 'A' };
  return { event: 'opened', file: new File(['x'], name), choices, opened: openedFile(name, 'A') };
}

function openedFile(name: string, sheet: string): OpenedFile {
  return {
    name,
    source: { format: 'xlsx', sheet, sheets: [] },
    remarks: [],
    columns,
    remembered: false,
    firstRows: [],
    columnCount: 2,
    rowCount: 3,
    differing: [],
  };
}

function run(...events: PhaseEvent[]): Phase {
  return events.reduce<Phase>(nextPhase, { phase: 'empty' });
}

const first = openEvent('eerste.xlsx');
const second = openEvent('tweede.xlsx');
const choose: PhaseEvent = { event: 'chosen' };
const stop: PhaseEvent = { event: 'stopped' };
const lose: PhaseEvent = { event: 'lost' };
const refuse: PhaseEvent = {
  event: 'refused',
  name: 'tweede.xlsx',
  refusal: { code: 'file.empty' },
};
const change: PhaseEvent = { event: 'columns-changed', columns: changed };
const nameSystemUsers: PhaseEvent = { event: 'system-users-changed', systemUsers: '31399.Api' };
const leaveOut: PhaseEvent = {
  event: 'rows-changed',
  change: (history) => changeRow(history, 3, { leftOut: true }),
};
const decisions = [change, nameSystemUsers, leaveOut];

const { file, choices, opened } = first;
const work: Work = { file, choices, opened, columns, systemUsers: '', history: startHistory() };
const decided: Work = {
  ...work,
  columns: changed,
  systemUsers: '31399.Api',
  history: changeRow(startHistory(), 3, { leftOut: true }),
};

describe('nextPhase with a first file', () => {
  test.each<[string, PhaseEvent[], Phase]>([
    ['is chosen', [choose], { phase: 'reading', work: undefined }],
    ['is stopped', [choose, stop], { phase: 'empty' }],
    [
      'is refused',
      [choose, refuse],
      { phase: 'refused', name: 'tweede.xlsx', refusal: { code: 'file.empty' }, work: undefined },
    ],
    ['is lost with the worker', [choose, lose], { phase: 'lost', work: undefined }],
    ['is opened, with the columns that were found', [choose, first], { phase: 'opened', work }],
  ])('%s', (_, events, expected) => {
    expect(run(...events)).toEqual(expected);
  });
});

describe('nextPhase keeps the earlier work and every decision', () => {
  test.each<[string, PhaseEvent[], Phase['phase']]>([
    ['while a new file is read', [choose], 'reading'],
    ['when the new file is refused', [choose, refuse], 'refused'],
    ['when another try is refused too', [choose, refuse, choose, refuse], 'refused'],
    ['when the reading is stopped', [choose, stop], 'opened'],
    ['when the worker dies', [lose], 'lost'],
    ['when the worker dies on a new file', [choose, lose], 'lost'],
  ])('%s', (_, events, expected) => {
    const phase = run(first, ...decisions, ...events);
    expect(phase.phase).toBe(expected);
    expect(workOf(phase)).toEqual(decided);
  });

  test('when the same file is read again after the worker died', () => {
    expect(run(first, ...decisions, lose, choose, first)).toEqual({
      phase: 'opened',
      work: decided,
    });
  });

  test('until the new file is open', () => {
    expect(workOf(run(first, ...decisions, choose, second))).toEqual({
      ...work,
      file: second.file,
      choices: second.choices,
      opened: second.opened,
    });
  });
});

describe('nextPhase with the same file read otherwise', () => {
  const otherwise = { sheet: 'A' };

  test('looks for the columns again and keeps what was decided about rows', () => {
    const phase = run(first, ...decisions, { ...first, choices: otherwise });
    expect(workOf(phase)).toEqual({ ...decided, choices: otherwise, columns });
  });

  test('keeps no decisions about the rows of another sheet', () => {
    const other = openedFile('eerste.xlsx', 'B');
    const phase = run(first, ...decisions, { ...first, choices: { sheet: 'B' }, opened: other });
    expect(workOf(phase)?.history).toEqual(startHistory());
    expect(workOf(phase)?.systemUsers).toBe('31399.Api');
  });
});

describe('nextPhase without work', () => {
  test.each<[string, PhaseEvent[]]>([
    ['empty', []],
    ['reading', [choose]],
    ['refused', [choose, refuse]],
    ['lost', [choose, lose]],
  ])('has nothing to change: %s', (_, events) => {
    for (const decision of decisions) expect(run(...events, decision)).toEqual(run(...events));
  });
});
