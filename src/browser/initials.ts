const key = 'draaiboek:initials';

/** What the person of this browser signs with in logbooks; no account and no proof of identity. */
export function readInitials(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the initials for next time; where storage is refused they are not signed with. */
export function keepInitials(initials: string): void {
  try {
    if (initials === '') localStorage.removeItem(key);
    else localStorage.setItem(key, initials);
  } catch {
    // Lines of the logbook then carry no initials.
  }
}
