import { finish } from '../i18n/finish-sentences.ts';
import type { ClosingPage } from './closing-page.ts';
import { makeElement } from './make-element.ts';
import { makeReasonField } from './reason-field.ts';

/** A closing question: yes, or not yet and what remains to be done. */
export function makeQuestion(id: string, question: string, place: string): ClosingPage {
  const yes = makeRadio(id, 'yes');
  const notYet = makeRadio(id, 'not-yet');
  const message = makeElement('p', { className: 'message', id: `melding-vraag-${id}` });
  const { field, read } = makeReasonField(`reden-${id}`, finish.whatRemains);
  field.hidden = true;
  const choices = makeElement(
    'fieldset',
    { className: 'closing-choice' },
    makeElement('legend', {}, question),
    makeElement('label', {}, yes, ' ', finish.yes),
    makeElement('label', {}, notYet, ' ', finish.notYet),
    message,
  );
  choices.setAttribute('aria-describedby', message.id);
  choices.addEventListener('change', () => {
    field.hidden = !notYet.checked;
    message.textContent = '';
  });
  return {
    id,
    content: makeElement(
      'div',
      { className: 'closing-page' },
      makeElement('p', { className: 'hint' }, place),
      choices,
      field,
    ),
    read: () => {
      if (yes.checked) return { settled: true };
      if (!notYet.checked) return tell();
      const reason = read();
      return reason === undefined ? undefined : { settled: false, reason };
    },
    focus: () => {
      (notYet.checked ? notYet : yes).focus();
    },
  };

  function tell(): undefined {
    message.dataset.level = 'error';
    message.textContent = finish.chooseFirst;
    yes.focus();
  }
}

function makeRadio(question: string, value: string): HTMLInputElement {
  return makeElement('input', { type: 'radio', name: `vraag-${question}`, value });
}
