import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearest } from '../../../../src/domain/connectors/near-names.ts';
import { known } from './known.ts';

const names = known.all.map(({ id }) => id.toLowerCase());

describe('findNearest', () => {
  test.each<[why: string, name: string, names: string[], nearest: string | undefined]>([
    ['a letter taken out', 'profit_adress', ['profit_address'], 'profit_address'],
    ['two letters put in', 'profit_adddreess', ['profit_address'], 'profit_address'],
    ['two neighbours swapped, twice', 'rpofit_addrses', ['profit_address'], 'profit_address'],
    ['three letters changed', 'xxxfit_address', ['profit_address'], undefined],
    ['the nearest of two', 'knpersn', ['knpersoon', 'knperson'], 'knperson'],
    ['two equally near', 'knperson', ['knpersona', 'knpersonb'], undefined],
    ['a name of five letters', 'knusr', ['knuser'], undefined],
    ['the name of a prototype', '__proto_', ['__proto__'], '__proto__'],
    ['no names', 'knperson', [], undefined],
    ['a name of 200 letters', 'a'.repeat(200), ['a'.repeat(199)], undefined],
  ])('%s', (_why, name, all, nearest) => {
    expect(findNearest(name, all)).toBe(nearest);
  });

  test('finds what a plain table of distances finds', () => {
    const slip = fc.tuple(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(), fc.nat(3)), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(slip, ([name, edits]) => {
        const typed = edits.reduce((text, [place, way]) => change(text, place, way), name);
        expect(findNearest(typed, names)).toBe(plainNearest(typed));
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

function change(text: string, place: number, way: number): string {
  const at = place % Math.max(1, text.length);
  const [head, letter, tail] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  return [`${head}${tail}`, `${head}q${letter}${tail}`, `${head}q${tail}`][way] ?? swap(text, at);
}

function swap(text: string, at: number): string {
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function plainNearest(name: string): string | undefined {
  if (name.length < 6) return undefined;
  const found = names.map((other) => [distance(name, other), other] as const);
  const least = Math.min(...found.map(([steps]) => steps));
  const nearest = found.filter(([steps]) => steps === least);
  return least <= 2 && nearest.length === 1 ? nearest[0]?.[1] : undefined;
}

/** Optimal string alignment, as the textbook has it. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  );
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const steps = [
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + cost,
      ];
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      if (swapped) steps.push(rows[row - 2]![column - 2]! + 1);
      rows[row]![column] = Math.min(...steps);
    }
  }
  return rows[one.length]![other.length]!;
}
