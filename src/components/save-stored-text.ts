import { saveFile } from '../browser/save-file.ts';
import { timeWithZone } from '../domain/run/record-event.ts';

/** Hands over what stands in storage as it is, also where it cannot be read. */
export function saveText(text: string, about: string): void {
  const day = timeWithZone(new Date()).slice(0, 10);
  saveFile(new Blob([text], { type: 'application/json' }), `uitvoering_${about}_${day}.json`);
}
