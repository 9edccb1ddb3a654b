import { mdxToJs } from 'satteri';
import type { Outline } from '../../../src/authoring/outline-runbook.ts';
import { runbookPlugin } from '../../../src/authoring/runbook-plugin.ts';
import type { RunbookFrontmatter } from './read-frontmatter.ts';

export const frontmatter: RunbookFrontmatter = {
  values: ['targetNumber'],
  roles: [{ id: 'beheerder' }],
  sources: [{ id: 'bron' }],
  irreversible: [],
  confirm: undefined,
  version: 3,
  lastChecked: '2026-11-21',
};

const entered = [{ key: 'targetNumber', kind: 'participantNumber' }];

const attributes = {
  id: 'begin',
  title: 'Begin',
  effect: 'read',
  who: 'beheerder',
  in: 'source',
  sources: 'bron',
  checked: '2026-11-21',
};

type Attributes = Partial<
  Record<keyof typeof attributes | 'colour' | 'when' | 'needs' | 'since', string | undefined>
>;

/** A step with its attributes changed, or taken away where they are undefined. */
export function writeStep(changed: Attributes = {}, text = 'Tekst.'): string {
  const written = Object.entries({ ...attributes, ...changed })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<Step${written.join('')}>\n\n${text}\n\n</Step>`;
}

/** A runbook of one phase: its steps begin on line 3, the text of the first one on line 5. */
export function writeRunbook(...steps: string[]): string {
  return `<Phase id="eerst" title="Eerst">\n\n${steps.join('\n\n')}\n\n</Phase>\n`;
}

/** Puts a runbook through the plugin as the build does, and gives the outline for its page. */
export async function buildRunbook(
  text: string,
  given: Partial<RunbookFrontmatter> & {
    known?: Parameters<typeof runbookPlugin>[0];
    terms?: Parameters<typeof runbookPlugin>[1];
    fileURL?: URL;
  } = {},
): Promise<Outline> {
  const { known = entered, terms = [], fileURL, ...changed } = given;
  const astro = {
    frontmatter: { ...frontmatter, ...changed } as object & { outline?: Outline },
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const mdastPlugins = [runbookPlugin(known, terms)];
  await mdxToJs(text, { mdastPlugins, data: { astro }, ...(fileURL && { fileURL }) });
  return astro.frontmatter.outline!;
}

/** What the build says about a runbook that it refuses: place, expected and found of each mistake. */
export async function readMistakes(...given: Parameters<typeof buildRunbook>): Promise<string[][]> {
  const message = await buildRunbook(...given).then(
    () => 'no error at all',
    (error: unknown) => (error as Error).message,
  );
  const [title, ...mistakes] = message.split(/\n(?! )/);
  if (title !== 'This runbook cannot be built:') throw new Error(`Refused otherwise: ${message}`);
  return mistakes.map((mistake) => mistake.split(/\n {2}(?:expected|found {3}) /));
}
