import { recognisedMessages } from '../../browser/connection-answers.ts';
import { connectionCheck } from '../../i18n/connection-check-sentences.ts';
import { currentCheck } from './check-state.ts';
import { textsOf } from './question-list.ts';
import { recognisedText } from './recognised.ts';

/**
 * The questions with their answers, for a colleague. Nothing of what was pasted is in it, and no
 * value of the reader: only our own words and addresses.
 */
export function checkText(): string {
  const { answers, check } = currentCheck();
  const way = check.answered.map((question, index) => {
    const given = answers[question];
    const answer = given === undefined ? '' : connectionCheck.answers[given];
    return `${String(index + 1)}. ${textsOf(question).title} ${answer}`;
  });
  return [
    document.querySelector('h1')?.textContent ?? '',
    ...(recognisedMessages().length === 0 ? [] : [recognisedText()]),
    ...way,
    ...ending(check),
  ].join('\n');
}

function ending(check: ReturnType<typeof currentCheck>['check']): string[] {
  if (check.state === 'nothing-found') {
    return [document.querySelector('.why-end > p')?.textContent ?? ''];
  }
  const { title, mend, links } = textsOf(check.question);
  return check.state === 'cause-found'
    ? [`${connectionCheck.found} ${mend}`, ...links]
    : [connectionCheck.nextIs(title)];
}
