import { run } from '../../browser/run-store.ts';
import { runbookOfPage } from '../../browser/run-of-page.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { HandOverChoice, HandOverIssue } from '../../domain/run/hand-over/hand-over.ts';
import { readRunFile, writeRunFile } from '../../domain/run/hand-over/run-file.ts';
import { largestRunFile } from '../../domain/run/hand-over/run-file.ts';
import { nameRunFile } from '../../domain/run/run-file-name.ts';
import { readState } from '../../domain/run/run-state.ts';
import type { Run } from '../../domain/run/run.ts';
import type { RefusalIssue } from '../../i18n/nl/hand-over.ts';
import { today } from '../../i18n/days-here.ts';

/** Downloads a run with its logbook, the one of this page when none is given. */
export function downloadRunFile(
  choice: Omit<HandOverChoice, 'parts'> = {},
  of: Run | undefined = run.get(),
): { name: string; issues: readonly HandOverIssue[] } {
  if (of === undefined) return { name: '', issues: [] };
  const page = runbookOfPage ?? { content: 1 };
  const { json, issues } = writeRunFile(of, choice, page, new Date());
  const names = { runbook: of.runbook, name: readState(of).name, date: today() };
  const name = nameRunFile('uitvoering', names, 'json');
  saveFile(new Blob([json], { type: 'application/json' }), name);
  return { name, issues };
}

/** Opens a run file on the page of its runbook; nothing is stored before the reader chose. */
export async function openRunFile(file: File): Promise<void> {
  const { refuse, showReceived } = await import('./received.ts');
  const reading = await readFile(file);
  if ('code' in reading) await refuse(reading, 'file');
  else if (reading.status === 'refused') await refuse(reading.issue, 'file');
  else
    await showReceived(reading.handOver, (id) => {
      document.getElementById(id)?.scrollIntoView();
    });
}

async function readFile(file: File): Promise<ReturnType<typeof readRunFile> | RefusalIssue> {
  if (file.size > largestRunFile)
    return { code: 'run-file.too-large', megabytes: largestRunFile / 1_000_000 };
  try {
    return readRunFile(await file.text(), runbookOfPage?.runbook ?? '');
  } catch {
    return { code: 'run-file.unreadable' };
  }
}
