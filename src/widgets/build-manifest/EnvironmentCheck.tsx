import { judgeEnd } from '../../domain/connectors/advice.ts';
import { compareEnvironment, readTokenEnd } from '../../domain/connectors/compare-environment.ts';
import { useTool } from './manifest-context.ts';
import type { FoundThere } from './read-sides.ts';
import { today } from './today.ts';

/** Whether an answer is about the environment of the manifest, and what it says of the token. */
export function EnvironmentCheck({ found }: { readonly found: FoundThere }) {
  const { tool } = useTool().sentences;
  const { environment, partly, unread, tokenExpiry } = found;
  const end = readTokenEnd(tokenExpiry);
  return (
    <div className="manifest-facts">
      {environment !== undefined && <Environment environment={environment} />}
      {end.code !== 'token.unknown' && (
        <p className="hint">{tool.tokenEnds[end.code]('text' in end ? end.text : '')}</p>
      )}
      <PlannedEnd />
      {partly && <p className="hint">{tool.partlyRead}</p>}
      {unread.length > 0 && <p className="hint">{tool.unreadParts(unread)}</p>}
    </div>
  );
}

/** Until when what was given out is valid by the manifest itself. */
function PlannedEnd() {
  const { draft, sentences } = useTool();
  const { tool, texts } = sentences;
  const date = draft.manifest.authentication?.secretExpires;
  if (date === undefined) return null;
  const end = judgeEnd(date, today());
  return (
    <p className={end === 'later' ? 'hint' : 'message'} data-level="warning">
      {tool.plannedEnd[end](texts.day(date))}
    </p>
  );
}

function Environment({ environment }: { readonly environment: string }) {
  const { draft, sentences } = useTool();
  const { tool } = sentences;
  const comparison = compareEnvironment(draft.manifest, environment);
  switch (comparison.code) {
    case 'environment.agrees':
      return <p className="hint">{tool.environmentAgrees(environment)}</p>;
    case 'environment.unknown':
      return <p className="hint">{tool.environmentUnknown(environment)}</p>;
    default:
      return (
        <p className="message" data-level="warning">
          {tool.environmentDiffers(comparison, environment)}
        </p>
      );
  }
}
