import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGroup } from '../../src/domain/users/group-check/check-group.ts';
import { writeCheckListInSteps } from '../../src/domain/users/group-check/check-list.ts';
import type { CheckListKind } from '../../src/domain/users/group-check/check-list.ts';
import type {
  CheckedGroup,
  ConnectingUser,
} from '../../src/domain/users/group-check/check-rules.ts';
import type { GroupCheck } from '../../src/domain/users/group-check/group-check.ts';
import {
  readMembersInSteps,
  readPastedCodes,
} from '../../src/domain/users/group-check/group-members.ts';
import { findColumns } from '../../src/domain/users/user-export.ts';
import type { ColumnMapping, UserExport } from '../../src/domain/users/user-export.ts';
import { readTable } from '../../src/files/read-table.ts';
import type { ReadTableOptions } from '../../src/files/read-table.ts';
import { finish } from '../../src/files/steps.ts';
import { checkListTexts } from '../../src/i18n/check-list-texts.ts';

interface Case {
  why: string;
  connectingUser: ConnectingUser;
  input: string;
  group?: { column: string } | { codes: string } | { list: string; group?: string };
  options?: {
    read?: ReadTableOptions;
    mapping?: ColumnMapping;
    systemUsers?: string;
    language?: 'nl' | 'en';
  };
}

const folder = new URL('check-group/', import.meta.url);

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const path = new URL(`${name}/`, folder);
  const given = readJson(new URL('case.json', path)) as Case;

  test(`${given.why} (rows)`, async () => {
    const check = await makeCheck(path, given);
    expect(outline(check)).toEqual(readJson(new URL('expected.json', path)));
  });

  const kinds = (['checked', 'to-do'] as const).filter((kind) =>
    existsSync(new URL(`expected-${kind}.csv`, path)),
  );
  if (kinds.length === 0) return;

  test.each(kinds)(`${given.why} (list of %s)`, async (kind) => {
    const expected = readFileSync(new URL(`expected-${kind}.csv`, path)).toString('latin1');
    expect(await writeList(await makeCheck(path, given), kind, given)).toBe(expected);
  });
});

async function makeCheck(path: URL, given: Case): Promise<GroupCheck> {
  const { options = {}, connectingUser } = given;
  const users = await readUsers(path, given.input, options.read);
  const systemUsers = new Set(readPastedCodes(options.systemUsers ?? '').codes.keys());
  const group = await readGroup(path, given.group);
  return checkGroup(
    { ...users, mapping: { ...users.mapping, ...options.mapping } },
    { connectingUser, group, systemUsers },
  );
}

async function readGroup(path: URL, group: Case['group']): Promise<CheckedGroup> {
  if (group === undefined) return { by: 'everybody' };
  if ('column' in group) return { by: 'column', group: group.column };
  if ('codes' in group) return { by: 'list', members: readPastedCodes(group.codes) };
  const list = await readUsers(path, group.list);
  return { by: 'list', members: finish(readMembersInSteps(list, group.group)) };
}

async function readUsers(path: URL, file: string, read?: ReadTableOptions): Promise<UserExport> {
  const reading = await readTable(new Blob([readFileSync(new URL(file, path))]), read);
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}`);
  return { table: reading.table, ...findColumns(reading.table) };
}

/** What the check says; users who are not in the export and rows nobody can read when there are. */
function outline(check: GroupCheck) {
  const { counts, absent, rules } = check;
  const rows = Array.from({ length: counts.read }, (_, index) => {
    const { rowNumber, userCode, outcome, findings } = check.row(index);
    const codes = findings.map(({ code }) => code);
    return { row: rowNumber, code: userCode, outcome, findings: codes };
  });
  const unread = rules.group.by === 'list' ? rules.group.members.unread : 0;
  return {
    counts,
    rows,
    ...(absent.length > 0 && { absent }),
    ...(unread > 0 && { unread }),
  };
}

/** Bytes one by one as characters, so that a difference can be read. */
async function writeList(check: GroupCheck, kind: CheckListKind, given: Case): Promise<string> {
  const texts = checkListTexts(given.options?.language ?? 'nl');
  const { blob } = finish(writeCheckListInSteps(check, kind, texts));
  return Buffer.from(await blob.arrayBuffer()).toString('latin1');
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
