import { checksum } from '../files/checksum.ts';
import { tellFileMade } from './made-file.ts';

/** Tells of a file that is no list, once its checksum is made. */
export async function tellTextMade(
  tool: Element | undefined,
  file: { readonly name: string; readonly blob: Blob },
): Promise<void> {
  tellFileMade(tool, { name: file.name, rows: 0, sha256: await checksum(file.blob) });
}
