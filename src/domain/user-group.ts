import type { FieldReading } from './field-reading.ts';

/** Positions of the fields GrId and GrDs, the code and the name of a group (OAS KnUser). */
const groupCodeLength = 20;
const groupNameLength = 50;

/**
 * Reads the code of a user group, trimmed. Over 20 positions, in UTF-16 units, is a warning,
 * `user-group.long-code`: the length is that of the connector, and documented nowhere for the screen.
 */
export function readGroupCode(input: string): FieldReading<string> {
  return readWithin(groupCodeLength, 'user-group.long-code', input);
}

/** Reads the name of a user group, trimmed. Over 50 positions is a warning, `user-group.long-name`. */
export function readGroupName(input: string): FieldReading<string> {
  return readWithin(groupNameLength, 'user-group.long-name', input);
}

function readWithin(
  advised: number,
  code: 'user-group.long-code' | 'user-group.long-name',
  input: string,
): FieldReading<string> {
  const text = input.trim();
  if (text === '') return { text };
  const { length } = text;
  if (length <= advised) return { text, value: text };
  return { text, value: text, issue: { code, level: 'warning', found: text, length } };
}
