const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes of a string in a workbook: `_x000D_` is a return (ECMA-376, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
