/** What the logbook keeps of a file that a tool made; never its content. */
export interface MadeFileFacts {
  readonly name: string;
  /** Lines with data, or 0 for what is no list. */
  readonly rows: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

declare global {
  interface DocumentEventMap {
    /** A tool on the page made a file. */
    'file-made': CustomEvent<MadeFileFacts>;
  }
}

/** Tells the page around a tool that it made a file; on a page without a runbook nobody hears. */
export function tellFileMade(tool: Element | undefined, file: MadeFileFacts): void {
  tool?.dispatchEvent(new CustomEvent('file-made', { bubbles: true, detail: file }));
}
