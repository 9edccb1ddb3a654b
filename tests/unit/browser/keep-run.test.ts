import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseRun } from '../../../src/domain/run/read-run.ts';
import { readState } from '../../../src/domain/run/run-state.ts';
import { fakeStorage } from './fake-storage.ts';
import { openPage } from './open-page.ts';

const tabKey = 'draaiboek:tab-run:een-draaiboek';
const done = { kind: 'step', step: 'een', state: 'done', content: 1 } as const;
const other = { kind: 'step', step: 'twee', state: 'done', content: 1 } as const;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function stateIn(json: string | undefined) {
  const reading = parseRun(json ?? '');
  if (!('run' in reading)) throw new Error(`Expected a run, found ${String(json)}.`);
  return readState(reading.run);
}

/** A page with a kept run in which the first step is done. */
async function openKept(browser = fakeStorage(), tab = fakeStorage()) {
  const page = await openPage({ browser, tab });
  page.record(done);
  page.keepRun('Klant X');
  const id = page.run.get()!.id;
  return { page, browser, tab, id, key: `draaiboek:run:${id}` };
}

describe('a run that begins', () => {
  test('leaves nothing behind while somebody only reads', async () => {
    const [browser, tab] = [fakeStorage(), fakeStorage()];
    const page = await openPage({ browser, tab });
    page.fire('pagehide');
    expect([...browser.texts, ...tab.texts]).toEqual([]);
  });

  test('lasts as long as the tab', async () => {
    const [browser, tab] = [fakeStorage(), fakeStorage()];
    const page = await openPage({ browser, tab });
    page.record(done);
    vi.runAllTimers();
    expect([...browser.texts]).toEqual([]);
    expect(stateIn(tab.texts.get(tabKey)).steps.een?.state).toBe('done');
    const again = await openPage({ browser, tab });
    expect(again.openRun.get()).toMatchObject({ place: 'tab' });
  });

  test('moves from the tab to the browser once it has a name', async () => {
    const { browser, tab, key } = await openKept();
    expect(stateIn(browser.texts.get(key)).name).toBe('Klant X');
    expect(tab.texts.has(tabKey)).toBe(false);
  });

  test('is open again in a new tab', async () => {
    const { browser, id } = await openKept();
    const page = await openPage({ browser });
    expect(page.openRun.get()).toMatchObject({ place: 'browser', run: { id } });
  });
});

describe('storage that fails', () => {
  test.each([
    ['refused', fakeStorage({}, { refuse: true })],
    ['full', fakeStorage({}, { room: 300 })],
  ])('is told as %s, and the tab holds the work', async (trouble, browser) => {
    const tab = fakeStorage();
    const { page } = await openKept(browser, tab);
    expect(page.openRun.get()).toMatchObject({ place: 'browser', trouble });
    expect(stateIn(tab.texts.get(tabKey)).steps.een?.state).toBe('done');
    const reloaded = await openPage({ browser, tab });
    expect(reloaded.runState.get()?.steps.een?.state).toBe('done');
  });

  test('of the tab is told too', async () => {
    const page = await openPage({ tab: fakeStorage({}, { refuse: true }) });
    page.record(done);
    vi.runAllTimers();
    expect(page.openRun.get()).toMatchObject({ place: 'tab', trouble: 'refused' });
  });

  test('is tried again with every change, and the tab lets go when there is room', async () => {
    const browser = fakeStorage({ ander: 'x'.repeat(900) }, { room: 1000 });
    const { page, tab, key } = await openKept(browser);
    expect(page.openRun.get().trouble).toBe('full');
    browser.texts.delete('ander');
    page.keepAgain();
    expect(page.openRun.get().trouble).toBeUndefined();
    expect(browser.texts.has(key)).toBe(true);
    expect(tab.texts.has(tabKey)).toBe(false);
  });
});

