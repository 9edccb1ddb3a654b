/** The full address of a place on this page, without anything else the address may hold. */
export function addressOf(id: string): string {
  return `${location.origin}${location.pathname}#${id}`;
}

/** The full address of this page, without what stands behind the `#`. */
export function addressOfPage(): string {
  return location.origin + location.pathname;
}

/** The id that the address points at, or undefined. */
export function idInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/** Puts a place in the address without a new line in the history. */
export function showInAddress(id: string): void {
  history.replaceState(history.state, '', `#${id}`);
}
