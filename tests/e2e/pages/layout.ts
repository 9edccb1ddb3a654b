import type { Page } from '@playwright/test';

/** What sticks out of the page sideways; a box that scrolls by itself may hold something wider. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && !isInBox(element),
    );
    return [
      `${String(document.documentElement.scrollWidth)} of ${String(width)} pixels wide`,
      ...wide.slice(0, 10).map((element) => element.outerHTML.slice(0, 120)),
    ];

    function isInBox(element: Element): boolean {
      const outer = element.parentElement;
      if (outer === null) return false;
      return getComputedStyle(outer).overflowX !== 'visible' || isInBox(outer);
    }
  });
}

/**
 * Controls that are smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). A tick counts with its label,
 * and a control in a line of text may be as high as its line: axe looks at the room around those.
 */
export async function smallTargets(page: Page, within = 'body'): Promise<string[]> {
  return page.locator(within).evaluate((place) => {
    const controls = [...place.querySelectorAll('a, button, input, select, summary')];
    return controls.filter(isSmall).map((control) => control.outerHTML.slice(0, 160));

    function isSmall(control: Element): boolean {
      if (!control.checkVisibility({ visibilityProperty: true })) return false;
      const inText = getComputedStyle(control).display.startsWith('inline');
      if (inText || isHidden(control)) return false;
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return width < 23.9 || height < 23.9;
    }

    /** Only there for screen readers and the keyboard: another control stands in for it. */
    function isHidden(control: Element): boolean {
      const { clipPath, opacity, position } = getComputedStyle(control);
      const stoodIn = control instanceof HTMLInputElement && control.type === 'file';
      return (
        clipPath.startsWith('inset') || (stoodIn && position === 'absolute' && opacity === '0')
      );
    }
  });
}

/** Texts that are cut off where they should not be. */
export async function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
    return elements.filter(isClipped).map((element) => element.outerHTML.slice(0, 160));

    function isClipped(element: HTMLElement): boolean {
      const { overflowX, overflowY, clipPath, opacity } = getComputedStyle(element);
      const unseen = clipPath.startsWith('inset') || opacity === '0';
      if (unseen || !element.checkVisibility()) return false;
      const beyondX = element.scrollWidth > element.clientWidth + 1;
      const beyondY = element.scrollHeight > element.clientHeight + 1;
      return (
        (['hidden', 'clip'].includes(overflowX) && beyondX) ||
        (['hidden', 'clip'].includes(overflowY) && beyondY)
      );
    }
  });
}

/** Goes through the whole page with the Tab key; gives the stops that a bar lies over. */
export async function coveredStops(page: Page): Promise<{ stops: number; covered: string[] }> {
  const covered: string[] = [];
  let stops = 0;
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (; stops < 1000; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(lookAtFocus);
    if (found === 'end') break;
    if (found !== 'free') covered.push(found);
  }
  return { stops, covered };
}

/** Runs in the page: "end", "free", or the element that is covered. */
function lookAtFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'end';
  const bars = [...document.querySelectorAll('.run-bar, .bottom-bar')];
  if (bars.some((bar) => bar.contains(focused)) || focused.matches('.skip')) return 'free';
  const { top, bottom } = focused.getBoundingClientRect();
  const over = bars.filter((bar) => {
    const { position, display } = getComputedStyle(bar);
    const edge = bar.getBoundingClientRect();
    const floats = ['fixed', 'sticky'].includes(position) && display !== 'none';
    return floats && top < edge.bottom - 1 && bottom > edge.top + 1;
  });
  const inSight = bottom > 0 && top < innerHeight;
  if (over.length === 0 && inSight) return 'free';
  return `${over[0]?.className ?? 'out of sight'}: ${focused.outerHTML.slice(0, 120)}`;
}
