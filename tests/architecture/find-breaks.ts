import { findCycles } from './cycles.ts';
import { globalsIn } from './globals.ts';
import { importsIn } from './imports.ts';
import { judgeImport, layerOf } from './layers.ts';
import { scriptsIn, type SourceFile } from './source-file.ts';

const pure = ['domain', 'files'];

const documentGlobals = /^(document|window|navigator|localStorage|sessionStorage|indexedDB)$/;
const browserGlobals =
  /^(localStorage|sessionStorage|indexedDB|caches|location|history|navigator\.clipboard|document\.cookie|document\.location|URL\.createObjectURL)$/;
/** Keeps the files of the site, and knows nothing else. */
const serviceWorker = 'src/browser/service-worker.js';

const channels =
  /^(fetch|WebSocket|RTCPeerConnection|XMLHttpRequest|EventSource|navigator\.sendBeacon)$/;

/** Each function gives what breaks one rule: the file, the line, and what to do. */
export function layerBreaks(files: SourceFile[]): string[] {
  return allImports(files).flatMap((one) => {
    const trouble = judgeImport(one);
    return trouble ? [`${one.path}:${one.line} imports ${one.specifier}: ${trouble}`] : [];
  });
}

export function packageBreaks(files: SourceFile[]): string[] {
  return allImports(files)
    .filter(({ path, specifier }) => isPure(path) && /^(react|astro|node:)/.test(specifier))
    .map(
      ({ path, line, specifier }) => `${path}:${line} imports ${specifier}: move it to the left`,
    );
}

export function cycles(files: SourceFile[]): string[] {
  return findCycles(allImports(files)).map(
    (circle) => `${circle.join(' -> ')}: move what they share to a module of its own`,
  );
}

function globalBreaks(
  files: SourceFile[],
  forbidden: RegExp,
  applies: (path: string) => boolean,
  advice: string,
): string[] {
  return files
    .filter(({ path }) => applies(path))
    .flatMap(scriptsIn)
    .flatMap(globalsIn)
    .filter(({ name }) => forbidden.test(name))
    .map(({ path, line, name }) => `${path}:${line} uses ${name}: ${advice}`);
}

export function pureBreaks(files: SourceFile[]): string[] {
  return globalBreaks(files, documentGlobals, isPure, 'domain and files know no page; pass data');
}

export function storeBreaks(files: SourceFile[]): string[] {
  const elsewhere = (path: string) => layerOf(path) !== 'browser';
  return globalBreaks(files, browserGlobals, elsewhere, 'only src/browser touches it');
}

export function channelBreaks(files: SourceFile[]): string[] {
  const elsewhere = (path: string) => path !== serviceWorker;
  return globalBreaks(files, channels, elsewhere, 'nothing leaves the page; take it out');
}

function allImports(files: SourceFile[]) {
  return files.flatMap(scriptsIn).flatMap(importsIn);
}

function isPure(path: string): boolean {
  return pure.includes(layerOf(path));
}
