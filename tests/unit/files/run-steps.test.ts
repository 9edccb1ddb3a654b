import { expect, test } from 'vitest';
import { FileRefused } from '../../../src/files/refuse.ts';
import { runSteps } from '../../../src/files/run-steps.ts';
import type { RowProgress, Steps } from '../../../src/files/steps.ts';

const cancelled = expect.objectContaining({ refusal: { code: 'file.cancelled' } });

function* countTo(totalRows: number, seen: number[] = []): Steps<string> {
  for (let rows = 1; rows <= totalRows; rows++) {
    seen.push(rows);
    yield { rows, totalRows };
  }
  return 'done';
}

test('gives the result and tells how far it is after each step', async () => {
  const told: RowProgress[] = [];
  const result = await runSteps(countTo(3), { onProgress: (progress) => told.push(progress) });
  expect(result).toBe('done');
  expect(told.map(({ rows, totalRows }) => [rows, totalRows])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('lets messages in between steps, so that one of them can stop it', async () => {
  const { port1, port2 } = new MessageChannel();
  const controller = new AbortController();
  port1.onmessage = () => {
    controller.abort();
    port1.close();
  };
  port2.postMessage('stop');
  const seen: number[] = [];
  await expect(runSteps(countTo(Infinity, seen), controller)).rejects.toEqual(cancelled);
  expect(seen.length).toBeGreaterThan(0);
});

test('does nothing when it is stopped before it begins', async () => {
  const seen: number[] = [];
  const signal = AbortSignal.abort();
  await expect(runSteps(countTo(3, seen), { signal })).rejects.toBeInstanceOf(FileRefused);
  expect(seen).toEqual([]);
});
