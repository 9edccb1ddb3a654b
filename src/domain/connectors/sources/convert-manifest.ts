/** A manifest as it stands in a file, before anything in it was looked at. */
export type WrittenManifest = Readonly<Record<string, unknown>>;

/** Says in the words of one version of the format what the version before it said. */
export type Conversion = (manifest: WrittenManifest) => WrittenManifest;

/**
 * The conversions in order: the first comes from version 1 and gives version 2. There is one version
 * yet, and so no conversion; who changes the format adds one here, with its golden case.
 */
export const conversions: readonly Conversion[] = [];

/**
 * A manifest of an earlier version in the words of the newest that `steps` lead to. What is of a
 * later version, or says no version, stays as it is.
 */
export function convertManifest(
  manifest: WrittenManifest,
  steps: readonly Conversion[] = conversions,
): WrittenManifest {
  const { version } = manifest;
  if (!Number.isInteger(version) || Number(version) < 1) return manifest;
  return steps.slice(Number(version) - 1).reduce<WrittenManifest>(
    (written, convert, index) => ({
      ...convert(written),
      version: Number(version) + index + 1,
    }),
    manifest,
  );
}
