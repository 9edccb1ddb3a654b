import { record } from '../browser/run-store.ts';
import { openStepsId, writeAnswer } from '../domain/run/closing.ts';
import { finish } from '../i18n/finish-sentences.ts';
import { announce } from './announce.client.ts';
import type { ClosingPage } from './closing-page.ts';
import { makeOpenSteps } from './finish-open-steps.ts';
import { makeQuestion } from './finish-question.ts';
import { makeButton, makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { questionsOfPage } from './page-names.ts';
import { stepStatuses } from './step-statuses.ts';

/** Asks what has to be asked at the end of a run, one by one, and then locks it. */
export function finishRun(): void {
  const pages = makePages();
  const answers = new Map<string, string>();
  let at = 0;
  const form = makeElement('form', { className: 'closing', noValidate: true });
  const dialog = openDialog(finish.title, [form]);
  dialog.classList.add('logbook');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const page = pages[at];
    const answer = page?.read();
    if (page && answer === undefined) return;
    if (page && answer) answers.set(page.id, writeAnswer(answer));
    if (at < pages.length - 1) turn(1);
    else close();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) dialog.close();
  });

  function turn(by: 1 | -1): void {
    at += by;
    show();
  }

  function show(): void {
    const last = at >= pages.length - 1;
    const buttons = makeElement(
      'p',
      { className: 'log-buttons' },
      makeElement('button', { className: 'button primary' }, last ? finish.finish : finish.next),
      ...(at === 0
        ? []
        : [
            makeButton('plain', finish.back, () => {
              turn(-1);
            }),
          ]),
    );
    const { content } = pages[at] ?? { content: makeElement('p', {}, finish.lead(0)) };
    form.replaceChildren(content, buttons);
    pages[at]?.focus();
  }

  function close(): void {
    dialog.close();
    if (record({ kind: 'finished', answers: Object.fromEntries(answers) }))
      announce(finish.finishedNow);
  }
  show();
}

function makePages(): ClosingPage[] {
  const open = stepStatuses.get().filter(({ out, finished }) => !out && !finished);
  const questions = questionsOfPage.map(({ id, text }, index) =>
    makeQuestion(id, text, finish.question(index + 1, questionsOfPage.length)),
  );
  return open.length === 0 ? questions : [makeOpenSteps(openStepsId, open), ...questions];
}
