/** What a tab keeps, as far as it is used; `refuse` makes every touch fail, as a browser may. */
export function fakeStorage(kept: Record<string, string> = {}, { refuse = false } = {}) {
  const texts = new Map(Object.entries(kept));
  const touched = () => {
    if (refuse) throw new DOMException('The operation is insecure.', 'SecurityError');
    return texts;
  };
  return {
    texts,
    getItem: (key: string) => touched().get(key) ?? null,
    setItem: (key: string, text: string) => touched().set(key, text),
    removeItem: (key: string) => touched().delete(key),
    get length() {
      return touched().size;
    },
  };
}
