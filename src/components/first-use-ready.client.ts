const name = 'scripts-ready';

/** Tells that the scripts of the page do their work; to be called after all of them were imported. */
export function tellReady(): void {
  dispatchEvent(new Event(name));
}

/** Calls once, when the scripts of the page do their work. */
export function whenReady(call: () => void): void {
  addEventListener(name, call, { once: true });
}
