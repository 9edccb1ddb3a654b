/** Asks the browser not to wipe by itself what is kept here; what it answers changes nothing. */
export function askToStay(): void {
  if ('storage' in navigator && 'persist' in navigator.storage)
    void navigator.storage.persist().catch(() => undefined);
}

/** Whether the browser promised that; undefined where it does not say. */
export async function willStay(): Promise<boolean | undefined> {
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return undefined;
  return navigator.storage.persisted().catch(() => undefined);
}
