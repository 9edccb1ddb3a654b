import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const reported = { resultTypes: ['violations' as const], preload: false };

/** axe takes its types from a Playwright of its own, which may be another version. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

/** What depends on the colours only, so that the other looks of a page need no more than this. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const otherLooks = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

/** What axe finds in light, dark and forced colours: one line per look, rule and place. */
export async function violationsInAllLooks(page: Page, within = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const found = (await violations(page, within)).flatMap(tell);
  for (const [look, media] of otherLooks) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
    await page.evaluate(waitForColours);
    const colours = (await colourViolations(page, within)).flatMap(tell);
    found.push(...colours.map((violation) => `${look}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

async function violations(page: Page, within: string): Promise<readonly Violation[]> {
  const axe = new AxeBuilder({ page: page as unknown as AxePage }).include(within);
  const found = await axe.options(reported).withTags(tags).setLegacyMode().analyze();
  return found.violations;
}

/** Runs in the page: a button takes a moment to get from one colour to the next. */
async function waitForColours(): Promise<void> {
  const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));
}

/** With the axe that the look before this one left in the page: getting it there takes longest. */
function colourViolations(page: Page, within: string): Promise<readonly Violation[]> {
  return page.evaluate(
    async ([place, options]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(place: object, options: object): Promise<{ violations: Violation[] }> };
      };
      return (await axe.run({ include: [[place]] }, options)).violations;
    },
    [within, { ...reported, runOnly: colourRules }] as const,
  );
}

function tell({ id, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`,
  );
}
