import { atom } from 'nanostores';
import { keepInTab, readFromTab, withText } from './tab-storage.ts';

const key = `draaiboek:ticks:${location.pathname}`;

/** What the reader ticked on this page: ids of steps and checks, with the moment in ISO 8601. */
export const ticks = atom<Readonly<Record<string, string>>>(readFromTab(key));

/** Ticks or unticks one id. */
export function setTick(id: string, ticked: boolean): void {
  ticks.set(withText(ticks.get(), id, ticked ? new Date().toISOString() : undefined));
  keepInTab(key, ticks.get());
}
