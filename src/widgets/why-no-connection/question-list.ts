import { giveAnswer } from '../../browser/connection-answers.ts';
import { makeElement } from '../../components/make-element.ts';
import type { ConnectionAnswer } from '../../domain/connectors/connection-check.ts';
import {
  isConnectionQuestion,
  type ConnectionQuestion,
} from '../../domain/connectors/connection-questions.ts';
import { connectionCheck } from '../../i18n/connection-check-sentences.ts';
import { currentCheck, startAt } from './check-state.ts';

const items = new Map<ConnectionQuestion, HTMLElement>();

/** Takes over the questions that were built into the page. */
export function bindQuestions(list: HTMLOListElement): void {
  for (const item of list.querySelectorAll<HTMLElement>(':scope > li')) {
    const { id } = item;
    if (!isConnectionQuestion(id)) continue;
    items.set(id, item);
    item.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) answer(id, button.value);
    });
  }
}

/** A button without an answer takes the answer back. */
function answer(question: ConnectionQuestion, given: string): void {
  giveAnswer(question, given === '' ? undefined : (given as ConnectionAnswer));
  focusQuestion();
}

/** Puts a question in front, to be asked again when it stayed open; false when the id is of none. */
export function beginAt(id: string): boolean {
  if (!isConnectionQuestion(id)) return false;
  startAt(id);
  if (currentCheck().answers[id] === 'unknown') giveAnswer(id);
  showQuestions();
  focusQuestion(id);
  return true;
}

/** Goes to the question that is asked now, to what was found, or to a question that is shown. */
export function focusQuestion(id?: ConnectionQuestion): void {
  const { check } = currentCheck();
  const place =
    id !== undefined && check.answered.includes(id)
      ? headingOf(id)
      : check.state === 'asking'
        ? headingOf(check.question)
        : check.state === 'cause-found'
          ? items.get(check.question)?.querySelector<HTMLElement>('.why-mend')
          : document.querySelector<HTMLElement>('.why-end');
  place?.focus({ preventScroll: true });
  (place?.closest('li') ?? place)?.scrollIntoView({ block: 'nearest' });
}

function headingOf(question: ConnectionQuestion): HTMLElement | null | undefined {
  return items.get(question)?.querySelector('h3');
}

/** Shows the way so far and the question that comes now. */
export function showQuestions(): void {
  const { order, answers, check } = currentCheck();
  const current = check.state === 'nothing-found' ? undefined : check.question;
  putInOrder(order);
  for (const [question, item] of items) {
    const reached = question === current || check.answered.includes(question);
    const given = reached ? answers[question] : undefined;
    item.hidden = !order.includes(question);
    item.classList.toggle('current', question === current);
    item.classList.toggle('done', given === 'yes' || given === 'mended');
    item.classList.toggle('unknown', given === 'unknown');
    item.classList.toggle('cause', given === 'no');
    showAnswer(item, question, given);
    fill(item, '.why-mend strong', given === 'no' ? connectionCheck.found : connectionCheck.ifNot);
    const number = order.indexOf(question) + 1;
    fill(item, '.why-number', String(number));
    fill(item, '.why-place', connectionCheck.questionOf(number, order.length));
  }
}

/** What was answered, with a button to take it back. */
function showAnswer(item: HTMLElement, question: ConnectionQuestion, given?: ConnectionAnswer) {
  const place = item.querySelector('.why-given');
  if (given === undefined) {
    place?.replaceChildren();
    return;
  }
  const answer = makeElement('strong', {}, connectionCheck.answers[given]);
  const ariaLabel = `${connectionCheck.change}: ${textsOf(question).title}`;
  const properties = { type: 'button', className: 'plain', ariaLabel } as const;
  place?.replaceChildren(answer, ' ', makeElement('button', properties, connectionCheck.change));
}

function fill(item: HTMLElement, selector: string, text: string): void {
  const place = item.querySelector(selector);
  if (place) place.textContent = text;
}

/** Moves what stands elsewhere only, since a moved element loses the focus. */
function putInOrder(order: readonly ConnectionQuestion[]): void {
  const wanted = order.flatMap((question) => items.get(question) ?? []);
  const list = wanted[0]?.parentElement;
  wanted.forEach((item, index) => {
    const there = list?.children[index];
    if (there !== undefined && there !== item) there.before(item);
  });
}

/** The words of a question and of what mends it, as they stand on the page. */
export function textsOf(question: ConnectionQuestion) {
  const item = items.get(question);
  const links = item?.querySelectorAll<HTMLAnchorElement>('.why-step a') ?? [];
  return {
    title: plainText(item?.querySelector('.why-title')),
    mend: plainText(item?.querySelector('.why-mend span')),
    links: Array.from(links, ({ textContent, href }) => `${textContent}: ${href}`),
  };
}

function plainText(place: Element | null | undefined): string {
  return (place?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
