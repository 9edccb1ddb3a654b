import { isEnvironmentName, type EnvironmentName } from '../../environment.ts';
import type { ConnectorKind, FoundConnector } from '../connector-manifest.ts';
import type { KnownConnectors } from '../known-connectors.ts';
import { findingIn, type FindingCode } from './auditor-findings.ts';
import { cleanLine } from './list-line.ts';
import { namesInLine } from './list-words.ts';

/** Something that the Auditor found, and of which GetConnectors it says so. */
export interface AuditorFinding {
  readonly code: FindingCode;
  readonly names: readonly string[];
}

/** What was found in a report of the AppConnector Auditor. */
export interface AuditorReport {
  readonly connectors: readonly FoundConnector[];
  readonly environment?: EnvironmentName;
  readonly appConnector?: string;
  readonly findings: readonly AuditorFinding[];
  /** Lines with text that were not understood. */
  readonly unread: number;
  /** Lines with text. */
  readonly lines: number;
}

type Section = ConnectorKind | 'app-connector' | 'other';

/** The sections of a report, by their headings. */
const sections: readonly (readonly [Section, RegExp])[] = [
  ['get', /get-?\s?connect/i],
  ['update', /update-?\s?connect/i],
  ['special', /(?:overige|andere|speciale|other|special|custom)[\s-]+connect/i],
  ['app-connector', /app\s?-?connector(?! auditor)/i],
];

/** Whether a text is a report: Markdown with the app connector itself and one of its lists. */
export function isAuditorReport(text: string): boolean {
  const headings = (text.match(/^ {0,3}#{1,6}[ \t].*$/gm) ?? []).map(sectionOf);
  const lists = headings.filter((section) => section !== 'other' && section !== 'app-connector');
  const named = headings.includes('app-connector') || /\bauditor\b/i.test(text);
  return named && lists.length > 0;
}

/**
 * Reads the Markdown that the Auditor puts on the clipboard: names of connectors, the environment
 * and the findings that are known. Fields, filters and queries in it are passed over.
 *
 * Source: OAS app-connector-auditor (sections and findings). The layout is not documented, so names
 * are taken from headings and from lists above the first connector of their section.
 */
export function readAuditorReport(text: string, known: KnownConnectors): AuditorReport {
  const reading = new ReportReading(known);
  for (const line of text.split(/\r\n|\r|\n/)) reading.readLine(line);
  const environment = /\b[OTAC]\d{5,6}[A-Z]{2}\b/.exec(text)?.[0] ?? '';
  return { ...reading.result(), ...(isEnvironmentName(environment) && { environment }) };
}

class ReportReading {
  readonly #known: KnownConnectors;
  readonly #found = new Map<string, FoundConnector>();
  readonly #findings = new Map<FindingCode, Set<string>>();
  #section: Section = 'other';
  /** The connector whose part of the report this is. */
  #about: string | undefined;
  #appConnector: string | undefined;
  #fenced = false;
  #lines = 0;
  #unread = 0;

  constructor(known: KnownConnectors) {
    this.#known = known;
  }

  readLine(written: string): void {
    if (/^\s*(?:```|~~~)/.test(written)) this.#fenced = !this.#fenced;
    if (this.#fenced || !/[\p{L}\p{N}]/u.test(written)) return;
    this.#lines++;
    const heading = /^ {0,3}#{1,6}[ \t]/.test(written);
    const understood = heading ? this.#readHeading(written) : this.#readText(written);
    if (!understood) this.#unread++;
  }

  result() {
    return {
      connectors: [...this.#found.values()],
      findings: Array.from(this.#findings, ([code, names]) => ({ code, names: [...names] })),
      unread: this.#unread,
      lines: this.#lines,
      ...(this.#appConnector !== undefined && { appConnector: this.#appConnector }),
    };
  }

  #readHeading(written: string): boolean {
    const finding = this.#readFinding(written);
    if (finding) return true;
    const section = sectionOf(written);
    const names = this.#readNames(written, section === 'other' ? this.#section : section);
    if (names.length > 0) this.#about = names[0];
    if (section === 'other') return names.length > 0;
    if (names.length === 0) this.#about = undefined;
    this.#section = section;
    if (section === 'app-connector') this.#appConnector ??= nameBehind(written);
    return true;
  }

  #readText(written: string): boolean {
    if (this.#readFinding(written)) return true;
    if (this.#section === 'app-connector') return this.#readAppConnector(written);
    if (this.#section === 'other' || this.#about !== undefined) return false;
    return this.#readNames(written, this.#section).length > 0;
  }

  #readAppConnector(written: string): boolean {
    const labelled = /^\W{0,9}(?:naam|omschrijving|name|description)\b/i.test(written);
    if (!labelled) return false;
    this.#appConnector ??= nameBehind(written);
    return true;
  }

  /** A ticked box says that something is in order. */
  #readFinding(written: string): boolean {
    const code = findingIn(written);
    if (code === undefined) return false;
    if (/^\s*[-*] \[x\]/i.test(written)) return true;
    const names = this.#findings.get(code) ?? new Set();
    this.#findings.set(code, names);
    if (this.#about !== undefined) names.add(this.#about);
    return true;
  }

  #readNames(written: string, section: Section): string[] {
    if (section === 'other' || section === 'app-connector') return [];
    const names = namesInLine(cleanLine(written).text, this.#known);
    return names.map(({ name }) => {
      const known = this.#known.find(name);
      const id = known?.id ?? name;
      const key = id.toLowerCase();
      if (!this.#found.has(key)) this.#found.set(key, { kind: known?.kind ?? section, id });
      return id;
    });
  }
}

function sectionOf(heading: string): Section {
  return sections.find(([, words]) => words.test(heading))?.[0] ?? 'other';
}

/** What stands behind the colon, or in the second cell of a row. */
function nameBehind(line: string): string | undefined {
  const [, name = ''] = /^[^:|]{0,40}(?:\|[^:|]{0,40})?[:|]\s{0,9}([^|]{1,80})/.exec(line) ?? [];
  const bare = name.replace(/[*`_]/g, '').trim();
  return bare === '' ? undefined : bare;
}
