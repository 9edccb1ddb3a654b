import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from './fake-storage.ts';

const key = 'draaiboek:values';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The store as a page that is no runbook opens it. */
async function openPage(storage = fakeStorage()) {
  vi.resetModules();
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('document', { querySelector: () => null });
  return import('../../../src/browser/value-store.ts');
}

describe('values', () => {
  test('are none before anything is filled in, never an example', async () => {
    const { values } = await openPage();
    expect(values.get()).toEqual({});
  });

  test('follow from what is filled in, also from each other', async () => {
    const { values, enterValue } = await openPage();
    enterValue('sourceEnvironment', 'O31399AA');
    enterValue('targetNumber', '12345');
    expect(values.get()).toMatchObject({
      sourceNumber: '31399',
      oldUserCode: '31399.Cas',
      newUserCode: '12345.Cas',
    });
    expect(values.get()).toMatchObject({ targetRest: '12345.rest.afas.online' });
    expect(values.get()).not.toHaveProperty('targetEnvironment');
    enterValue('targetLetters', 'AB');
    expect(values.get()).toMatchObject({ targetEnvironment: 'O12345AB' });
  });

  test('go away with what they follow from', async () => {
    const { values, enterValue } = await openPage();
    enterValue('sourceEnvironment', 'O31399AA');
    enterValue('sourceEnvironment', '');
    expect(values.get()).toEqual({});
  });

  test('that are filled in themselves hold until the rule has an answer', async () => {
    const { values, enterValue } = await openPage();
    enterValue('sourceNumber', '55555');
    expect(values.get()).toMatchObject({ sourceNumber: '55555', oldUserCode: '55555.Cas' });
    enterValue('sourceEnvironment', 'O31399AA');
    expect(values.get()).toMatchObject({ sourceNumber: '31399', oldUserCode: '31399.Cas' });
  });

  test('are told to who listens', async () => {
    const { values, enterValue } = await openPage();
    const seen: (string | undefined)[] = [];
    const stop = values.subscribe(({ sourceNumber }) => seen.push(sourceNumber));
    enterValue('sourceEnvironment', 'O31399AA');
    enterValue('sourceEnvironment', '');
    stop();
    expect(seen).toEqual([undefined, '31399', undefined]);
  });
});

describe('what is filled in', () => {
  test('is there again on the next page of the tab, without what follows from it', async () => {
    const storage = fakeStorage();
    (await openPage(storage)).enterValue('sourceEnvironment', 'O31399AA');
    expect([...storage.texts]).toEqual([[key, '{"sourceEnvironment":"O31399AA"}']]);
    const { values } = await openPage(storage);
    expect(values.get()).toMatchObject({ sourceEnvironment: 'O31399AA', sourceNumber: '31399' });
  });

  test('is taken away as a whole', async () => {
    const storage = fakeStorage({ [key]: '{"targetNumber":"12345"}' });
    const { values, clearValues } = await openPage(storage);
    expect(values.get()).toMatchObject({ targetNumber: '12345' });
    clearValues();
    expect(values.get()).toEqual({});
    expect([...storage.texts]).toEqual([]);
  });

  test('lasts as long as the page where storage is refused', async () => {
    const { values, enterValue } = await openPage(fakeStorage({}, { refuse: true }));
    enterValue('targetNumber', '12345');
    expect(values.get()).toMatchObject({ targetNumber: '12345', newUserCode: '12345.Cas' });
  });
});

describe('on a runbook', () => {
  async function openRunbook() {
    vi.resetModules();
    vi.stubGlobal('sessionStorage', fakeStorage({ [key]: '{"targetNumber":"99999"}' }));
    vi.stubGlobal('localStorage', fakeStorage());
    const main = { dataset: { runbook: 'omgeving-overzetten', content: '1' } };
    vi.stubGlobal('document', { querySelector: () => main });
    const { enterValue, values } = await import('../../../src/browser/value-store.ts');
    const { run, runState, settleValues } = await import('../../../src/browser/run-store.ts');
    await import('../../../src/browser/run-values.ts');
    return { enterValue, values, run, runState, settleValues };
  }

  test('values are those of its run, and what was typed elsewhere is not taken silently', async () => {
    const { values, run } = await openRunbook();
    expect(values.get()).toEqual({});
    expect(run.get()).toBeUndefined();
  });

  test('what is typed shows at once and becomes one event', async () => {
    const { enterValue, values, run, runState, settleValues } = await openRunbook();
    for (const text of ['1', '12', '123', '1234', '12345']) enterValue('targetNumber', text);
    expect(values.get()).toMatchObject({ targetNumber: '12345', newUserCode: '12345.Cas' });
    settleValues();
    expect(runState.get()?.values).toEqual({ targetNumber: '12345' });
    expect(run.get()?.events.map(({ kind }) => kind)).toEqual(['started', 'value']);
  });

  test('what is typed and taken back leaves no event', async () => {
    const { enterValue, run, settleValues } = await openRunbook();
    enterValue('targetNumber', '1');
    enterValue('targetNumber', '');
    settleValues();
    expect(run.get()).toBeUndefined();
  });
});
