import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import styleSheet from './renumber-users.css?url';
import { RenumberUsersIsland, type Beforehand } from './RenumberUsersIsland.tsx';

/** Puts the tool in the place of its built fields and takes over what is in them. */
export async function showRenumberUsers(place: HTMLElement): Promise<void> {
  await loadStyleSheet(styleSheet);
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

/** A style sheet that a script imports would be put on every page that can load the script. */
function loadStyleSheet(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      resolve();
    });
    document.head.append(link);
  });
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
