const key = 'draaiboek:theme';

export type Theme = 'light' | 'dark';

/** The theme the reader chose, or undefined when the system decides. */
export function readTheme(): Theme | undefined {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
}

/** Shows a theme and remembers it; without a place to remember it, it holds for this page. */
export function saveTheme(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage can be refused; the theme then lasts until the page is left.
  }
}
