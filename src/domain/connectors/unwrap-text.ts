const invisible = /[\p{Cf}\p{DI}\0]/gu;
const entity = /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([0-9a-f]{1,6}));?/gi;
const escape = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\\/"'nrt]))/gi;
const percent = /%([0-7][0-9a-f])/gi;

const named: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' },
  ...{ n: '\n', r: '\r', t: '\t' },
};

/** More wrappings than this around each other are not looked through. */
const mostLayers = 6;

/**
 * A text as it was before it was put in XML, JSON or an address, however often: entities, escapes
 * and `%3C` become the characters they stand for; characters nobody sees are taken out and wide
 * ones become plain. For looking only: what comes out is not always what was meant.
 */
export function unwrapText(text: string): string {
  let current = text;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const inner = unwrapOnce(current);
    if (inner === current) break;
    current = inner;
  }
  return current;
}

function unwrapOnce(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(entity, (_, name?: string, decimal?: string, hex?: string) =>
      name === undefined ? fromNumbers(decimal, hex) : (named[name.toLowerCase()] ?? ''),
    )
    .replace(escape, (_, four?: string, two?: string, sign = '') =>
      four === undefined && two === undefined
        ? (named[sign] ?? sign)
        : fromNumbers(undefined, four ?? two),
    )
    .replace(percent, (_, hex: string) => fromNumbers(undefined, hex));
}

function fromNumbers(decimal: string | undefined, hex: string | undefined): string {
  const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
