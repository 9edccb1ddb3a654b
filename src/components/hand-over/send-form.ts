import { readInitials } from '../../browser/initials.ts';
import { runState } from '../../browser/run-store.ts';
import type { HandOverChoice } from '../../domain/run/hand-over/hand-over.ts';
import { canLock } from '../../domain/run/hand-over/passphrase.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { today } from '../../i18n/days-here.ts';
import { pageSteps } from '../page-steps.ts';
import { stepStatuses } from '../step-statuses.ts';
import { makeElement } from '../make-element.ts';
import { makeAttention, makeField } from './make-field.ts';

const { send, parts } = handOverTexts;

type Part = HandOverChoice['parts'][number];

/** What the sender filled in. */
export interface SendChoice extends HandOverChoice {
  readonly passphrase: string;
}

/** The form in which the sender chooses, and what is chosen in it now. */
export interface SendForm {
  readonly element: HTMLFormElement;
  read(): SendChoice;
}

/** Only the place is ticked; whatever is of the client is up to the sender. */
export function makeSendForm(): SendForm {
  const step = makeBox(send.step, '', true);
  const place = makeStepField();
  const boxes = partBoxes();
  const warning = makeAttention(handOverTexts.attention, send.valuesWarning);
  const [from, passphrase, until] = makeTextFields();
  const what = makeElement(
    'fieldset',
    {},
    makeElement('legend', { textContent: send.what }),
    step.label,
  );
  const protection = makeElement('details', {}, makeElement('summary', { textContent: send.more }));
  what.append(place.field, ...boxes.map(({ label }) => label), warning);
  protection.append(...(canLock() ? [passphrase.field] : []), until.field);
  const element = makeElement(
    'form',
    { className: 'hand-over-form' },
    what,
    from.field,
    protection,
  );
  const values = boxes.find(({ part }) => part === 'values');
  const showNeeded = () => {
    place.field.hidden = !step.box.checked;
    warning.hidden = values?.box.checked !== true;
  };
  element.addEventListener('input', showNeeded);
  showNeeded();
  return {
    element,
    read: () => ({
      parts: boxes.filter(({ box }) => box.checked).map(({ part }) => part),
      step: step.box.checked ? place.select.value : '',
      from: from.input.value,
      warnAfter: until.input.value,
      passphrase: passphrase.input.value,
    }),
  };
}

/** How much there is of each part; what is empty cannot be ticked. */
function partBoxes(): readonly { part: Part; box: HTMLInputElement; label: HTMLLabelElement }[] {
  const { values = {}, steps = {}, checks = {}, notes = [] } = runState.get() ?? {};
  const count = (record: object) => Object.keys(record).length;
  const progress = [
    count(steps) > 0 && parts.steps(count(steps)),
    count(checks) > 0 && parts.checks(count(checks)),
  ].filter((text) => text !== false);
  const kinds: readonly [Part, string, string][] = [
    ['values', send.values, count(values) === 0 ? '' : parts.values(count(values))],
    ['progress', send.progress, progress.join(', ')],
    ['notes', send.notes, notes.length === 0 ? '' : parts.notes(notes.length)],
  ];
  return kinds.map(([part, name, amount]) => {
    const { box, label } = makeBox(name, amount === '' ? send.nothingThere : amount);
    box.disabled = amount === '';
    return { part, box, label };
  });
}

function makeBox(name: string, amount: string, checked = false) {
  const box = makeElement('input', { type: 'checkbox', checked });
  const small = makeElement('span', { className: 'amount', textContent: amount });
  const label = makeElement(
    'label',
    { className: 'part' },
    box,
    makeElement('span', {}, name, ' ', small),
  );
  return { box, label };
}

/** The step that is being read, else the one with which the run goes on. */
function makeStepField() {
  const reading = document.querySelector('.step.current:not(.done)')?.id;
  const next = stepStatuses.get().find(({ out, finished }) => !out && !finished)?.step.id;
  const select = makeElement(
    'select',
    { id: 'over-stap' },
    ...pageSteps.map((step) =>
      makeElement('option', { value: step.id, text: send.stepName(step) }),
    ),
  );
  select.value = reading ?? next ?? pageSteps[0]?.id ?? '';
  return { select, field: makeField(send.whichStep, select, '') };
}

function makeTextFields() {
  const from = makeElement('input', { id: 'over-van', maxLength: 100, value: readInitials() });
  const passphrase = makeElement('input', { id: 'over-zin', maxLength: 200, spellcheck: false });
  const until = makeElement('input', { id: 'over-tot', type: 'date', min: today() });
  for (const input of [from, passphrase]) input.autocomplete = 'off';
  return [
    { input: from, field: makeField(send.from, from, send.fromHint) },
    { input: passphrase, field: makeField(send.passphrase, passphrase, send.passphraseHint) },
    { input: until, field: makeField(send.until, until, send.untilHint) },
  ] as const;
}
