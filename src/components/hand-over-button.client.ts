import { pageTexts } from '../i18n/page-sentences.ts';
import { makeButton } from './make-element.ts';

/** In the bar, and for a narrow screen, where the bar has no room, at the top of the page. */
for (const place of document.querySelectorAll('.run-bar, .about')) {
  const look = `hand-over ${place.matches('.about') ? 'plain' : 'button'}`;
  const button = makeButton(look, pageTexts.handOver, () => {
    void import('./hand-over/send.client.ts').then(({ openHandOver }) => openHandOver());
  });
  place.append(button);
}
