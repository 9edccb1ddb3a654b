/** Of shorter names two letters are too much to call it a slip. */
const shortest = 6;
const mostDifferences = 2;

/**
 * The name that comes nearest to another, within two letters that are put in, taken out, changed or
 * swapped with a neighbour. Undefined when none does, or when two come equally near.
 */
export function findNearest(name: string, names: readonly string[]): string | undefined {
  if (name.length < shortest) return undefined;
  const parts = cutInParts(name);
  let nearest: string | undefined;
  let least = mostDifferences + 1;
  for (const other of names) {
    if (Math.abs(other.length - name.length) > mostDifferences) continue;
    if (!parts.some((part) => other.includes(part))) continue;
    const found = countDifferences(name, other, least);
    if (found < least) [nearest, least] = [other, found];
    else if (found === least) nearest = undefined;
  }
  return nearest;
}

/** Two swaps spoil four of five parts at most, so a name that is near holds one of them whole. */
function cutInParts(name: string): string[] {
  const size = Math.floor(name.length / 5);
  const places = [0, 1, 2, 3, 4].map((part) => part * size);
  return places.map((from, part) => name.slice(from, part === 4 ? undefined : from + size));
}

/** Rows of the table of distances, kept so that no list is made for each pair of names. */
const longest = 128;
let before = new Uint8Array(longest);
let above = new Uint8Array(longest);
let here = new Uint8Array(longest);

/** How many letters differ; anything above `enough` when it is more. */
function countDifferences(one: string, other: string, enough: number): number {
  if (other.length >= longest) return enough + 1;
  for (let column = 0; column <= other.length; column++) above[column] = column;
  for (let row = 1; row <= one.length; row++) {
    if (fillRow(one, other, row) > enough) return enough + 1;
    [before, above, here] = [above, here, before];
  }
  return above[other.length]!;
}

/** Fills the row of one letter; gives the least number in it. */
function fillRow(one: string, other: string, row: number): number {
  here[0] = Math.min(row, 255);
  let least = here[0];
  const letter = one.charCodeAt(row - 1);
  for (let column = 1; column <= other.length; column++) {
    const same = letter === other.charCodeAt(column - 1);
    let steps = Math.min(above[column]!, here[column - 1]!) + 1;
    steps = Math.min(steps, above[column - 1]! + (same ? 0 : 1));
    if (isSwapped(one, other, row, column)) steps = Math.min(steps, before[column - 2]! + 1);
    here[column] = steps;
    least = Math.min(least, steps);
  }
  return least;
}

function isSwapped(one: string, other: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
  );
}
