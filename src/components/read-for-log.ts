import { hideValues } from '../domain/run/hide-values.ts';
import type { Run } from '../domain/run/run.ts';
import { hideNames, type LogNames } from '../i18n/log-names.ts';
import { logDocument } from '../i18n/log-sentences.ts';
import { choiceKeys, readNames } from './page-names.ts';

/** A run with the names of this page; hidden, no value of the client can be read in either. */
export function readForLog(run: Run, hidden: boolean): { run: Run; names: LogNames } {
  const names = readNames();
  if (!hidden) return { run, names };
  const { run: without, hide } = hideValues(run, logDocument.hiddenWords, choiceKeys());
  return { run: without, names: hideNames(names, hide) };
}
