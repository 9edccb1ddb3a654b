const key = 'draaiboek:slash';

/**
 * Whether the key `/` opens search; it does until the reader says that it does not. Every page has
 * read that from storage before its first script (`choose-theme.js`).
 */
export function slashSearches(): boolean {
  return document.documentElement.dataset.slash === undefined;
}

/** Remembers whether the key `/` opens search; without a place to remember it, it holds for this page. */
export function letSlashSearch(wanted: boolean): void {
  if (wanted) delete document.documentElement.dataset.slash;
  else document.documentElement.dataset.slash = 'off';
  try {
    if (wanted) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage can be refused; the choice then lasts until the page is left.
  }
}
