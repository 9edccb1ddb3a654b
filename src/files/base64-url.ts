/** Bytes as letters, digits, `-` and `_` (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const signs = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return signs.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes back; undefined where the text is no such text. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
