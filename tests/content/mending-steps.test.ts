import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connectionQuestionTexts } from '../../src/i18n/nl/connection-questions.ts';

/** The title of a step, by its address in the site. */
function titleOf(address: string): string | undefined {
  const [, runbook, id] = /^\/(.+)\/#(.+)$/.exec(address) ?? [];
  const text = readFileSync(`content/runbooks/nl/${String(runbook)}.mdx`, 'utf8');
  return new RegExp(`<Step\\s+id="${String(id)}"\\s+title="([^"]*)"`).exec(text)?.[1];
}

test.each(Object.entries(connectionQuestionTexts.steps))(
  '%s is the step that the question about a connection calls "%s"',
  (address, title) => {
    expect(titleOf(address)).toBe(title);
  },
);
