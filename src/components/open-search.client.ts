const link = document.querySelector<HTMLAnchorElement>('.find[data-close]');
const field = document.querySelector<HTMLInputElement>('[type="search"]');

/** Search is a page with a policy of its own; here it opens in a frame, so that this page stays. */
function open(event: Event): void {
  event.preventDefault();
  field?.select();
  if (!link || document.querySelector(':modal')) return;
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  const frame = document.createElement('iframe');
  dialog.className = 'finder';
  close.className = 'plain';
  close.textContent = link.dataset.close!;
  close.onclick = () => dialog.close();
  frame.src = link.href + '#vraag';
  frame.title = link.text;
  dialog.append(close, frame);
  dialog.tabIndex = -1;
  // What is typed before the frame is there is handed to its field.
  dialog.onkeydown = ({ key }) => (key.length === 1 ? (frame.name += key) : '');
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
  dialog.focus();
}

/** Ctrl+K or Cmd+K, or `/` outside a field unless the reader has switched that off. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key === 'k' && !altKey;
  const elsewhere = !(target as Element).closest('input, select, textarea');
  return key === '/' && elsewhere && !document.documentElement.dataset.slash;
}

link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
document.addEventListener('keydown', (event) => {
  if (asksForSearch(event)) open(event);
});
