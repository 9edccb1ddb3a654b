/** The dialog of the page that shows this page in a frame; undefined where it stands by itself. */
export function dialogAround(): HTMLDialogElement | undefined {
  return window.frameElement?.closest('dialog') ?? undefined;
}
