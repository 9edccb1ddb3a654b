import type { ParticipantNumber } from '../../../../src/domain/participant-number.ts';
import type { ExportedUser } from '../../../../src/domain/users/user-export.ts';

export const numbers = {
  source: '31399' as ParticipantNumber,
  target: '12345' as ParticipantNumber,
};

/** An ordinary user about whom nothing is to be remarked, but for what is given. */
export function makeUser(given: Partial<ExportedUser> = {}): ExportedUser {
  const rowNumber = given.rowNumber ?? 2;
  return {
    rowNumber,
    totals: false,
    userCode: '31399.Cas',
    userCodeKind: 'text',
    description: 'Cas de Vries',
    email: `gebruiker${String(rowNumber)}@voorbeeld.nl`,
    upn: '',
    blocked: false,
    systemUser: false,
    cooperationUser: false,
    profitAccess: undefined,
    ...given,
  };
}

/** One user per code, on rows 2, 3, 4 and so on. */
export function makeUsers(...codes: string[]): ExportedUser[] {
  return codes.map((userCode, index) => makeUser({ userCode, rowNumber: index + 2 }));
}
