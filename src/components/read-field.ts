import { readEnvironmentLetters } from '../domain/environment-letters.ts';
import type { FieldReading } from '../domain/field-reading.ts';
import { isParticipantNumber } from '../domain/participant-number.ts';
import { readEnvironment } from '../domain/read-environment.ts';
import { checkTargetDiffers, readParticipantNumber } from '../domain/read-participant-number.ts';
import { readUserCode } from '../domain/user-code.ts';
import { readGroupCode, readGroupName } from '../domain/user-group.ts';

/** What is filled in elsewhere, for rules over two fields. */
type Others = Readonly<Record<string, string>>;

type FieldRule = (input: string, others: Others) => FieldReading<string>;

const rules: Record<string, FieldRule> = {
  environment: readEnvironment,
  environmentLetters: readEnvironmentLetters,
  participantNumber: (input, others) => differsFromSource(readParticipantNumber(input), others),
  userCode: (input) => readUserCode(input, { opensProfit: false }),
  targetUserCode: (input, { targetNumber = '' }) =>
    readUserCode(input, {
      targetNumber: isParticipantNumber(targetNumber) ? targetNumber : undefined,
    }),
  groupCode: readGroupCode,
  groupName: readGroupName,
};

/** Reads a value field by its kind; a kind without rules takes any text, trimmed. */
export function readField(kind: string, input: string, others: Others): FieldReading<string> {
  const text = input.trim();
  return rules[kind]?.(input, others) ?? { text, value: text };
}

function differsFromSource(
  reading: FieldReading<string>,
  { sourceNumber = '' }: Others,
): FieldReading<string> {
  if (reading.value === undefined || reading.value !== sourceNumber) return reading;
  if (!isParticipantNumber(sourceNumber)) return reading;
  const issue = checkTargetDiffers(sourceNumber, sourceNumber);
  return issue === undefined ? reading : { text: reading.text, issue };
}
