/** Whether the device has a sheet of its own with which texts are shared. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/** Opens that sheet; closing it without sharing is no fault. False when nothing was shared. */
export async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch {
    return false;
  }
}
