import type { Import } from './imports.ts';

/** Circles of modules that import each other, each once: `['a.ts', 'b.ts', 'a.ts']`. */
export function findCycles(imports: readonly Import[]): string[][] {
  const targets = targetsByPath(imports);
  const finished = new Set<string>();
  const cycles: string[][] = [];
  for (const path of targets.keys()) walk(path, []);
  return cycles;

  function walk(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    if (finished.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
    finished.add(path);
  }
}

function targetsByPath(imports: readonly Import[]): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { path, target } of imports) {
    if (target === undefined || target === path) continue;
    targets.set(path, (targets.get(path) ?? new Set()).add(target));
  }
  return targets;
}
