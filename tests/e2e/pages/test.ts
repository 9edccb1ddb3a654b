import { expect, test as base } from '@playwright/test';
import { watchFaults } from './watch-faults.ts';

interface Watched {
  /** A fault that belongs to the test, such as the answer 404 of the page that is not there. */
  readonly expectedFault: RegExp | undefined;
  readonly faults: readonly string[];
}

/**
 * A test in a browser in which no page may break the content policy, throw or write an error to
 * the console, whatever the test itself is about.
 */
export const test = base.extend<Watched>({
  expectedFault: [undefined, { option: true }],
  faults: [
    async ({ context, expectedFault }, use) => {
      const faults = await watchFaults(context);
      await use(faults);
      const unexpected = faults.filter((fault) => expectedFault?.test(fault) !== true);
      expect(unexpected, 'violations of the policy and errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
