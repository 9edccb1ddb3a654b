import { finish } from '../i18n/finish-sentences.ts';
import { makeElement } from './make-element.ts';
import { locked } from './step-statuses.ts';

/** What puts something in a run; the steps lock what stands below them themselves. */
const writing = [
  '.value-fields input',
  '.clear-values',
  '[data-choice] input',
  '.clear-choice',
  'li > label > [type=checkbox]',
  '[data-answer]',
  'button.v',
].join(', ');

/** Above a tool of a locked run: it works, and nothing of it is kept. */
const remarks = [...document.querySelectorAll('.step .tool')].map((tool) => {
  const remark = makeElement('p', { className: 'hint', hidden: true }, finish.toolClosed);
  tool.before(remark);
  return remark;
});

locked.subscribe((isLocked) => {
  document
    .querySelectorAll<HTMLInputElement | HTMLButtonElement>(writing)
    .forEach((field) => (field.disabled = isLocked));
  remarks.forEach((remark) => (remark.hidden = !isLocked));
});
