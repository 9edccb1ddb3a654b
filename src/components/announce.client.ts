/** Says a short sentence to a screen reader, through the one live region of the page. */
export function announce(sentence: string): void {
  const region = document.querySelector('#announcements');
  if (region) region.textContent = sentence;
}
