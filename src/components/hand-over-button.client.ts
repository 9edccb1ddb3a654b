import { pageTexts } from '../i18n/page-sentences.ts';

/** In the bar, and for a narrow screen, where the bar has no room, at the top of the page. */
for (const place of document.querySelectorAll('.run-bar, .about')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `hand-over ${place.matches('.about') ? 'plain' : 'button'}`;
  button.textContent = pageTexts.handOver;
  button.addEventListener('click', () => {
    void import('./hand-over/send.client.ts').then(({ openHandOver }) => openHandOver());
  });
  place.append(button);
}
