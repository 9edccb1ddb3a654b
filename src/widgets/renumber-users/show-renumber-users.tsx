import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { RenumberUsersIsland, type Beforehand } from './RenumberUsersIsland.tsx';

/** Puts the tool in the place of its built fields and takes over what is in them. */
export function showRenumberUsers(place: HTMLElement): void {
  const { source = '', target = '' } = place.dataset;
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
  const beforehand = readFields(place);
  const focused = fields(place).findIndex((field) => field === document.activeElement);
  const root = createRoot(place);
  flushSync(() => {
    root.render(
      <StrictMode>
        <RenumberUsersIsland
          language={language}
          examples={{ source, target }}
          beforehand={beforehand}
        />
      </StrictMode>,
    );
  });
  fields(place)[focused]?.focus();
}

function readFields(place: HTMLElement): Beforehand {
  const [source, target, file] = fields(place);
  return {
    typed: { source: source?.value || undefined, target: target?.value || undefined },
    file: file?.files?.[0],
  };
}

function fields(place: HTMLElement): HTMLInputElement[] {
  return [...place.querySelectorAll<HTMLInputElement>('input')];
}
