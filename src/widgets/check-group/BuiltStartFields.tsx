import type { Language } from '../../i18n/catalogs.ts';
import { checkSentencesIn } from '../../i18n/check-tool-catalogs.ts';
import { StartFields } from './StartFields.tsx';

/** The fields as they stand in the built page, until the tool takes over what is in them. */
export function BuiltStartFields({ language }: { readonly language: Language }) {
  return (
    <StartFields
      sentences={checkSentencesIn(language)}
      connectingUser={undefined}
      hasFile={false}
      onConnectingUser={() => undefined}
      onFile={() => undefined}
    />
  );
}
