import type { Job } from './use-jobs.ts';

type Say = (sentence: string) => void;

/** What there is to say of a job: what it is, and how far it is by now. */
export interface JobWords {
  readonly working: string;
  readonly progress: string | undefined;
}

/** Milliseconds before anything is said of a job: what is over by then only has an end. */
const patience = 1_000;

/** Milliseconds between two sentences about one job. */
const pause = 5_000;

/**
 * Says what a long job is, and how far it is every now and then. To be called with every news of the
 * job; `now` is in milliseconds.
 */
export function makeJobSpeaker(say: Say) {
  let current: Job<string>['stop'] | undefined;
  let next = 0;
  let said = false;
  return ({ stop }: Pick<Job<string>, 'stop'>, { working, progress }: JobWords, now: number) => {
    if (stop !== current) {
      current = stop;
      next = now + patience;
      said = false;
    }
    const sentence = said ? progress : working;
    if (now < next || sentence === undefined) return;
    say(sentence);
    said = true;
    next = now + pause;
  };
}

/** Says counts once they are there, when they are other ones or when it took a while. */
export function makeCountsSpeaker(say: Say) {
  let last: string | undefined;
  let outdatedSince: number | undefined;
  return (counts: string, outdated: boolean, now: number) => {
    if (outdated) {
      outdatedSince ??= now;
      return;
    }
    const tookLong = outdatedSince !== undefined && now - outdatedSince >= patience;
    outdatedSince = undefined;
    if (counts === last && !tookLong) return;
    last = counts;
    say(counts);
  };
}
