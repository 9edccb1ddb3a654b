import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import type { UserExport } from '../user-export.ts';
import { applicationRoles } from './checked-user.ts';
import type { CheckRules } from './check-rules.ts';
import type { KeptFindings } from './kept-findings.ts';
import { codeKey } from './shared-rows.ts';
import type { SharedRows } from './shared-rows.ts';

/** Holds the rows against each other: one user in several rows, one address of several users. */
export function* settleRowsInSteps(
  { users, rules, rows }: { users: UserExport; rules: CheckRules; rows: KeptFindings },
  shared: SharedRows,
): Steps<void> {
  yield { rows: 0, totalRows: rows.length };
  settleRepeats(users, rows, shared);
  if (rules.connectingUser === 'people') yield* settleEmails(users, rows, shared);
}

/** A user in several rows counts once when they agree; when they do not, nobody can tell. */
function settleRepeats(users: UserExport, rows: KeptFindings, { codes }: SharedRows): void {
  if (codes.isEmpty) return;
  const facts = new Map<number, string>();
  const differing = new Set<number>();
  for (let row = 0; row < rows.length; row += 1) {
    if (!codes.isShared(row)) continue;
    const first = codes.firstOf(row);
    const found = factsIn(users, rows.tableRow(row));
    if (!facts.has(first)) facts.set(first, found);
    else if (facts.get(first) !== found) differing.add(first);
  }
  for (let row = 0; row < rows.length; row += 1) {
    if (!codes.isShared(row)) continue;
    const first = codes.firstOf(row);
    if (differing.has(first)) rows.addFinding(row, 'user.used-twice');
    else if (row !== first) rows.replace(row, 'user.repeated');
  }
}

/** Everything in a row by which a user is checked. */
function factsIn({ table, mapping }: UserExport, tableRow: number): string {
  const roles = ['email', 'blocked', 'systemUser', ...applicationRoles] as const;
  const texts = roles.map((role) => table.text(tableRow, mapping[role] ?? -1).trim());
  return texts.join('\n').toLowerCase();
}

function* settleEmails(users: UserExport, rows: KeptFindings, { emails }: SharedRows): Steps<void> {
  const ofSeveral = emailsOfSeveral(users, rows, emails);
  for (let row = 0; row < rows.length; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows: rows.length };
    if (!emails.isShared(row) || !ofSeveral.has(emails.firstOf(row))) continue;
    if (needsEmail(rows, row)) rows.addFinding(row, 'email.used-twice');
  }
}

/** Groups of rows with one address in which another user stands than in the first one. */
function emailsOfSeveral(
  users: UserExport,
  rows: KeptFindings,
  emails: SharedRows['emails'],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (emails.isEmpty) return found;
  for (let row = 0; row < rows.length; row += 1) {
    const first = emails.firstOf(row);
    if (row === first) continue;
    const code = codeKey(users, rows.tableRow(row));
    if (code === '' || code !== codeKey(users, rows.tableRow(first))) found.add(first);
  }
  return found;
}

function needsEmail(rows: KeptFindings, row: number): boolean {
  return (
    rows.outcome(row) !== 'aside' &&
    !rows.has(row, 'email.malformed') &&
    !rows.has(row, 'user.system-user-in-group')
  );
}
