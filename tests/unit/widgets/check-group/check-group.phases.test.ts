import { describe, expect, test } from 'vitest';
import {
  nextPhase,
  type Phase,
  type PhaseEvent,
} from '../../../../src/widgets/check-group/check-group.phases.ts';
import type { OpenedFile } from '../../../../src/widgets/read-users/messages.ts';
import { workOf } from '../../../../src/widgets/read-users/phases.ts';

function openedFile(name: string, sheet: string): OpenedFile {
  return {
    name,
    source: { format: 'xlsx', sheet, sheets: [] },
    remarks: [],
    columns: { headerRow: 0, mapping: { userCode: 0, userGroup: 1 } },
    remembered: false,
    firstRows: [],
    columnCount: 2,
    rowCount: 3,
    differing: [],
  };
}

function openEvent(file: File, sheet: string): PhaseEvent {
  return { event: 'opened', file, choices: { sheet }, opened: openedFile(file.name, sheet) };
}

function run(...events: PhaseEvent[]): Phase {
  return events.reduce<Phase>(nextPhase, { phase: 'empty' });
}

const file = new File(['x'], 'export.xlsx');
const first = openEvent(file, 'A');
const choices: PhaseEvent[] = [
  { event: 'group-changed', change: { by: 'column', group: 'VERLOF' } },
  { event: 'group-changed', change: { codes: '12345.Cas' } },
  { event: 'system-users-changed', systemUsers: '12345.Api' },
];

describe('nextPhase', () => {
  test('starts with everybody, and with nothing typed', () => {
    expect(workOf(run(first))).toMatchObject({
      systemUsers: undefined,
      group: { by: 'everybody', group: undefined, codes: '', listGroup: undefined },
    });
  });

  test('keeps what was said in one way when another is chosen', () => {
    const way: PhaseEvent = { event: 'group-changed', change: { by: 'list' } };
    expect(workOf(run(first, ...choices, way))?.group).toEqual({
      by: 'list',
      group: 'VERLOF',
      codes: '12345.Cas',
      listGroup: undefined,
    });
  });

  test.each<[string, PhaseEvent[], string | undefined]>([
    ['the same file read otherwise keeps the group', [openEvent(file, 'A')], 'VERLOF'],
    ['another sheet has other groups', [openEvent(file, 'B')], undefined],
    ['a worker that died takes nothing', [{ event: 'lost' }, first], 'VERLOF'],
  ])('%s', (_, events, group) => {
    const work = workOf(run(first, ...choices, ...events));
    expect(work?.group).toMatchObject({ by: 'column', group, codes: '12345.Cas' });
    expect(work?.systemUsers).toBe('12345.Api');
  });

  test('another file starts afresh', () => {
    const other = openEvent(new File(['y'], 'anders.xlsx'), 'A');
    expect(workOf(run(first, ...choices, other))?.group.by).toBe('everybody');
  });

  test('has nothing to change without a file', () => {
    for (const choice of choices) expect(run(choice)).toEqual({ phase: 'empty' });
  });
});
