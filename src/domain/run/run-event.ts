/** What a person says of a step. Progress never claims that Profit did something. */
export const stepStates = ['open', 'busy', 'done', 'skipped', 'blocked'] as const;
export type StepState = (typeof stepStates)[number];

/** What was handed over to a colleague. */
export const sharedParts = ['values', 'progress', 'notes', 'log'] as const;
export type SharedPart = (typeof sharedParts)[number];

/** Something that was said or done, without who and when. */
export type RunAction =
  /** `content`: the version of the runbook that was read; `from`: the run it is a copy of. */
  | { readonly kind: 'started'; readonly content: number; readonly from?: string }
  | { readonly kind: 'named'; readonly name: string }
  /** A value or a choice of `content/values.json`; an empty text takes it away. */
  | {
      readonly kind: 'value';
      readonly key: string;
      readonly text: string;
      /** The name of the run that it was taken over from. */
      readonly from?: string;
    }
  | {
      readonly kind: 'step';
      readonly step: string;
      readonly state: StepState;
      /** The version of the runbook in which the step was read. */
      readonly content: number;
      /** Why it was skipped, is blocked, or is done with open checks. */
      readonly reason?: string;
      /** What was typed before a step that cannot be undone. */
      readonly confirmed?: string;
    }
  /** A check, an answer or a change on a step: one line with a box. */
  | { readonly kind: 'check'; readonly check: string; readonly ticked: boolean }
  /** `replaces` is the id of the note that this one corrects; an empty text takes it away. */
  | {
      readonly kind: 'note';
      readonly text: string;
      readonly step?: string;
      readonly replaces?: string;
    }
  /** A file that was made: never its content. `sha256` in 64 hexadecimal digits. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly rows: number;
      readonly sha256: string;
      readonly step?: string;
    }
  | {
      readonly kind: 'handed-over';
      readonly way: 'link' | 'file';
      readonly parts: readonly SharedPart[];
    }
  | { readonly kind: 'received'; readonly from?: string; readonly run?: string }
  /** The answers to the closing questions of the runbook, by their id. */
  | { readonly kind: 'finished'; readonly answers: Readonly<Record<string, string>> }
  | { readonly kind: 'reopened'; readonly reason: string }
  | { readonly kind: 'archived'; readonly archived: boolean };

/** Who said or did it, and when. */
export interface EventStamp {
  /** Eight lower-case letters and digits, drawn at random; the same in every copy of the run. */
  readonly id: string;
  /** By the clock of the person, with the zone: `2026-11-21T14:30:05+01:00`. */
  readonly at: string;
  /**
   * Milliseconds since 1970, and always more than of the event before it in the same run, so that
   * a clock that was put back does not turn the order around.
   */
  readonly order: number;
  /** Initials, where the person filled them in. No proof of who it was. */
  readonly by?: string;
}

export type RunEvent = EventStamp & RunAction;
