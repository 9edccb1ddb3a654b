const frame = window.frameElement;

/** The dialog of the page that shows this page in a frame; undefined where it stands by itself. */
export const dialogAround = frame?.closest('dialog') ?? undefined;

/** What was typed in that dialog before this page was there. */
export const typedBefore = frame?.getAttribute('name') ?? '';
