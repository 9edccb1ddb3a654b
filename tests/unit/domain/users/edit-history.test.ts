import { describe, expect, test } from 'vitest';
import {
  canRedo,
  canUndo,
  changeRow,
  redo,
  resetEdits,
  startHistory,
  undo,
} from '../../../../src/domain/users/edit-history.ts';
import type { EditHistory } from '../../../../src/domain/users/edit-history.ts';

function repeat(history: EditHistory, times: number, step: (history: EditHistory) => EditHistory) {
  return Array.from({ length: times }).reduce<EditHistory>(step, history);
}

describe('a history of edits', () => {
  const left = changeRow(startHistory(), 12, { leftOut: true });
  const typed = changeRow(left, 12, { newUserCode: '12345.Cas' });
  const both = changeRow(typed, 7, { takenAlong: true });

  test('begins without edits and without a way back', () => {
    const start = startHistory();
    expect([start.edits.size, canUndo(start), canRedo(start)]).toEqual([0, false, false]);
  });

  test('holds the last edit of each row', () => {
    expect(both.edits).toEqual(
      new Map<number, object>([
        [12, { newUserCode: '12345.Cas' }],
        [7, { takenAlong: true }],
      ]),
    );
  });

  test('undo brings the edits of before back, redo those of after', () => {
    const back = undo(undo(both));
    expect(back.edits).toEqual(left.edits);
    expect(undo(back).edits.size).toBe(0);
    expect(redo(redo(back)).edits).toEqual(both.edits);
  });

  test('says which row undo and redo are about', () => {
    expect(both.past.at(-1)?.rowNumber).toBe(7);
    expect(undo(both).future.at(-1)?.rowNumber).toBe(7);
    expect(undo(both).past.at(-1)?.rowNumber).toBe(12);
  });

  test('a new edit takes the place of what was undone', () => {
    const other = changeRow(undo(both), 3, { leftOut: true });
    expect(canRedo(other)).toBe(false);
    expect(redo(other)).toBe(other);
    expect([...other.edits.keys()]).toEqual([12, 3]);
  });

  test('an empty edit lets the rules decide again', () => {
    expect(changeRow(both, 12, {}).edits.has(12)).toBe(false);
  });

  test.each([
    ['the same edit', changeRow(both, 7, { takenAlong: true })],
    ['an empty edit of a row that has none', changeRow(both, 99, {})],
    ['redo with nothing undone', redo(both)],
  ])('%s is no step', (_, after) => {
    expect(after).toBe(both);
  });

  test.each([
    ['undo', undo(startHistory())],
    ['everything back', resetEdits(startHistory())],
  ])('%s at the beginning is no step', (_, after) => {
    expect([after.past, after.future]).toEqual([[], []]);
  });

  test('everything back to the file is one step, about no row, that can be undone', () => {
    const reset = resetEdits(both);
    expect([reset.edits.size, reset.past.at(-1)?.rowNumber]).toEqual([0, undefined]);
    expect(undo(reset).edits).toEqual(both.edits);
    expect(redo(undo(reset)).edits.size).toBe(0);
  });

  test('an earlier history is left alone', () => {
    expect(left.edits).toEqual(new Map([[12, { leftOut: true }]]));
    expect(left.past).toHaveLength(1);
  });

  test('two hundred steps are kept, the oldest go', () => {
    const many = Array.from({ length: 250 }, (_, row) => row + 1).reduce(
      (history, row) => changeRow(history, row, { leftOut: true }),
      startHistory(),
    );
    const back = repeat(many, 250, undo);
    expect([many.edits.size, many.past.length, back.edits.size]).toEqual([250, 200, 50]);
    expect(repeat(back, 250, redo).edits).toEqual(many.edits);
  });
});
