import { keepInitials, readInitials } from '../browser/initials.ts';
import { logbook } from '../i18n/log-sentences.ts';
import { makeElement } from './make-element.ts';

/** The field for what the person of this browser signs with. */
export function makeInitials(): HTMLElement {
  const input = makeElement('input', {
    id: 'logboek-initialen',
    maxLength: 8,
    autocomplete: 'off',
    spellcheck: false,
    value: readInitials(),
  });
  const hint = makeElement('p', { className: 'hint', id: 'hulp-initialen' }, logbook.initialsHint);
  input.setAttribute('aria-describedby', hint.id);
  input.addEventListener('input', () => {
    keepInitials(input.value.trim());
  });
  return makeElement(
    'div',
    { className: 'field initials' },
    makeElement('label', { htmlFor: input.id }, logbook.initials),
    input,
    hint,
  );
}
