import type { LogLine } from '../i18n/log-lines.ts';
import { momentHere } from '../i18n/moment-here.ts';
import { makeElement } from './make-element.ts';

/** A line of the logbook on screen: when, by whom, and what. */
export function showLine({ entry: { event, kind }, sentence }: LogLine): HTMLLIElement {
  const time = makeElement('time', { dateTime: event.at }, momentHere(event.at));
  const by = event.by;
  const moment = makeElement('p', { className: 'moment' }, time, by ? ` · ${by}` : '');
  const item = makeElement('li', {}, moment, makeElement('p', {}, sentence));
  item.dataset.kind = kind;
  return item;
}
