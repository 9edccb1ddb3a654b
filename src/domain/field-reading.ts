/**
 * What can be said about one filled-in field. Codes are permanent; sentences live in i18n.
 * An `error` leaves the field without a value, a `warning` never does. `suggestion` is a text that
 * could be meant: it is offered, never put in place.
 */
export type FieldIssue =
  | FieldProblem<'participant-number.six-digits', 'warning', { found: string }>
  | FieldProblem<'participant-number.leading-zero', 'warning', { found: string }>
  | FieldProblem<'participant-number.length', 'error', { found: string; digits: number }>
  | FieldProblem<'participant-number.letter-o', 'error', { found: string }>
  | FieldProblem<'participant-number.not-digits', 'error', { found: string }>
  | FieldProblem<'participant-number.holds-environment', 'error', { found: string }>
  | FieldProblem<'participant-number.holds-address', 'error', { found: string }>
  | FieldProblem<'participant-number.holds-user-code', 'error', { found: string }>
  | FieldProblem<'participant-number.same-as-source', 'error', { found: string }>
  | FieldProblem<'environment.zero-for-letter', 'error', { found: string }>
  | FieldProblem<'environment.letter-o-in-number', 'error', { found: string }>
  | FieldProblem<'environment.only-number', 'error', { found: string }>
  | FieldProblem<'environment.holds-address', 'error', { found: string }>
  | FieldProblem<'environment.no-letters', 'error', { found: string }>
  | FieldProblem<'environment.number-length', 'error', { found: string; digits: number }>
  | FieldProblem<'environment.shape', 'error', { found: string }>
  | FieldProblem<'environment.other-first-letter', 'warning', { found: string; letter: string }>
  | FieldProblem<'environment.other-letters', 'warning', { found: string; letters: string }>
  | FieldProblem<'environment.six-digits', 'warning', { found: string }>
  | FieldProblem<'letters.not-two-letters', 'warning', { found: string }>
  | FieldProblem<'user-code.no-number', 'error', { found: string }>
  | FieldProblem<'user-code.no-login', 'error', { found: string }>
  | FieldProblem<
      'user-code.other-number',
      'error',
      { found: string; number: string; expected: string }
    >
  | FieldProblem<'user-code.at-sign', 'error' | 'warning', { found: string }>
  | FieldProblem<'user-code.hidden-character', 'error', { found: string; characters: string[] }>
  | FieldProblem<'user-code.over-80', 'error', { found: string; length: number }>
  | FieldProblem<'user-code.over-20', 'warning', { found: string; length: number }>
  | FieldProblem<'user-code.inner-space', 'warning', { found: string }>
  | FieldProblem<'user-group.long-code', 'warning', { found: string; length: number }>
  | FieldProblem<'user-group.long-name', 'warning', { found: string; length: number }>;

/** What can be said about a user code. */
export type UserCodeIssue = Extract<FieldIssue, { readonly code: `user-code.${string}` }>;

/**
 * How every field rule answers: `text` is the input with only its blanks and capitals repaired,
 * `value` is there unless the field is empty or holds an error.
 */
export interface FieldReading<T, Issue extends FieldIssue = FieldIssue> {
  readonly text: string;
  readonly value?: T;
  readonly issue?: Issue;
}

type FieldProblem<Code extends string, Level extends 'error' | 'warning', Details> = Readonly<
  { code: Code; level: Level; suggestion?: string } & Details
>;
