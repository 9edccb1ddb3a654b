import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RenumberUsersIsland } from './RenumberUsersIsland.tsx';

/** Puts the tool in the place that its mount kept for it. */
export function showRenumberUsers(place: HTMLElement): void {
  const { source = '', target = '' } = place.dataset;
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
  createRoot(place).render(
    <StrictMode>
      <RenumberUsersIsland language={language} examples={{ source, target }} />
    </StrictMode>,
  );
}
