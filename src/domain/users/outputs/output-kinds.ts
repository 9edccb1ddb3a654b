/** Every file that follows from a plan, in the order in which an admin meets them. */
export const outputKinds = [
  /** All renumbered users, for the import. */
  'import',
  /** A few of them, to try with; `rest` holds the others. */
  'trial',
  'rest',
  /** The import the other way round: from the new code to the old one. */
  'way-back',
  /** System users, which no import changes. */
  'by-hand',
  /** Every row with its reason. */
  'reasons',
  /** Whom to tell about the new code. */
  'mail-merge',
  /** UPNs to set again after the import. */
  'upn',
  /** Users that the import turned down, or that a new export shows under the old code. */
  'rejected',
] as const;

export type OutputKind = (typeof outputKinds)[number];
