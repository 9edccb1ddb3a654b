import { globSync } from 'node:fs';

/** The address of every page that was built, read from `dist/`. */
export function builtPages(): string[] {
  return globSync('**/*.html', { cwd: 'dist' })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}
