/**
 * A record of texts that lives as long as the tab. What does not have that shape is not taken over;
 * where storage is refused the record is empty and lasts as long as the page.
 */
export function readFromTab(key: string): Record<string, string> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return isRecordOfTexts(stored) ? stored : {};
  } catch {
    return {};
  }
}

/** Keeps a record in the tab; an empty one leaves nothing behind. */
export function keepInTab(key: string, record: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(record).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(record));
  } catch {
    // Storage can be refused or full; the values then last as long as the page.
  }
}

function isRecordOfTexts(stored: unknown): stored is Record<string, string> {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    !Array.isArray(stored) &&
    Object.values(stored).every((value) => typeof value === 'string')
  );
}

/** A copy of a record with one text put in its place, or taken away when it is undefined. */
export function withText(
  record: Readonly<Record<string, string>>,
  name: string,
  text: string | undefined,
): Record<string, string> {
  const others = Object.entries(record).filter(([key]) => key !== name);
  return Object.fromEntries(text === undefined ? others : [...others, [name, text]]);
}
