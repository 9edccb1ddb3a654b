import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe takes its types from a Playwright of its own, which may be another version. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds on the page as it is now: one line per rule and place. */
export async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as unknown as AxePage });
  const { violations: found } = await axe.withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
