import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A page as it was built into a folder. */
export interface BuiltPage {
  readonly file: URL;
  /** As in the address bar: `/omgeving-overzetten/`. */
  readonly address: string;
  readonly html: string;
}

/** Every page of the built site, in a fixed order. */
export async function readBuiltPages(dir: URL): Promise<BuiltPage[]> {
  const names = globSync('**/*.html', { cwd: fileURLToPath(dir) });
  return Promise.all(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .toSorted()
      .map(async (name) => {
        const file = new URL(name, dir);
        const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
        return { file, address, html: await readFile(file, 'utf8') };
      }),
  );
}
