/** Brings the reader to a field of the form by its place in the manifest; opens what it is folded in. */
export function goToField(path: string): void {
  const field = findField(path);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}

function findField(path: string): HTMLElement | null {
  return document.querySelector(`[data-path="${CSS.escape(path)}"] :is(input, textarea, select)`);
}
