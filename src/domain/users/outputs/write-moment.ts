/**
 * A moment as ISO 8601 with its zone, to the second: `2026-11-21T14:30:05+01:00`.
 * `offset` is in minutes east of UTC; the reader's own zone when absent.
 */
export function writeMoment(at: Date, offset = -at.getTimezoneOffset()): string {
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const zone = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${local}${offset < 0 ? '-' : '+'}${zone.join(':')}`;
}
