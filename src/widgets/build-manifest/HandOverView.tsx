import { useCallback, useState } from 'react';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import { handOverText } from '../../i18n/hand-over-text.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { useTool } from './manifest-context.ts';
import { OutputText } from './OutputText.tsx';
import { RadioRow } from './RadioRow.tsx';
import type { ResultProps } from './result-props.ts';

const languages: readonly Language[] = ['nl', 'en'];

/** A message for a mail or Teams, in the language of who gets it. */
export function HandOverView({ manifest }: ResultProps) {
  const { sentences } = useTool();
  const { tool } = sentences;
  const [language, setLanguage] = useState<Language>(sentences.language);
  const texts = sentences.textsIn[language];
  const write = useCallback((one: ConnectorManifest) => handOverText(one, texts), [texts]);
  return (
    <>
      <p className="hint">{tool.messageLead}</p>
      <RadioRow
        label={tool.messageLanguage}
        options={languages.map((value) => ({ value, text: tool.languages[value] }))}
        chosen={language}
        onChoose={setLanguage}
      />
      <OutputText write={write} label={tool.tabs.message} kind="hand-over" manifest={manifest} />
    </>
  );
}
