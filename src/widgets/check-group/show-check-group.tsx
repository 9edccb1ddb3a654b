import readingSheet from '../read-users/read-users.css?url';
import rowsSheet from '../read-users/rows.css?url';
import { takePlace, type BuiltFields } from '../read-users/take-place.ts';
import ownSheet from './check-group.css?url';
import { CheckGroupIsland, type Beforehand } from './CheckGroupIsland.tsx';
import { isConnectingUser } from './use-connecting-user.ts';

/** Puts the tool in the place of its built fields and takes over what is in them. */
export function showCheckGroup(place: HTMLElement): Promise<void> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
  return takePlace(place, [rowsSheet, readingSheet, ownSheet], (fields) => (
    <CheckGroupIsland language={language} beforehand={readFields(fields)} />
  ));
}

function readFields(fields: BuiltFields): Beforehand {
  const ticked = fields.find(({ type, checked }) => type === 'radio' && checked)?.value;
  return {
    connectingUser: isConnectingUser(ticked) ? ticked : undefined,
    fileField: fields.find(({ type }) => type === 'file'),
  };
}
