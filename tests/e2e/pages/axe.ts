import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe takes its types from a Playwright of its own, which may be another version. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What depends on the colours only, so that the other looks of a page need no more than this. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const otherLooks = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

/** What axe finds in light, dark and forced colours: one line per look, rule and place. */
export async function violationsInAllLooks(page: Page, within = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const found = await violations(page, within);
  for (const [look, media] of otherLooks) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
    const colours = await violations(page, within, colourRules);
    found.push(...colours.map((violation) => `${look}: ${violation}`));
  }
  return found;
}

async function violations(page: Page, within: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as unknown as AxePage }).include(within);
  axe.options({ resultTypes: ['violations'], preload: false });
  const chosen = rules === undefined ? axe.withTags(tags) : axe.withRules(rules);
  const { violations: found } = await chosen.setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
