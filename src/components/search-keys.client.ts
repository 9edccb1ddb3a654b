import { letSlashSearch, slashSearches } from '../browser/search-key.ts';
import { dialogAround } from './dialog-around.ts';

const field = document.querySelector<HTMLInputElement>('.search-page input[type="search"]')!;
const slash = document.querySelector<HTMLInputElement>('.slash input')!;

/** Everything that can be chosen from the field on, from top to bottom. */
function stops(): HTMLElement[] {
  const places = document.querySelectorAll<HTMLElement>('.hit-link, .suggestions :is(a, button)');
  return [field, ...Array.from(places).filter((place) => place.checkVisibility())];
}

function move(event: KeyboardEvent, distance: number): void {
  const all = stops();
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  all[Math.min(all.length - 1, Math.max(0, at + distance))]?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') move(event, 1);
  if (event.key === 'ArrowUp') move(event, -1);
  if (event.key === 'Escape') dialogAround?.close();
});

slash.checked = slashSearches();
slash.addEventListener('change', () => {
  letSlashSearch(slash.checked);
});