describe('what is kept and gone', () => {
  test('is told, not silently written again, and held in the tab', async () => {
    const { page, browser, tab, key } = await openKept();
    browser.texts.delete(key);
    page.record(other);
    vi.runAllTimers();
    expect(page.openRun.get().trouble).toBe('gone');
    expect(browser.texts.has(key)).toBe(false);
    expect(stateIn(tab.texts.get(tabKey)).steps.twee?.state).toBe('done');
  });

  test('is kept again when the reader wants so', async () => {
    const { page, browser, tab, key } = await openKept();
    browser.texts.delete(key);
    page.writeRun();
    page.keepAgain();
    expect(page.openRun.get().trouble).toBeUndefined();
    expect(browser.texts.has(key)).toBe(true);
    expect(tab.texts.has(tabKey)).toBe(false);
  });

  test('is told to who comes back to it', async () => {
    const { browser, tab, key } = await openKept();
    browser.texts.delete(key);
    const page = await openPage({ browser, tab });
    expect(page.openRun.get()).toEqual({ run: undefined, place: 'none', trouble: 'gone' });
  });

  test('is no loss after another tab put it back', async () => {
    const { page, browser, key } = await openKept();
    const text = browser.texts.get(key)!;
    browser.texts.delete(key);
    page.fire('storage', { key, newValue: null });
    vi.runAllTimers();
    expect(page.openRun.get().trouble).toBe('gone');
    browser.texts.set(key, text);
    page.fire('storage', { key, newValue: text });
    vi.runAllTimers();
    expect(page.openRun.get().trouble).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  test.each([
    ['damaged', '{"version":1,"id":'],
    ['newer', '{"version":2}'],
  ])('stays as it stands when it is %s, and the work is kept apart', async (trouble, text) => {
    const { page, browser, id, key } = await openKept();
    browser.texts.set(key, text);
    page.record(other);
    vi.runAllTimers();
    expect(page.openRun.get().trouble).toBe(trouble);
    page.keepAgain();
    expect(browser.texts.get(key)).toBe(text);
    expect(page.run.get()?.id).not.toBe(id);
    const apart = browser.texts.get(`draaiboek:run:${page.run.get()!.id}`);
    expect(stateIn(apart).steps).toHaveProperty('twee');
  });

  test.each([
    ['damaged', 'geen JSON'],
    ['newer', '{"version":2}'],
  ])('in the tab (%s) makes room and stays until the tab closes', async (trouble, text) => {
    const tab = fakeStorage({ [tabKey]: text });
    const page = await openPage({ tab });
    expect(page.openRun.get()).toMatchObject({ run: undefined, trouble });
    page.record(done);
    vi.runAllTimers();
    expect(page.openRun.get().trouble).toBeUndefined();
    expect(stateIn(tab.texts.get(tabKey)).steps).toHaveProperty('een');
    expect(tab.texts.get('draaiboek:unread:een-draaiboek')).toBe(text);
  });
});

describe('two tabs on one run', () => {
  test('that write within the same moment both keep what they did', async () => {
    const { page: one, browser, key } = await openKept();
    const two = await openPage({ browser });
    one.record(other);
    two.record({ kind: 'note', text: 'Van de tweede', step: 'een' });
    one.writeRun();
    two.writeRun();
    const state = stateIn(browser.texts.get(key));
    expect(state.steps).toHaveProperty('twee');
    expect(state.notes).toMatchObject([{ text: 'Van de tweede' }]);
  });

  test('take in what the other one wrote, once', async () => {
    const { page: one, browser, key } = await openKept();
    const two = await openPage({ browser });
    two.record(other);
    two.writeRun();
    one.fire('storage', { key, newValue: browser.texts.get(key) });
    one.fire('storage', { key, newValue: browser.texts.get(key) });
    expect(one.runState.get()?.steps).toHaveProperty('twee');
    expect(one.run.get()?.events).toEqual(two.run.get()?.events);
  });

  test('end equal when one wrote over the other', async () => {
    const { page: one, browser, key } = await openKept();
    const before = browser.texts.get(key)!;
    const two = await openPage({ browser });
    one.record(other);
    one.writeRun();
    const ofOne = browser.texts.get(key)!;
    // The second tab reads what stood there a moment ago, as browsers allow.
    browser.texts.set(key, before);
    two.record({ kind: 'note', text: 'Van de tweede' });
    two.writeRun();
    two.fire('storage', { key, newValue: ofOne });
    vi.runAllTimers();
    one.fire('storage', { key, newValue: browser.texts.get(key) });
    expect(stateIn(browser.texts.get(key)).steps).toHaveProperty('twee');
    expect(one.run.get()).toEqual(two.run.get());
  });

  test('are not written back to one that keeps another run', async () => {
    const { page, browser, key } = await openKept();
    const foreign = browser.texts.get(key)!.replaceAll('"een"', '"vreemd"');
    page.fire('storage', { key: 'draaiboek:run:aaaaaaaa', newValue: foreign });
    vi.runAllTimers();
    expect(page.runState.get()?.steps).not.toHaveProperty('vreemd');
  });
});

describe('a clock that was put back', () => {
  test('does not turn the order of what was done around', async () => {
    vi.setSystemTime(new Date('2026-11-22T12:00:00+01:00'));
    const { page } = await openKept();
    vi.setSystemTime(new Date('2026-11-22T11:00:00+01:00'));
    page.record({ ...done, state: 'busy' });
    vi.runAllTimers();
    expect(page.runState.get()?.steps.een?.state).toBe('busy');
    const orders = page.run.get()!.events.map(({ order }) => order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });
});

describe('a page that comes back from the back/forward cache', () => {
  test('takes in what was written meanwhile', async () => {
    const { page, browser } = await openKept();
    const meanwhile = await openPage({ browser });
    meanwhile.record(other);
    meanwhile.writeRun();
    page.fire('pageshow', { persisted: true });
    expect(page.runState.get()?.steps).toHaveProperty('twee');
  });

  test('does not bring back what was wiped in its tab', async () => {
    const { page, browser, tab } = await openKept();
    browser.texts.clear();
    tab.texts.clear();
    page.fire('pageshow', { persisted: true });
    expect(page.location.reload).toHaveBeenCalledOnce();
    page.fire('pagehide');
    expect([...browser.texts, ...tab.texts]).toEqual([]);
  });

  test('tells what another tab wiped', async () => {
    const { page, browser } = await openKept();
    browser.texts.clear();
    page.fire('pageshow', { persisted: true });
    expect(page.openRun.get().trouble).toBe('gone');
  });
});
