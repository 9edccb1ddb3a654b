import { openRun } from '../browser/run-store.ts';
import { logbook } from '../i18n/log-sentences.ts';
import { makeFinishButton } from './finish-place.client.ts';
import { makeExports } from './log-exports.ts';
import { makeInitials } from './log-initials.ts';
import { makeLogList } from './log-list.ts';
import { makeNoteForm } from './log-note.ts';
import { makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { locked } from './step-statuses.ts';

/** Opens the logbook of the run of this page. */
export function openLogbook(): void {
  const list = makeLogList();
  const adding = makeElement('div', { className: 'log-adding' });
  const signing = makeElement('div');
  const ending = makeElement('p', { className: 'log-end' });
  const dialog = openDialog(logbook.title, [
    adding,
    ...list.parts,
    signing,
    makeExports(list.hideValues),
    ending,
  ]);
  dialog.classList.add('logbook');
  const stopFollowing = locked.subscribe((isLocked) => {
    const viewed = openRun.get().place === 'viewed';
    adding.replaceChildren(...(isLocked ? viewedHint(viewed) : [makeNoteForm()]));
    signing.replaceChildren(...(viewed ? [] : [makeInitials()]));
    ending.replaceChildren(...(viewed ? [] : [endWith(dialog)]));
  });
  dialog.addEventListener('close', () => {
    stopFollowing();
    list.stop();
  });
}

function viewedHint(viewed: boolean): Node[] {
  return viewed ? [makeElement('p', { className: 'hint' }, logbook.viewed)] : [];
}

/** The end has a dialog of its own, in the place of this one. */
function endWith(dialog: HTMLDialogElement): HTMLButtonElement {
  const button = makeFinishButton();
  button.addEventListener('click', () => {
    dialog.close();
  });
  return button;
}
