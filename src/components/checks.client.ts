import { record, runState } from '../browser/run-store.ts';
import { stepAround } from './page-steps.ts';
import { beginStep } from './step-moves.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('li > label > [type=checkbox]')];

/** A box stands for the line it is on. */
function idOf(box: HTMLInputElement): string {
  return box.closest('li')?.id ?? '';
}

/** The boxes of a step that apply and are not ticked. */
export function openChecksIn(step: Element): readonly HTMLInputElement[] {
  return boxes.filter((box) => step.contains(box) && !box.checked && !box.closest('[hidden]'));
}

function tick(box: HTMLInputElement): void {
  const ticked = box.checked;
  const step = stepAround(box);
  if (ticked && step) beginStep(step);
  if (!record({ kind: 'check', check: idOf(box), ticked })) box.checked = !ticked;
}

boxes.forEach((box) => {
  box.addEventListener('change', () => {
    tick(box);
  });
});

/** The meaning of a term stands in the label of a box; a click in it does not tick the box. */
document.addEventListener('click', (event) => {
  const { target } = event;
  if (target instanceof Element && target.closest('.meaning') && !target.closest('a'))
    event.preventDefault();
});

runState.subscribe((state) => {
  boxes.forEach((box) => (box.checked = state?.checks[idOf(box)] === true));
});
