import readingSheet from '../read-users/read-users.css?url';
import rowsSheet from '../read-users/rows.css?url';
import { takePlace, type BuiltFields } from '../read-users/take-place.ts';
import ownSheet from './renumber-users.css?url';
import { RenumberUsersIsland, type Beforehand } from './RenumberUsersIsland.tsx';

/** Puts the tool in the place of its built fields and takes over what is in them. */
export function showRenumberUsers(place: HTMLElement): Promise<void> {
  const { source = '', target = '' } = place.dataset;
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
  return takePlace(place, [rowsSheet, readingSheet, ownSheet], (fields) => (
    <RenumberUsersIsland
      language={language}
      examples={{ source, target }}
      beforehand={readFields(fields)}
    />
  ));
}

function readFields([source, target, fileField]: BuiltFields): Beforehand {
  return {
    typed: { source: source?.value || undefined, target: target?.value || undefined },
    fileField,
  };
}
