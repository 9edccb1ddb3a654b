const dayLength = 24 * 60 * 60 * 1000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465;

/**
 * The date that a workbook shows for a number, in ISO form: `2026-11-21`, `2026-11-21T14:30:00`, or
 * `14:30:00` when it is less than a day. Undefined for numbers outside the calendar of Excel, which
 * takes 1900 for a leap year: 60 is 29 February 1900.
 */
export function serialDate(serial: number, date1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < lastSerial + 1)) return undefined;
  const moment = roundedToSeconds(serial, date1904);
  const time = moment.toISOString().slice(11, 19);
  if (serial < 1) return time;
  const day = isLeapDay1900(serial, date1904) ? '1900-02-29' : moment.toISOString().slice(0, 10);
  return time === '00:00:00' ? day : `${day}T${time}`;
}

function roundedToSeconds(serial: number, date1904: boolean): Date {
  const shift = !date1904 && serial < 60 ? 1 : 0;
  const milliseconds = (date1904 ? epoch1904 : epoch1900) + (serial + shift) * dayLength;
  return new Date(Math.round(milliseconds / 1000) * 1000);
}

function isLeapDay1900(serial: number, date1904: boolean): boolean {
  return !date1904 && Math.floor(serial) === 60;
}
