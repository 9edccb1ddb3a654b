import { useState } from 'react';
import { useValues } from '../../browser/use-values.ts';
import { enterValue } from '../../browser/value-store.ts';
import type { FieldIssue, FieldReading } from '../../domain/field-reading.ts';
import {
  checkTargetDiffers,
  readParticipantNumber,
  type ParticipantNumber,
} from '../../domain/participant-number.ts';
import type { RenumberingNumbers } from '../../domain/users/renumbering-plan.ts';

interface NumberText {
  readonly text: string;
  readonly issue: FieldIssue | undefined;
  readonly change: (text: string) => void;
}

/** What the reader typed in the tool itself, fault or not. */
export interface TypedNumbers {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
}

/** Both numbers: from the reader's values until the reader types others here. */
export interface Numbers {
  readonly source: NumberText;
  readonly target: NumberText;
  /** The source environment of the page, when its number is not the one filled in here. */
  readonly otherEnvironment: string | undefined;
  /** Only there when both are good. */
  readonly numbers: RenumberingNumbers | undefined;
}

export function useNumbers(beforehand: TypedNumbers): Numbers {
  const known = useValues();
  const [typed, setTyped] = useState(beforehand);
  const source = readParticipantNumber(typed.source ?? known.sourceNumber ?? '');
  const target = readParticipantNumber(typed.target ?? known.targetNumber ?? '');
  const same = checkTargetDiffers(source.value, target.value);

  function change(name: 'source' | 'target', text: string) {
    setTyped({ ...typed, [name]: text });
    const { value = '' } = readParticipantNumber(text);
    enterValue(`${name}Number`, value);
  }

  return {
    source: { ...shown(source, typed.source), change: (text) => change('source', text) },
    target: {
      ...shown(target, typed.target),
      issue: same ?? shown(target, typed.target).issue,
      change: (text) => change('target', text),
    },
    otherEnvironment: otherEnvironment(source.value, known),
    numbers: same === undefined ? both(source.value, target.value) : undefined,
  };
}

/** What was typed stands as typed, so that the cursor stays; a fault shows from four characters. */
function shown(reading: FieldReading<ParticipantNumber>, typed: string | undefined) {
  const unfinished = reading.value === undefined && reading.text.length < 4;
  return { text: typed ?? reading.text, issue: unfinished ? undefined : reading.issue };
}

function both(
  source: ParticipantNumber | undefined,
  target: ParticipantNumber | undefined,
): RenumberingNumbers | undefined {
  return source === undefined || target === undefined ? undefined : { source, target };
}

function otherEnvironment(
  source: ParticipantNumber | undefined,
  { sourceEnvironment, sourceNumber }: Readonly<Record<string, string>>,
): string | undefined {
  return source === undefined || source === sourceNumber ? undefined : sourceEnvironment;
}
