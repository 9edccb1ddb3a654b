import type { ParticipantNumber } from '../../../../src/domain/participant-number.ts';
import type { ColumnMapping, UserExport } from '../../../../src/domain/users/user-export.ts';
import { CellTable } from '../../../../src/files/cell-table.ts';
import type { CellKind } from '../../../../src/files/table.ts';

export const numbers = {
  source: '31399' as ParticipantNumber,
  target: '12345' as ParticipantNumber,
};

/** What the cells of one row say. */
export interface GivenUser {
  readonly rowNumber: number;
  readonly userCode: string;
  readonly userCodeKind: CellKind;
  readonly description: string;
  readonly email: string;
  readonly upn: string;
  readonly blocked: string;
  readonly systemUser: string;
  readonly cooperationUser: string;
  readonly profitWindows: string;
}

const mapping: ColumnMapping = {
  userCode: 0,
  description: 1,
  email: 2,
  upn: 3,
  blocked: 4,
  systemUser: 5,
  cooperationUser: 6,
};

/** An ordinary user about whom nothing is to be remarked, but for what is given. */
export function makeUser(given: Partial<GivenUser> = {}): GivenUser {
  const rowNumber = given.rowNumber ?? 2;
  return {
    rowNumber,
    userCode: '31399.Cas',
    userCodeKind: 'text',
    description: 'Cas de Vries',
    email: `gebruiker${String(rowNumber)}@voorbeeld.nl`,
    upn: '',
    blocked: 'Nee',
    systemUser: 'Nee',
    cooperationUser: '',
    profitWindows: '',
    ...given,
  };
}

/** One user per code, on rows 2, 3, 4 and so on. */
export function makeUsers(...codes: string[]): GivenUser[] {
  return codes.map((userCode, index) => makeUser({ userCode, rowNumber: index + 2 }));
}

/** The users as an export without names of columns. Who opens Profit is known when one of them does. */
export function makeExport(users: readonly GivenUser[]): UserExport {
  const table = new CellTable();
  for (const user of users) {
    const cells = [user.userCode, user.description, user.email, user.upn];
    const ticks = [user.blocked, user.systemUser, user.cooperationUser, user.profitWindows];
    for (const [column, text] of [...cells, ...ticks].entries()) {
      const kind = column === 0 ? user.userCodeKind : 'text';
      table.add(user.rowNumber, column, text === '' ? 'empty' : kind, text);
    }
  }
  const known = users.some(({ profitWindows }) => profitWindows !== '');
  return { table, headerRow: -1, mapping: known ? { ...mapping, profitWindows: 7 } : mapping };
}
