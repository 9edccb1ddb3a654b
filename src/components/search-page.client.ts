import { keepOffline } from '../browser/keep-offline.ts';
import { keepQuestion, readQuestion } from '../browser/question-in-address.ts';
import { openIndex } from '../browser/search-index.ts';
import { searchResults } from '../i18n/search-sentences.ts';
import { dialogAround, typedBefore } from './dialog-around.ts';
import { searchSite, type Answer } from './search-site.ts';
import { showPlace } from './show-places.ts';
import './search-keys.client.ts';

const page = document.querySelector<HTMLElement>('.search-page')!;
const form = page.querySelector('form')!;
const input = page.querySelector<HTMLInputElement>('input[type="search"]')!;
const said = page.querySelector<HTMLElement>('.said')!;
const list = page.querySelector<HTMLElement>('.hits')!;
const opening = openIndex();

const nothing: Answer = { found: 0, places: [] };
let asked = '';

/** Answers what stands in the field; an answer that comes after the next question is dropped. */
async function answer(): Promise<void> {
  const question = input.value.trim();
  if (question === asked) return;
  asked = question;
  if (dialogAround === undefined) keepQuestion(question);
  try {
    const found = question === '' ? nothing : await searchSite(await opening, question);
    if (question === asked) show(question, found);
  } catch {
    tell('nothing', searchResults.noIndex);
  }
}

function show(question: string, { found, places }: Answer): void {
  list.replaceChildren(...places.map(showPlace));
  if (question === '') tell('empty', '');
  else if (found === 0) tell('nothing', searchResults.nothing(question));
  else tell('found', searchResults.count(found, places.length, question));
}

/** The state decides what stands below the field: suggestions, the answer, or both. */
function tell(state: 'empty' | 'found' | 'nothing', sentence: string): void {
  page.dataset.state = state;
  said.textContent = sentence;
}

let pause: ReturnType<typeof setTimeout>;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void answer(), 80);
});

/** Enter in the field opens the best place. */
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer().then(() => list.querySelector('a')?.click());
});

page.querySelectorAll<HTMLButtonElement>('.question').forEach((button) => {
  button.addEventListener('click', () => {
    input.value = button.textContent.trim();
    input.focus();
    void answer();
  });
});

/** A place on the page below the dialog is opened without a new page, so the dialog has to go. */
list.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) dialogAround?.close();
});

input.value ||= typedBefore || readQuestion();
input.focus();
void answer();
void opening.then(keepOffline, () => undefined);
