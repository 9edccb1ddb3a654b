import type { ConnectorKind } from './connector-manifest.ts';
import { findNearest } from './near-names.ts';

/** One entry of `content/known-connectors.json`. */
interface ListedConnector {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
}

/** The list of connectors that Profit brings along, as it stands in `content/`. */
export interface ConnectorLists {
  readonly getConnectors: readonly ListedConnector[];
  readonly updateConnectors: readonly ListedConnector[];
}

/** A connector that Profit brings along, with what it is about in words. */
export interface KnownConnector {
  readonly kind: ConnectorKind;
  readonly id: string;
  readonly nl?: string;
  readonly en?: string;
}

/**
 * Special connectors of the tab Connectoren by the names that AFAS uses for them. `/metainfo` gives
 * the first two (OAS MetaInfo `customConnectors`); the others are named in AFAS's documentation.
 */
const specialConnectors = [
  'AppConnectorSubject',
  'AppConnectorReport',
  'AppConnectorData',
  'CommSvcConnector',
  'FileConnector',
  'GetXMLSchema',
  'ImageConnector',
  'ProfitVersion',
];

/** Free files and free contact files carry a number of the environment in their name. */
const numberedUpdate = /^(KnCustomK|KnCustomLinkC)\d\d$/;
/** The form of every known UpdateConnector: two letters of the area, then a name. */
const updateForm = /^(Kn|Fb|Fi|Hr|Pt|Tx|Cm)[A-Z][A-Za-z0-9]+$/;

/** Connectors by name, however their capitals are written. A name that is not here is no fault. */
export class KnownConnectors {
  readonly all: readonly KnownConnector[];
  readonly #byKey: ReadonlyMap<string, KnownConnector>;
  readonly #keys: readonly string[];

  constructor({ getConnectors, updateConnectors }: ConnectorLists) {
    this.all = [
      ...getConnectors.map((listed) => ({ kind: 'get' as const, ...listed })),
      ...updateConnectors.map((listed) => ({ kind: 'update' as const, ...listed })),
      ...specialConnectors.map((id) => ({ kind: 'special' as const, id })),
    ];
    this.#byKey = new Map(this.all.map((known) => [known.id.toLowerCase(), known]));
    this.#keys = [...this.#byKey.keys()];
  }

  /** The known connector of that name, with its own capitals. */
  find(id: string): KnownConnector | undefined {
    return this.#byKey.get(id.toLowerCase());
  }

  /** Where a connector belongs by its name alone; a free name is a GetConnector. */
  kindOf(id: string): ConnectorKind {
    const known = this.find(id);
    if (known !== undefined) return known.kind;
    return updateForm.test(id) ? 'update' : 'get';
  }

  /** Whether a name is that of a free file of the environment, which no list can hold. */
  isNumbered(id: string): boolean {
    return numberedUpdate.test(id);
  }

  /** The known connector that differs least from a name, by two letters at most. */
  nearest(id: string): KnownConnector | undefined {
    const key = findNearest(id.toLowerCase(), this.#keys);
    return key === undefined ? undefined : this.#byKey.get(key);
  }
}
