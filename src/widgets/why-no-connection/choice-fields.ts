import { enterValue, values } from '../../browser/value-store.ts';

/** The choices about the connection are values of the tab, shared with the runbooks. */
export function bindChoices(): void {
  const fields = [...document.querySelectorAll<HTMLSelectElement>('.why-start select')];
  fields.forEach((field) => {
    if (field.value !== '') enterValue(field.name, field.value);
    field.addEventListener('change', () => {
      enterValue(field.name, field.value);
    });
  });
  values.subscribe((known) => {
    fields.forEach((field) => (field.value = known[field.name] ?? ''));
  });
}
