// @ts-check
/**
 * Parts of Chrome around the page that the tests never see. Each page in a window of its own gets
 * two pages for the address bar and one in reserve, and those cost more than the page itself.
 */
const partsAroundThePage = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** What Playwright 1.64 turns off itself: Chromium listens to one list only, the last. */
const turnedOffByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** What every start of the browser gets; Playwright itself adds `--no-sandbox`. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${[...turnedOffByPlaywright, ...partsAroundThePage].join()}`,
];
