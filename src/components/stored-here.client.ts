import { willStay } from '../browser/ask-to-stay.ts';
import { forgetOpen } from '../browser/kept-runs.ts';
import { dropKept, runPrefix } from '../browser/run-storage.ts';
import {
  countCopies,
  dropCopies,
  listStored,
  restore,
  sizeOf,
  wipe,
  wipeEverything,
  type StoredThing,
} from '../browser/stored-things.ts';
import { storedTexts } from '../i18n/stored-sentences.ts';
import { announce } from './announce.client.ts';
import { describeStored } from './describe-stored.ts';
import { makeButton, makeElement } from './make-element.ts';
import { saveText } from './save-stored-text.ts';

const place = document.querySelector<HTMLElement>('#bewaard')!;
/** What was wiped last can be put back as long as the page is open. */
let wiped: StoredThing | undefined;

async function draw(focus?: string): Promise<void> {
  const [files, stays] = await Promise.all([countCopies(), willStay()]);
  const things = listStored();
  const runs = things.filter((thing) => describeStored(thing).isRun);
  const others = things.filter((thing) => !runs.includes(thing));
  place.replaceChildren(
    ...makeUndo(),
    ...(things.length + files === 0
      ? [makeElement('p', { className: 'nothing' }, storedTexts.nothing)]
      : []),
    ...(runs.length > 0 ? [makeElement('h2', {}, storedTexts.runs), makeList(runs)] : []),
    ...(runs.length > 0 && stays !== undefined
      ? [makeElement('p', { className: 'hint' }, stays ? storedTexts.stays : storedTexts.mayGo)]
      : []),
    ...(others.length > 0 ? [makeElement('h2', {}, storedTexts.others), makeList(others)] : []),
    ...(files > 0 ? [makeElement('h2', {}, storedTexts.copy), makeCopy(files)] : []),
    ...(things.length + files > 0 ? [makeWipeAll()] : []),
    makeElement('p', { className: 'hint' }, storedTexts.otherTabs),
  );
  if (focus === undefined) return;
  const target = place.querySelector<HTMLElement>(focus) ?? place;
  if (target === place) target.tabIndex = -1;
  target.focus();
}

function makeList(things: readonly StoredThing[]): HTMLUListElement {
  return makeElement('ul', {}, ...things.map(makeThing));
}

function makeThing(thing: StoredThing): HTMLLIElement {
  const { name, text, facts, isRun } = describeStored(thing);
  const where = thing.place === 'browser' ? storedTexts.inBrowser : storedTexts.inTab;
  const all = [where, storedTexts.size(sizeOf(thing)), ...facts].join(' · ');
  const buttons = [
    ...(isRun ? [makeDownload(thing, name)] : []),
    named(storedTexts.wipe, storedTexts.wipeThing(name), () => {
      wipeOne(thing, name);
    }),
  ];
  const item = makeElement(
    'li',
    { className: isRun ? 'run' : 'thing' },
    makeElement('p', { className: 'thing-name' }, name),
    ...(text === '' ? [] : [makeElement('p', {}, text)]),
    makeElement('p', { className: 'facts' }, all),
    makeButtons(buttons),
  );
  item.dataset.key = thing.key;
  return item;
}

function named(text: string, label: string, act: () => void): HTMLButtonElement {
  const button = makeButton('plain', text, act);
  button.setAttribute('aria-label', label);
  return button;
}

function makeButtons(buttons: readonly HTMLElement[]): HTMLElement {
  return makeElement('p', { className: 'buttons' }, ...buttons);
}

function makeDownload({ text, key }: StoredThing, name: string): HTMLButtonElement {
  return named(storedTexts.download, storedTexts.downloadThing(name), () => {
    saveText(text, key.split(':').at(-1) ?? '');
  });
}

function wipeOne(thing: StoredThing, name: string): void {
  const id = thing.key.startsWith(runPrefix) ? thing.key.slice(runPrefix.length) : undefined;
  const done = id === undefined ? wipe(thing) : dropKept(id) === 'stored';
  if (id !== undefined) forgetOpen(id);
  wiped = done ? thing : undefined;
  announce(done ? storedTexts.wiped(name) : storedTexts.didNotWork);
  void draw(done ? '.undo button' : undefined);
}

function makeUndo(): Node[] {
  if (wiped === undefined) return [];
  const thing = wiped;
  const { name } = describeStored(thing);
  const line = makeElement('p', { className: 'undo' }, `${storedTexts.wiped(name)} `);
  const undo = makeButton('plain', storedTexts.undo, () => {
    wiped = undefined;
    announce(restore(thing) ? storedTexts.restored(name) : storedTexts.didNotWork);
    void draw(`[data-key="${CSS.escape(thing.key)}"] button:last-child`);
  });
  line.append(undo);
  return [line];
}

function makeCopy(files: number): HTMLElement {
  const drop = named(storedTexts.wipe, storedTexts.wipeThing(storedTexts.kinds.copy.name), () => {
    void dropCopies().then(() => {
      announce(storedTexts.wiped(storedTexts.kinds.copy.name));
      return draw('.wipe-all, .nothing');
    });
  });
  const item = makeElement(
    'li',
    {},
    makeElement('p', { className: 'thing-name' }, storedTexts.copyOf(files)),
    makeElement('p', {}, storedTexts.kinds.copy.text),
    makeButtons([drop]),
  );
  return makeElement('ul', {}, item);
}

function makeWipeAll(): HTMLButtonElement {
  return makeButton('button wipe-all', storedTexts.wipeAll, ask);
}

/** Wiping everything cannot be undone, so it is asked. */
function ask(button: HTMLButtonElement): void {
  const sure = makeButton('button', storedTexts.wipeAllSure, () => void wipeAll());
  const cancel = makeButton('plain', storedTexts.cancel, () => void draw('.wipe-all'));
  const question = makeElement(
    'div',
    { className: 'question' },
    makeElement('p', {}, storedTexts.wipeAllAsk),
    makeButtons([sure, cancel]),
  );
  question.setAttribute('role', 'group');
  button.replaceWith(question);
  announce(storedTexts.wipeAllAsk);
  cancel.focus();
}

async function wipeAll(): Promise<void> {
  wiped = undefined;
  const done = await wipeEverything();
  announce(done ? storedTexts.allWiped : storedTexts.didNotWork);
  await draw('.nothing');
}

addEventListener('storage', () => void draw());
addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
  if (persisted) void draw();
});
await draw();
