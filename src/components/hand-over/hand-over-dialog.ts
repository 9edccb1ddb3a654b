import styleSheet from '../../styles/hand-over.css?url';
import { loadStyleSheet } from '../load-style-sheet.client.ts';
import { openDialog } from '../open-dialog.ts';

const styles = loadStyleSheet(styleSheet);
let open: HTMLDialogElement | undefined;

/** Opens the sheet in which a run is handed over or received; there is one at a time. */
export async function openHandOverDialog(
  title: string,
  content: readonly Node[],
): Promise<HTMLDialogElement> {
  await styles;
  open?.close();
  open = openDialog(title, content);
  open.classList.add('hand-over-sheet');
  return open;
}
