import { keepCopy, recordInKept, type KeptRun } from '../browser/kept-runs.ts';
import { runbookOfPage } from '../browser/run-of-page.ts';
import { rememberOpen } from '../browser/run-storage.ts';
import { openRun } from '../browser/run-store.ts';
import { isFinished } from '../domain/run/progress.ts';
import type { RunReading } from '../domain/run/read-run.ts';
import type { Run } from '../domain/run/run.ts';
import { readState } from '../domain/run/run-state.ts';
import { momentHere } from '../i18n/moment-here.ts';
import { runTexts } from '../i18n/run-sentences.ts';
import { announce } from './announce.client.ts';
import { makeButton, makeElement } from './make-element.ts';
import { addressOfRunbook, titleOfRunbook } from './runbook-list.ts';
import { makeNameForm } from './run-name-form.ts';
import { saveText } from './save-stored-text.ts';

/** What the list does with one of its runs. */
interface Acts {
  readonly openKept: (kept: KeptRun) => void;
  readonly remove: (kept: KeptRun) => void;
  readonly leave: () => void;
  /** Draws the list again, with focus on what the selector finds. */
  readonly redraw: (focus: string) => void;
}

/** The name of a run, or what stands in its place. */
export function nameOf(reading: RunReading): string {
  if ('problem' in reading) return runTexts.unreadable;
  return readState(reading.run).name ?? runTexts.nameless;
}

/** One run in the list, with what can be done with it. */
export function makeListed(kept: KeptRun, acts: Acts): HTMLLIElement {
  const item = makeElement('li');
  item.dataset.run = kept.id;
  if ('problem' in kept.reading) item.append(...showUnreadable(kept, acts));
  else item.append(...showRun(item, kept, kept.reading.run, acts));
  return item;
}

function showRun(item: HTMLLIElement, kept: KeptRun, run: Run, acts: Acts): Node[] {
  const name = nameOf(kept.reading);
  const isOpen = openRun.get().run?.id === run.id && openRun.get().place === 'browser';
  if (isOpen) item.setAttribute('aria-current', 'true');
  return [
    showTitle(kept, run, isOpen, acts),
    makeElement('p', { className: 'run-facts' }, factsOf(run, isOpen)),
    makeButtons(name, [
      ...(isHere(run) ? makeEdits(item, kept, run, acts) : []),
      ...(isOpen ? [[runTexts.readOnly, acts.leave] as const] : []),
      makeArchive(kept, run, acts),
      [runTexts.remove, () => acts.remove(kept)],
    ]),
  ];
}

type Act = readonly [text: string, act: () => void];

function makeButtons(name: string, acts: readonly Act[]): HTMLElement {
  const buttons = makeElement('p', { className: 'run-buttons' });
  for (const [text, act] of acts) {
    const button = makeButton('plain', text, act);
    button.setAttribute('aria-label', runTexts.act(text, name));
    buttons.append(button);
  }
  return buttons;
}

function isHere(run: Run): boolean {
  return run.runbook === runbookOfPage?.runbook;
}

/** A run of this runbook opens here; another one opens on its own page. */
function showTitle(kept: KeptRun, run: Run, isOpen: boolean, { openKept }: Acts): HTMLElement {
  const name = nameOf(kept.reading);
  if (isOpen) return makeElement('p', { className: 'run-title' }, name);
  if (isHere(run))
    return makeButton('plain run-title', name, () => {
      openKept(kept);
    });
  const link = makeElement('a', { className: 'run-title' }, name);
  link.href = addressOfRunbook(run.runbook);
  link.addEventListener('click', () => {
    rememberOpen(run.runbook, run.id);
  });
  return link;
}

function factsOf(run: Run, isOpen: boolean): string {
  const { steps, finished, changedAt } = readState(run);
  const done = Object.values(steps).filter(({ state }) => isFinished({ state, recheck: false }));
  return [
    ...(isOpen ? [runTexts.nowOpen] : []),
    ...(isHere(run) ? [] : [titleOfRunbook(run.runbook)]),
    ...(finished ? [runTexts.finished] : done.length > 0 ? [runTexts.stepsDone(done.length)] : []),
    runTexts.changedAt(momentHere(changedAt)),
  ].join(' · ');
}

function makeEdits(item: HTMLLIElement, kept: KeptRun, run: Run, { redraw }: Acts): Act[] {
  const name = nameOf(kept.reading);
  const rename = () => {
    askName(item, kept, redraw);
  };
  const copy = () => {
    const { run: copied, stored } = keepCopy(run, runTexts.copyName(name));
    announce(stored === 'stored' ? runTexts.copied(name) : runTexts.refusedHere);
    redraw(`[data-run="${copied.id}"] button`);
  };
  return [
    [runTexts.rename, rename],
    [runTexts.copy, copy],
  ];
}

function askName(item: HTMLLIElement, kept: KeptRun, redraw: Acts['redraw']): void {
  const back = `[data-run="${kept.id}"] .run-buttons button`;
  const done = (text: string) => {
    const named = recordInKept(kept.id, { kind: 'named', name: text });
    announce(named ? runTexts.renamed(text) : runTexts.refusedHere);
    redraw(back);
  };
  const cancel = () => {
    redraw(back);
  };
  const form = makeNameForm({ name: nameOf(kept.reading), submit: runTexts.save, done, cancel });
  item.querySelector('.run-buttons')?.replaceWith(form);
  form.querySelector('input')?.select();
}

function makeArchive(kept: KeptRun, run: Run, { redraw }: Acts): Act {
  const { archived } = readState(run);
  const name = nameOf(kept.reading);
  return [
    archived ? runTexts.unarchive : runTexts.archive,
    () => {
      const done = recordInKept(kept.id, { kind: 'archived', archived: !archived });
      const said = archived ? runTexts.isBack(name) : runTexts.isArchived(name);
      announce(done ? said : runTexts.refusedHere);
      redraw(`[data-run="${kept.id}"] button, summary`);
    },
  ];
}

function showUnreadable(kept: KeptRun, { remove }: Acts): Node[] {
  const newer = 'problem' in kept.reading && kept.reading.problem === 'newer';
  const save = () => {
    saveText(kept.text, kept.id);
  };
  return [
    makeElement('p', {}, newer ? runTexts.newerRun : runTexts.damagedRun),
    makeButtons(kept.id, [
      [runTexts.download, save],
      [runTexts.remove, () => remove(kept)],
    ]),
  ];
}
