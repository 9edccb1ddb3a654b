const key = 'draaiboek:asked';
let asked = false;

/** Whether this tab asked already to keep a run; from now on it has. */
export function askedBefore(): boolean {
  const before = asked || wasAsked();
  asked = true;
  try {
    if (!before) sessionStorage.setItem(key, 'keep');
  } catch {
    // Without a place to remember it, it is asked once a page.
  }
  return before;
}

function wasAsked(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
