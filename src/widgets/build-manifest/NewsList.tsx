import type { ManifestProblem } from '../../domain/connectors/sources/read-manifest.ts';
import { isFormField } from './field-rules.ts';
import { goToField } from './go-to-field.ts';
import { useTool } from './manifest-context.ts';
import type { FoundNews, News, ProblemsNews } from './take-in.messages.ts';

/** Lines and names that are listed before "and so many more". */
const most = 5;

interface Props {
  readonly news: readonly News[];
  /** Goes on with what fits of a manifest with problems. */
  readonly onFitting: (news: ProblemsNews) => void;
}

/** What came of what was pasted or dropped: first what was found, then what to look at. */
export function NewsList({ news, onFitting }: Props) {
  return news.map((one, index) => (
    <div key={index} className="manifest-news-item" data-level={levelOf(one)}>
      <NewsText news={one} onFitting={onFitting} />
    </div>
  ));
}

function levelOf({ code }: News): 'good' | 'error' {
  return code === 'connectors' || code === 'manifest' ? 'good' : 'error';
}

type TextProps = Pick<Props, 'onFitting'> & { readonly news: News };

function NewsText({ news, onFitting }: TextProps) {
  const { tool, texts } = useTool().sentences;
  switch (news.code) {
    case 'connectors':
      return <FoundText news={news} />;
    case 'manifest':
      return (
        <>
          <p>{tool.loaded(news.application)}</p>
          {news.later && <p>{tool.laterVersion}</p>}
        </>
      );
    case 'secret':
      return <p>{tool.secretIn(news.name, news.secret)}</p>;
    case 'not-json':
      return <p>{texts.jsonFault(news.fault)}</p>;
    case 'problems':
      return <ProblemsText news={news} onFitting={onFitting} />;
    case 'fitting':
      return (
        <>
          <p>{tool.loadedFitting(news.application)}</p>
          <Problems problems={news.problems} />
        </>
      );
    case 'definition':
      return <p>{tool.definitionRefused[news.refusal](news.name ?? '')}</p>;
    case 'file':
      return (
        <p>
          {tool.refused(news.name ?? '')} {tool.fileRefused(news.refusal)}
        </p>
      );
    default:
      return <p>{tool.nothingRead[news.code](news.name)}</p>;
  }
}

function FoundText({ news }: { readonly news: FoundNews }) {
  const { tool, texts } = useTool().sentences;
  const { source, added, there, unread, unreadParts, findings, partly, otherEnvironment } = news;
  return (
    <>
      <p>{tool.found(tool.sources[source], added, there)}</p>
      {otherEnvironment !== undefined && <p>{tool.otherEnvironment(otherEnvironment)}</p>}
      {partly && <p>{tool.partlyRead}</p>}
      {unreadParts.length > 0 && <p>{tool.unreadParts(unreadParts)}</p>}
      {findings.length > 0 && (
        <>
          <p>{tool.findings(findings.length)}</p>
          <ul>
            {findings.map(({ code, names }) => (
              <li key={code}>
                {texts.finding(code)} {names.slice(0, most).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <>
          <p>{tool.unreadLines(unread.length)}</p>
          <ul>
            {unread.slice(0, most).map(({ line, text }) => (
              <li key={line}>
                {tool.line(line)} <q>{text}</q>
              </li>
            ))}
            {unread.length > most && <li>{tool.more(unread.length - most)}</li>}
          </ul>
        </>
      )}
    </>
  );
}

type ProblemsTextProps = Pick<Props, 'onFitting'> & { readonly news: ProblemsNews };

function ProblemsText({ news, onFitting }: ProblemsTextProps) {
  const { tool, texts } = useTool().sentences;
  const { problems, later, fitting } = news;
  return (
    <>
      {later && <p>{tool.laterRefused}</p>}
      <p>{tool.manifestRefused(problems.length)}</p>
      <ul>
        {problems.slice(0, most).map((problem) => (
          <li key={problem.path}>{texts.manifestProblem(problem)}</li>
        ))}
        {problems.length > most && <li>{tool.more(problems.length - most)}</li>}
      </ul>
      {fitting !== undefined && (
        <button type="button" className="plain" onClick={() => onFitting(news)}>
          {tool.loadFitting}
        </button>
      )}
    </>
  );
}

/** Each problem that has a field leads there. */
function Problems({ problems }: { readonly problems: readonly ManifestProblem[] }) {
  const { tool, texts } = useTool().sentences;
  return (
    <ul>
      {problems.slice(0, most).map((problem) => (
        <li key={problem.path}>
          {texts.manifestProblem(problem)}{' '}
          {isFormField(problem.path) && (
            <button type="button" className="plain" onClick={() => goToField(problem.path)}>
              {tool.toField}
              <span className="sr"> {texts.placeName(problem.path)}</span>
            </button>
          )}
        </li>
      ))}
      {problems.length > most && <li>{tool.more(problems.length - most)}</li>}
    </ul>
  );
}
