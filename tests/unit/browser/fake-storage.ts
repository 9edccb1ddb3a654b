interface Faults {
  /** Every touch fails, as a browser may. */
  readonly refuse?: boolean;
  /** So many characters fit, names included. */
  readonly room?: number;
}

/** What a tab or a browser keeps, as far as it is used, with the faults that it may have. */
export function fakeStorage(
  kept: Record<string, string> = {},
  { refuse = false, room = Infinity }: Faults = {},
) {
  const texts = new Map(Object.entries(kept));
  const touched = () => {
    if (refuse) throw new DOMException('The operation is insecure.', 'SecurityError');
    return texts;
  };
  return {
    texts,
    getItem: (key: string) => touched().get(key) ?? null,
    setItem(key: string, text: string) {
      const next = new Map(touched()).set(key, text);
      if ([...next].join('').length > room)
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key: string) => touched().delete(key),
    key: (index: number) => [...touched().keys()][index] ?? null,
    get length() {
      return touched().size;
    },
  };
}

export type FakeStorage = ReturnType<typeof fakeStorage>;
