import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readState } from '../../../src/domain/run/run-state.ts';
import { fakeStorage } from './fake-storage.ts';
import { openPage } from './open-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Two kept runs, each with values, ticks and notes of its own; the second one is open. */
async function openTwo() {
  const browser = fakeStorage();
  const page = await openPage({ browser });
  const ids = ['Klant X', 'Klant Y'].map((name) => {
    page.switchRun(page.recordIn(page.makeRun()!, { kind: 'named', name }), 'browser');
    page.enterValue('targetName', name);
    page.record({ kind: 'note', text: `Van ${name}` });
    page.record({ kind: 'check', check: name.replace(' ', '-'), ticked: true });
    page.writeRun();
    return page.run.get()!.id;
  });
  return { page, browser, ids };
}

describe('two runs', () => {
  test('never mix their values, ticks and notes', async () => {
    const { page, ids } = await openTwo();
    for (const [index, name] of ['Klant X', 'Klant Y'].entries()) {
      const kept = page.listKept().find(({ id }) => id === ids[index])!;
      if (!('run' in kept.reading)) throw new Error('Expected a run.');
      page.switchRun(kept.reading.run, 'browser');
      expect(page.values.get().targetName).toBe(name);
      const { notes, checks } = readState(kept.reading.run);
      expect(notes.map(({ text }) => text)).toEqual([`Van ${name}`]);
      expect(Object.keys(checks)).toEqual([name.replace(' ', '-')]);
    }
  });

  test('keep what was still being typed in the one that is left', async () => {
    const { page, ids } = await openTwo();
    page.enterValue('targetName', 'Half getypt');
    const first = page.listKept().find(({ id }) => id === ids[0])!;
    if (!('run' in first.reading)) throw new Error('Expected a run.');
    page.switchRun(first.reading.run, 'browser');
    expect(page.values.get().targetName).toBe('Klant X');
    const second = page.listKept().find(({ id }) => id === ids[1])!;
    if (!('run' in second.reading)) throw new Error('Expected a run.');
    expect(readState(second.reading.run).values.targetName).toBe('Half getypt');
  });
});

describe('a kept run', () => {
  test('that is not open gets a name without opening it', async () => {
    const { page, ids } = await openTwo();
    expect(page.recordInKept(ids[0]!, { kind: 'named', name: 'Klant Z' })).toBe(true);
    const { reading } = page.listKept().find(({ id }) => id === ids[0])!;
    expect('run' in reading && readState(reading.run).name).toBe('Klant Z');
    expect(page.runState.get()?.name).toBe('Klant Y');
  });

  test('that is deleted is put back exactly as it stood', async () => {
    const { page, browser, ids } = await openTwo();
    const key = `draaiboek:run:${ids[0]!}`;
    const text = browser.texts.get(key);
    const taken = page.takeKept(ids[0]!)!;
    expect(browser.texts.has(key)).toBe(false);
    page.putBack(taken);
    expect(browser.texts.get(key)).toBe(text);
  });

  test('that is deleted is not the open one any more', async () => {
    const { page, browser, ids } = await openTwo();
    page.leaveRun();
    page.takeKept(ids[1]!);
    expect(browser.texts.has('draaiboek:open-runs')).toBe(false);
    const again = await openPage({ browser });
    expect(again.openRun.get()).toEqual({ run: undefined, place: 'none' });
  });

  test('that cannot be read is listed with its text', async () => {
    const browser = fakeStorage({ 'draaiboek:run:aaaaaaaa': 'stuk', 'draaiboek:theme': 'dark' });
    const page = await openPage({ browser });
    expect(page.listKept()).toEqual([
      { id: 'aaaaaaaa', text: 'stuk', reading: { problem: 'damaged' } },
    ]);
  });

  test('is none where storage is refused', async () => {
    const page = await openPage({ browser: fakeStorage({}, { refuse: true }) });
    expect(page.listKept()).toEqual([]);
  });
});
