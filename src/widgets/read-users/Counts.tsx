export interface CountShown {
  readonly name: string;
  readonly text: string;
  readonly count: string;
}

interface Props {
  /** The first is the sum of the others. */
  readonly counts: readonly CountShown[];
}

/** Counts that add up, in one line of large figures. */
export function Counts({ counts }: Props) {
  return (
    <p className="users-counts">
      {counts.map(({ name, text, count }, place) => (
        <span key={name} className="users-count" data-count={name}>
          {place > 0 && <span className="users-sign">{place === 1 ? '=' : '+'}</span>}
          <span>
            <b>{count}</b> <span>{text}</span>
          </span>
        </span>
      ))}
    </p>
  );
}
