import { useState, type ReactNode } from 'react';
import { FileDrop } from '../../components/FileDrop.tsx';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import { Fold } from '../read-users/Fold.tsx';
import { Refusal } from '../read-users/Refusal.tsx';
import { isStopped } from '../read-users/thread.ts';
import { ComparisonResult } from './ComparisonResult.tsx';
import { LogResult } from './LogResult.tsx';
import type { AfterImport as Source, Calls, PlanQuestion } from './renumber-users.messages.ts';
import type { PhaseEvent } from './renumber-users.phases.ts';
import type { Outputs } from './use-outputs.ts';
import type { CurrentPlan } from './use-renumbering.ts';

interface Props {
  readonly plan: CurrentPlan;
  readonly outputs: Outputs;
  readonly sentences: RenumberSentences;
  readonly tell: (event: PhaseEvent) => void;
}

type Answer = Calls['readLog']['answer'] | Calls['compare']['answer'];

/** What was read is about one plan; another plan says other things about it. */
interface Result {
  readonly question: PlanQuestion;
  readonly name: string;
  readonly answer: Answer;
}

/** How the import went: the log of rejected lines, and a new export of the target. */
export function AfterImport({ plan, outputs, sentences, tell }: Props) {
  const { tool } = sentences;
  const { jobs, counts, question } = plan;
  const [results, setResults] = useState<Partial<Record<Source, Result>>>({});

  async function read(source: Source, file: File) {
    const { name } = file;
    const call = source === 'log' ? 'readLog' : 'compare';
    try {
      const answer = await jobs.run(call, { file }, { name });
      setResults((before) => ({ ...before, [source]: { question, name, answer } }));
    } catch (error) {
      if (!isStopped(error)) tell({ event: 'lost' });
    }
  }
  const resultOf = (source: Source) => {
    const result = results[source];
    return result?.question === question ? result : undefined;
  };
  return (
    <Fold summary={tool.after}>
      <div className="users-panel" aria-busy={plan.outdated}>
        <p>{tool.afterLead}</p>
        <FileDrop
          label={tool.log}
          drop={tool.logDrop}
          kinds={tool.logKinds}
          choose={tool.choose}
          accept=".log,.txt,.csv,.xlsx"
          small={false}
          onFile={(file) => void read('log', file)}
        />
        <Outcome result={resultOf('log')} sentences={sentences}>
          {(answer) =>
            'log' in answer && (
              <LogResult
                log={answer.log}
                planned={counts.renumbered}
                sentences={sentences}
                closed={outputs.closed}
                onMake={() => outputs.make('rejected', 'log')}
              />
            )
          }
        </Outcome>
        <FileDrop
          label={tool.comparison}
          drop={tool.comparisonDrop}
          kinds={tool.comparisonKinds}
          choose={tool.choose}
          accept=".xlsx,.csv,.txt"
          small={false}
          onFile={(file) => void read('comparison', file)}
        />
        <Outcome result={resultOf('comparison')} sentences={sentences}>
          {(answer) =>
            'comparison' in answer && (
              <ComparisonResult
                comparison={answer.comparison}
                sentences={sentences}
                closed={outputs.closed}
                onMake={() => outputs.make('rejected', 'comparison')}
              />
            )
          }
        </Outcome>
      </div>
    </Fold>
  );
}

interface OutcomeProps {
  readonly result: Result | undefined;
  readonly sentences: RenumberSentences;
  readonly children: (answer: Answer) => ReactNode;
}

/** What came of one file: why it was not read, or what it says. */
function Outcome({ result, sentences, children }: OutcomeProps) {
  return (
    <div role="status" className="renumber-outcome">
      {result !== undefined &&
        ('refusal' in result.answer ? (
          <Refusal name={result.name} refusal={result.answer.refusal} sentences={sentences} />
        ) : (
          <>
            <p className="users-title">{sentences.tool.readFrom(result.name)}</p>
            {children(result.answer)}
          </>
        ))}
    </div>
  );
}
