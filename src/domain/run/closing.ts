/** What was said to a closing question, or to steps that were still open at the end. */
export type ClosingAnswer =
  { readonly settled: true } | { readonly settled: false; readonly reason: string };

/** The answer about steps that are not finished; no question has this id. */
export const openStepsId = 'open-steps';

const yes = 'yes';
const notYet = 'not-yet: ';

/** An answer as an event `finished` keeps it: `yes`, or `not-yet: ` and why. */
export function writeAnswer(answer: ClosingAnswer): string {
  return answer.settled ? yes : `${notYet}${answer.reason}`;
}

/** Reads an answer back; what is not written by `writeAnswer` is taken for a reason. */
export function readAnswer(text: string): ClosingAnswer {
  if (text === yes) return { settled: true };
  return { settled: false, reason: text.startsWith(notYet) ? text.slice(notYet.length) : text };
}
