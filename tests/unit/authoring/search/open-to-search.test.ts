import { describe, expect, test } from 'vitest';
import { openToSearch, searches } from '../../../../src/authoring/search/open-to-search.ts';

const policy = "connect-src 'none';frame-src 'self'; script-src 'self' 'sha256-a';";
const page = `<meta content="${policy}"><search-index></search-index>`;

describe('openToSearch', () => {
  test('lets the page read the index, and frame nothing', () => {
    expect(openToSearch(page, '/pagefind/a/')).toMatch(
      /"connect-src 'self';frame-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+' 'sha256-a';"/,
    );
  });

  test('loads the index where the mark stood', () => {
    const opened = openToSearch(page, '/pagefind/a/');
    expect(opened).toContain('import("/pagefind/a/pagefind.js")</script>');
    expect(searches(page)).toBe(true);
    expect(searches(opened)).toBe(false);
  });

  test.each(["connect-src 'none'", "frame-src 'self'", "script-src 'self'"])(
    'stops the build on a policy without %s',
    (directive) => {
      expect(() => openToSearch(page.replace(directive, ''), '/a/')).toThrow(directive);
    },
  );
});
