const mark = '#vraag=';

/** The question in the address, behind the `#`, which no server gets to see; empty without one. */
export function readQuestion(): string {
  try {
    return location.hash.startsWith(mark)
      ? decodeURIComponent(location.hash.slice(mark.length))
      : '';
  } catch {
    return '';
  }
}

/** Puts the question in the address without a new line in the history, so that Back brings it back. */
export function keepQuestion(question: string): void {
  const hash = question === '' ? '' : mark + encodeURIComponent(question);
  history.replaceState(history.state, '', location.pathname + hash);
}
