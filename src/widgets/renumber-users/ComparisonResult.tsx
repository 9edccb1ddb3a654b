import type { ReactNode } from 'react';
import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { Calls } from './renumber-users.messages.ts';
import { Fold } from '../read-users/Fold.tsx';

type Comparison = Extract<Calls['compare']['answer'], { comparison: unknown }>['comparison'];

interface Props {
  readonly comparison: Comparison;
  readonly sentences: RenumberSentences;
  /** No file for Profit can be made now. */
  readonly closed: boolean;
  readonly onMake: () => void;
}

/** Who was renumbered, who was not and who appeared, with counts that add up on both sides. */
export function ComparisonResult({ comparison, sentences, closed, onMake }: Props) {
  const { tool, out } = sentences;
  const { planned, users, read, exported } = comparison;
  const notDone = users.notDone.count;
  return (
    <>
      <p>{out.comparison.planned(planned)}</p>
      {planned > 0 && users.done.count === planned && <p>{out.comparison.allDone}</p>}
      <StateList
        states={entriesOf(users)}
        texts={out.comparison.users}
        showing={(user) => (
          <>
            {user.userCode} → {user.newUserCode}
          </>
        )}
        tool={tool}
      />
      {notDone > 0 && (
        <>
          {notDone === planned && <p>{out.sameAsImport}</p>}
          <button type="button" className="button" disabled={closed} onClick={onMake}>
            {tool.outputs.rejected(notDone)}
          </button>
        </>
      )}
      <p>{out.comparison.read(read)}</p>
      <StateList
        states={entriesOf(exported)}
        texts={out.comparison.exported}
        showing={(row) => row.userCode || tool.none}
        tool={tool}
      />
    </>
  );
}

interface Found<Item> {
  readonly first: readonly Item[];
  readonly count: number;
}

interface StateListProps<State extends string, Item> {
  readonly states: readonly (readonly [State, Found<Item>])[];
  readonly texts: Readonly<Record<State, { readonly label: string; readonly explanation: string }>>;
  readonly showing: (item: Item) => ReactNode;
  readonly tool: RenumberSentences['tool'];
}

/** One state a line with its count; the sum stands under it, and who they are unfolds. */
function StateList<State extends string, Item extends { readonly rowNumber: number }>({
  states,
  texts,
  showing,
  tool,
}: StateListProps<State, Item>) {
  const counts = states.map(([, { count }]) => count);
  const sum = counts.reduce((before, count) => before + count, 0);
  return (
    <div className="renumber-states">
      {states.map(([state, { first, count }]) =>
        count === 0 ? (
          <p key={state} className="users-state">
            {tool.count(count)} {texts[state].label}
          </p>
        ) : (
          <Fold
            key={state}
            summary={
              <>
                {tool.count(count)} {texts[state].label}
              </>
            }
          >
            <p>{texts[state].explanation}</p>
            <ol className="renumber-found">
              {first.map((item) => (
                <li key={item.rowNumber} value={item.rowNumber} className="mono">
                  {showing(item)}
                </li>
              ))}
            </ol>
            {count > first.length && <p>{tool.andMore(count - first.length)}</p>}
          </Fold>
        ),
      )}
      <p className="users-state">{tool.adds(counts, sum)}</p>
    </div>
  );
}

function entriesOf<State extends string, Item>(
  states: Readonly<Record<State, Found<Item>>>,
): readonly (readonly [State, Found<Item>])[] {
  return Object.entries(states) as [State, Found<Item>][];
}
