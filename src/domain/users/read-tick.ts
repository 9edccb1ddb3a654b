const yesWords = new Set(
  'ja j waar true t yes y 1 x v ✓ ✔ ☑ ✅ aan on checked aangevinkt actief -1'.split(' '),
);

/** Whether a cell says yes. Empty, no and words that are not known read as no. */
export function readTick(text: string): boolean {
  return yesWords.has(text.trim().toLowerCase());
}
