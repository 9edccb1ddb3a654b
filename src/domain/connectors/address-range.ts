/** What is wrong with an address that may call. `found` is the text as typed. */
export interface AddressIssue {
  readonly code:
    | 'address.no-address'
    /** A part of an IPv4 address is above 255, or the part behind `/` is too large. */
    | 'address.out-of-range'
    /** A host name or a web address: Profit asks for numbers. */
    | 'address.host-name';
  readonly found: string;
}

/**
 * Looks at one IPv4 or IPv6 address, alone or with `/` and the size of its network. Reports
 * `address.*`; undefined when it is one. Rule: Profit 8 takes CIDR and IPv6 (OAS news-profit8).
 */
export function judgeAddress(text: string): AddressIssue | undefined {
  const found = text.trim();
  const [, address = '', size] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(found) ?? [];
  if (isV4(address)) return judgeSize(found, size, 32, outOfV4(address));
  if (isV6(address)) return judgeSize(found, size, 128, false);
  return {
    code: /[a-z]{2,}\.|:\/\//i.test(found) ? 'address.host-name' : 'address.no-address',
    found,
  };
}

/** The addresses of AFAS Connect, needed for testing only (Auditor). */
const testAddresses = ['52.174.142.76', '52.174.142.140'];

/** Whether a range, an IPv4 address with or without `/` and a size, lets AFAS Connect in. */
export function holdsTestAddress(range: string): boolean {
  const [address = '', size = '32'] = range.trim().split('/');
  if (judgeAddress(range) !== undefined || !isV4(address)) return false;
  const others = 2 ** (32 - Number(size));
  const network = (text: string) => Math.floor(numberOfV4(text) / others);
  return testAddresses.some((test) => network(test) === network(address));
}

function numberOfV4(text: string): number {
  return text.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function judgeSize(
  found: string,
  size: string | undefined,
  most: number,
  outside: boolean,
): AddressIssue | undefined {
  const tooLarge = size !== undefined && Number(size) > most;
  return outside || tooLarge ? { code: 'address.out-of-range', found } : undefined;
}

function isV4(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(text);
}

function outOfV4(text: string): boolean {
  return text.split('.').some((part) => Number(part) > 255);
}

/** Eight groups of hex digits, of which one run of zeros may be left out as `::`. */
function isV6(text: string): boolean {
  if (!/^[\da-f:]+$/i.test(text) || !text.includes(':')) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const whole = halves.length === 1 ? groups.length === 8 : groups.length < 8;
  return whole && groups.every((group) => /^[\da-f]{1,4}$/i.test(group));
}
