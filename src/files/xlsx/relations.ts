import { readXml } from './read-xml.ts';

/** Where one part of a workbook refers to another; `kind` is the end of the relation's type. */
export type Relation = { id: string; kind: string; target: string };

/**
 * Reads the relations of a part; targets become names in the archive, without leading slash.
 * Throws `FileRefused` as `readXml` does.
 */
export async function readRelations(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  owner: string,
): Promise<Relation[]> {
  const relations: Relation[] = [];
  await readXml(part, pieces, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      relations.push({
        id: attributes['Id'] ?? '',
        kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: resolveTarget(attributes['Target'] ?? '', owner),
      });
    },
  });
  return relations;
}

/** The part that holds the relations of a part: `xl/_rels/workbook.xml.rels`. */
export function relationsPart(owner: string): string {
  return owner.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** Targets are absolute (`/xl/…`) or relative to the folder of their owner. */
function resolveTarget(target: string, owner: string): string {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? '' : owner.replace(/[^/]*$/, '');
  const steps: string[] = [];
  for (const step of (folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
