/** Names of the parts of a manifest: by path without numbers, and for an entry with its number. */
export interface PlaceTexts {
  readonly places: Readonly<Record<string, string>>;
  /** The part of an entry of a list, counted from 1. */
  readonly entry: (place: string, number: number) => string;
  readonly whole: string;
}

/** What stands at a path such as `getConnectors.2.id`, in words. */
export type NamePlace = (path: string) => string;

/** A path that is not known (a part of a later version) is named as it stands in the file. */
export function placeNames({ places, entry, whole }: PlaceTexts): NamePlace {
  const names = new Map(Object.entries(places));
  return (path) => {
    if (path === '') return whole;
    const number = /\.(\d+)/.exec(path)?.[1];
    const bare = path.replace(/\.\d+/g, '');
    const name = names.get(bare) ?? bare;
    return number === undefined ? name : entry(name, Number(number) + 1);
  };
}
