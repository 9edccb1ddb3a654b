import { workbookLimits } from '../workbook-limits.ts';
import type { ReadingProgress } from '../reading-progress.ts';
import { refuse } from '../refuse.ts';
import { unpackPart, type UnpackBudget } from '../zip/unpack-part.ts';
import { readZipDirectory, type ZipDirectory, type ZipPart } from '../zip/zip-directory.ts';

export type ArchiveOptions = {
  onProgress?: ((progress: ReadingProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** The parts of a workbook by name, unpacked one after the other within one budget. */
export class Archive {
  readonly #file: Blob;
  readonly #parts: ZipDirectory;
  readonly #budget: UnpackBudget;
  #bytes = 0;
  #totalBytes = 0;

  private constructor(file: Blob, parts: ZipDirectory, { onProgress, signal }: ArchiveOptions) {
    this.#file = file;
    this.#parts = parts;
    const onBytes = (count: number) => {
      this.#bytes += count;
      onProgress?.({ stage: 'bytes', done: this.#bytes, total: this.#totalBytes });
    };
    this.#budget = { bytesLeft: workbookLimits.unpackedBytes, signal, onBytes };
  }

  static async open(file: Blob, options: ArchiveOptions): Promise<Archive> {
    return new Archive(file, await readZipDirectory(file), options);
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** The unpacked bytes of a part; one that is missing means that the file is damaged. */
  unpack(name: string): AsyncIterable<Uint8Array> {
    const part = this.#part(name);
    this.#totalBytes += part.size;
    return unpackPart(this.#file, part, this.#budget);
  }

  #part(name: string): ZipPart {
    return this.#parts.get(name.toLowerCase()) ?? refuse({ code: 'file.damaged', part: name });
  }
}
