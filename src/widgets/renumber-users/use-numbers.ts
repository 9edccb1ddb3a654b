import { useEffect, useState } from 'react';
import { useValues } from '../../browser/use-values.ts';
import { enterValue } from '../../browser/value-store.ts';
import type { FieldIssue, FieldReading } from '../../domain/field-reading.ts';
import type { ParticipantNumber } from '../../domain/participant-number.ts';
import { checkTargetDiffers, readParticipantNumber } from '../../domain/read-participant-number.ts';
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

/**
 * Both numbers, from the reader's values. A target that is typed here becomes the reader's value,
 * so it is one number on the whole page; a source can differ from the source environment, and then
 * the tool says so.
 */
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
  const typedTarget = known.targetNumber === undefined ? typed.target : undefined;
  const target = readParticipantNumber(known.targetNumber ?? typedTarget ?? '');
  const same = checkTargetDiffers(source.value, target.value);

  function change(name: 'source' | 'target', text: string) {
    const { value } = readParticipantNumber(text);
    const differs = name === 'source' && known.sourceEnvironment !== undefined;
    setTyped({ ...typed, [name]: value === undefined || differs ? text : undefined });
    enterValue(`${name}Number`, value ?? '');
  }

  useEffect(() => {
    const { value } = readParticipantNumber(beforehand.target ?? '');
    if (value !== undefined) enterValue('targetNumber', value);
  }, [beforehand]);

  return {
    source: { ...shown(source, typed.source), change: (text) => change('source', text) },
    target: {
      ...shown(target, typedTarget),
      issue: same ?? shown(target, typedTarget).issue,
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
