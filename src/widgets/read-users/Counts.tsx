import { useEffect, useState } from 'react';
import { announce } from '../../components/announce.client.ts';
import { makeCountsSpeaker } from './speak-jobs.ts';

export interface CountShown {
  readonly name: string;
  readonly text: string;
  readonly count: string;
}

interface Props {
  /** The first is the sum of the others. */
  readonly counts: readonly CountShown[];
  /** Others are on their way. */
  readonly outdated: boolean;
}

/** Counts that add up, in one line of large figures; said aloud when they are there. */
export function Counts({ counts, outdated }: Props) {
  const sentence = counts.map(({ count, text }) => `${count} ${text}`).join(', ');
  const [speak] = useState(() => makeCountsSpeaker(announce));
  useEffect(() => speak(sentence, outdated, performance.now()), [speak, sentence, outdated]);
  return (
    <p className="users-counts">
      {counts.map(({ name, text, count }, place) => (
        <span key={name} className="users-count" data-count={name}>
          {place > 0 && <span className="users-sign">{place === 1 ? '=' : '+'}</span>}
          <span>
            <b>{count}</b> <span>{text}</span>
          </span>
        </span>
      ))}
    </p>
  );
}
