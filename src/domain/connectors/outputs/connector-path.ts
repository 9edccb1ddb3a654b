/** The path of a connector below the address of the REST service, whatever its name holds. */
export function connectorPath(id: string): string {
  return `/connectors/${encodePart(id)}`;
}

/** Also the signs that a shell gives a meaning, and half surrogate pairs, which have no code. */
function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
