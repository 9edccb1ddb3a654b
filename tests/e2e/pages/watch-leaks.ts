import type { BrowserContext, Page, Worker } from '@playwright/test';

/** Everything that could carry data away, as it happens. */
export interface LeakWatch {
  /** Forgets what was seen until now, such as the loading of the page. */
  startAfresh(): void;
  /** One line per thing that was seen: the channel and where it went. */
  readonly leaks: readonly string[];
}

/**
 * Watches requests of pages, frames and workers (the site's own host included), channels that make
 * no request that a browser reports, navigation, new windows and service workers. What stays
 * inside the browser (`blob:`, `data:`, `about:`) is no leak.
 */
export async function watchLeaks(context: BrowserContext): Promise<LeakWatch> {
  const leaks: string[] = [];
  function see(channel: string, address: string): void {
    if (!/^(blob|data|about):/.test(address)) leaks.push(`${channel} ${address}`);
  }

  context.on('request', (request) => see(request.resourceType(), request.url()));
  context.on('serviceworker', (worker) => see('service worker', worker.url()));
  context.on('page', (page) => watchPage(page, see));
  context.pages().forEach((page) => watchPage(page, see));
  await context.exposeBinding('tellLeak', (_source, channel: string, address: string) => {
    see(channel, address);
  });
  await context.addInitScript(wrapChannels);
  return { leaks, startAfresh: () => leaks.splice(0) };
}

type See = (channel: string, address: string) => void;

function watchPage(page: Page, see: See): void {
  page.on('framenavigated', (frame) => see('navigation', frame.url()));
  page.on('popup', (popup) => see('new window', popup.url() || 'unnamed'));
  page.on('websocket', (socket) => see('websocket', socket.url()));
  page.on('worker', (worker) => void watchWorker(worker, see));
}

/** A worker says its own `WebSocket` and `EventSource` in its console, which Playwright reads. */
async function watchWorker(worker: Worker, see: See): Promise<void> {
  worker.on('console', (message) => {
    const [, channel, address] = /^leak (\S+) (.*)$/.exec(message.text()) ?? [];
    if (channel !== undefined) see(channel, address ?? '');
  });
  await worker.evaluate(wrapWorkerChannels).catch(() => undefined);
}

/** Runs in the page, before anything of the page itself. */
function wrapChannels(): void {
  const scope = globalThis as unknown as Record<string, unknown> & {
    tellLeak(channel: string, address: string): void;
  };
  for (const name of ['RTCPeerConnection', 'WebSocket', 'EventSource', 'WebTransport']) {
    const channel = scope[name];
    if (typeof channel !== 'function') continue;
    scope[name] = new Proxy(channel, {
      construct(target, parameters: unknown[], newTarget) {
        scope.tellLeak(name, String(parameters[0]));
        return Reflect.construct(target, parameters, newTarget) as object;
      },
    });
  }
  wrapMethod(navigator, 'sendBeacon');
  if ('serviceWorker' in navigator) wrapMethod(navigator.serviceWorker, 'register');

  function wrapMethod(owner: object, name: string): void {
    const method = Reflect.get(owner, name) as (...parameters: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      value: (...parameters: unknown[]) => {
        scope.tellLeak(name, String(parameters[0]));
        return method.apply(owner, parameters);
      },
    });
  }
}

/** Runs in a worker. */
function wrapWorkerChannels(): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ['WebSocket', 'EventSource', 'WebTransport']) {
    const channel = scope[name];
    if (typeof channel !== 'function') continue;
    scope[name] = new Proxy(channel, {
      construct(target, parameters: unknown[], newTarget) {
        console.log(`leak ${name} ${String(parameters[0])}`);
        return Reflect.construct(target, parameters, newTarget) as object;
      },
    });
  }
}
