const run = /[\w+/-]{20,}/g;
const readable = /[\x20-\x7e]{16}/;

/**
 * The texts that stand in Base64 in a text, also in the form for addresses. A run of signs can
 * begin before the Base64 does, so each is read from its first four places; what gives no readable
 * text is left out. Two bytes a character (UTF-16) are read as one.
 */
export function readBase64(text: string): string[] {
  return Array.from(text.matchAll(run), ([signs]) => signs)
    .flatMap((signs) => [0, 1, 2, 3].map((start) => decode(signs.slice(start))))
    .filter((inner) => readable.test(inner));
}

function decode(signs: string): string {
  const standard = signs.replaceAll('-', '+').replaceAll('_', '/');
  const whole = standard.length % 4 === 1 ? standard.slice(0, -1) : standard;
  return atob(whole).replaceAll('\0', '');
}
