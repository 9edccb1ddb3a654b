declare const brand: unique symbol;

/** Five or six digits, as text: a leading zero would get lost in a number. */
export type ParticipantNumber = string & { readonly [brand]: 'ParticipantNumber' };

/** Whether a text is a participant number as it stands: five or six digits and nothing else. */
export function isParticipantNumber(text: string): text is ParticipantNumber {
  return /^\d{5,6}$/.test(text);
}
