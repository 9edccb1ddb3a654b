// @ts-check
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/**
 * Where a Chromium, Chrome or Edge stands if somebody installed one, the likeliest first. A
 * headless shell goes before all: it has no window to build around each page, which halves the work.
 */
export function usualPlaces() {
  if (platform === 'darwin') return placesOnMac();
  if (platform === 'win32') return placesOnWindows();
  return [
    ...[
      'chromium-headless-shell',
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'chromium-browser',
    ].flatMap(onPath),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    ...onPath('microsoft-edge'),
  ];
}

function placesOnMac() {
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  );
}

function placesOnWindows() {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

/** A program in each folder of PATH, whether it is there or not. */
export function onPath(/** @type {string} */ name) {
  const program = platform === 'win32' ? `${name}.exe` : name;
  return (env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
}
