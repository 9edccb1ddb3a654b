import { readTheme, saveTheme } from '../browser/theme.ts';

const button = document.querySelector<HTMLButtonElement>('.theme');
const name = button?.querySelector('.theme-name');
const system = matchMedia('(prefers-color-scheme: dark)');

function isDark(): boolean {
  const chosen = readTheme();
  return chosen === undefined ? system.matches : chosen === 'dark';
}

function show(): void {
  if (!button || !name) return;
  name.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? '';
  button.hidden = false;
}

/** Choosing what the system shows anyway forgets the choice, so that the system decides again. */
function turn(): void {
  const dark = !isDark();
  saveTheme(dark === system.matches ? undefined : dark ? 'dark' : 'light');
  show();
}

button?.addEventListener('click', turn);
system.addEventListener('change', show);
show();
