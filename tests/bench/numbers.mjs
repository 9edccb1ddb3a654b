// @ts-check
/** The participant number that most users of the bench have, and the one they get. */
export const source = '31399';
export const target = '12345';
