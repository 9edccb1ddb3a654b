import { addConnectors } from '../../domain/connectors/add-connectors.ts';
import type {
  ConnectorManifest,
  FoundConnector,
} from '../../domain/connectors/connector-manifest.ts';
import { partsOf } from '../../domain/connectors/manifest-hosts.ts';
import {
  connectorsIn,
  type NamedReading,
} from '../../domain/connectors/sources/read-definitions.ts';
import type { ManifestReading } from '../../domain/connectors/sources/read-manifest.ts';
import type { PhaseEvent } from './build-manifest.phases.ts';
import type { Draft } from './draft.ts';
import { safeName, type SourceReading } from './read-sources.ts';
import type { FoundNews, News } from './take-in.messages.ts';

export { readSources } from './read-sources.ts';

/** The steps that put what was found in the manifest, and what there is to tell about it. */
export interface TakenIn {
  readonly steps: readonly PhaseEvent[];
  readonly news: readonly News[];
}

/** Takes what was read into a manifest, one thing after the other. */
export function takeIn(manifest: ConnectorManifest, readings: readonly SourceReading[]): TakenIn {
  const taking = new Taking(manifest);
  for (const reading of readings) taking.take(reading);
  return taking;
}

type RecognisedReading = Extract<SourceReading, { recognised: unknown }>;

/** What an environment tells besides its connectors. */
interface Details {
  readonly environment?: string | undefined;
  readonly appConnector?: string | undefined;
}

class Taking implements TakenIn {
  readonly steps: PhaseEvent[] = [];
  readonly news: News[] = [];
  #manifest: ConnectorManifest;

  constructor(manifest: ConnectorManifest) {
    this.#manifest = manifest;
  }

  take(reading: SourceReading): void {
    const { name } = reading;
    if ('recognised' in reading) this.#takeRecognised(name, reading);
    else if (reading.definitions.status === 'refused') {
      this.news.push({ code: 'file', name, refusal: reading.definitions.refusal.code });
    } else this.#takeDefinitions(reading.name, reading.definitions.readings);
  }

  #takeRecognised(name: string | undefined, reading: RecognisedReading): void {
    const { recognised: source } = reading;
    switch (source.kind) {
      case 'manifest':
        this.#takeManifest(name, source.reading, reading.fitting);
        break;
      case 'list':
        this.#add('list', source.list.connectors, {}, { unread: source.list.unread });
        break;
      case 'metainfo': {
        const { connectors, whole, unread } = source.found;
        this.#add('metainfo', connectors, source.found, { unreadParts: unread, partly: !whole });
        break;
      }
      case 'auditor': {
        const { connectors, findings } = source.report;
        this.#add('auditor', connectors, source.report, { findings });
        break;
      }
      case 'secret':
        this.news.push({ code: 'secret', name, secret: source.secret });
        break;
      case 'not-json':
        this.news.push({ code: 'not-json', name, fault: source.fault });
        break;
      case 'too-large':
        this.news.push({ code: 'too-large', name });
        break;
      default:
        this.news.push({ code: 'nothing', name });
    }
  }

  #takeManifest(
    name: string | undefined,
    reading: ManifestReading,
    fitting: Draft | undefined,
  ): void {
    switch (reading.status) {
      case 'read':
        this.#manifest = reading.manifest;
        this.steps.push({
          event: 'replaced',
          change: { code: 'loaded' },
          draft: { manifest: reading.manifest, faults: {} },
        });
        this.news.push({
          code: 'manifest',
          application: reading.manifest.application.name,
          later: reading.later,
        });
        break;
      case 'not-json':
        this.news.push({ code: 'not-json', name, fault: reading.fault });
        break;
      case 'problems':
        this.news.push({
          code: 'problems',
          name,
          problems: reading.problems,
          later: reading.later,
          fitting,
        });
        break;
      case 'secret':
        this.news.push({ code: 'secret', name, secret: reading.secret });
        break;
      case 'no-manifest':
        this.news.push({ code: 'nothing', name });
    }
  }

  #takeDefinitions(name: string, readings: readonly NamedReading[]): void {
    const connectors = connectorsIn(readings);
    if (connectors.length > 0) this.#add('definitions', connectors, {}, {});
    for (const { file, reading } of readings) {
      if (reading.status === 'read') continue;
      this.news.push({ code: 'definition', name: safeName(file), refusal: reading.code });
    }
    if (readings.length === 0) this.news.push({ code: 'nothing', name });
  }

  #add(
    source: FoundNews['source'],
    found: readonly FoundConnector[],
    details: Details,
    told: Partial<FoundNews>,
  ): void {
    const { manifest, added, completed, present } = addConnectors(this.#manifest, found);
    const filled = fillIn(manifest, details);
    this.#manifest = filled;
    this.steps.push({ event: 'changed', change: { code: 'added', names: added }, parts: filled });
    this.news.push({
      code: 'connectors',
      source,
      added: added.length,
      there: completed.length + present.length,
      unread: [],
      unreadParts: [],
      findings: [],
      partly: false,
      otherEnvironment: otherEnvironment(filled, details.environment),
      ...told,
    });
  }
}

/** What an environment says of itself fills what is still empty. */
function fillIn(manifest: ConnectorManifest, { environment, appConnector }: Details) {
  const { application, environment: here = {} } = manifest;
  const bare = partsOf(here).participantNumber === undefined;
  return {
    ...manifest,
    ...(environment !== undefined && bare && { environment: { ...here, code: environment } }),
    ...(appConnector !== undefined &&
      application.name === '' && { application: { ...application, name: appConnector } }),
  };
}

function otherEnvironment({ environment = {} }: ConnectorManifest, found: string | undefined) {
  if (found === undefined || environment.code === found) return undefined;
  const [here, there] = [partsOf(environment), partsOf({ code: found })];
  const same = here.participantNumber === there.participantNumber && here.type === there.type;
  return environment.code === undefined && same ? undefined : found;
}
