import { useState, type ReactNode, type Ref } from 'react';

interface Props {
  readonly summary: ReactNode;
  /** Unfolded from the start. */
  readonly open?: boolean;
  /** The line to unfold it by, for whoever has to put the focus there. */
  readonly line?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** Something that unfolds; it is not drawn before that, and stays when it is folded again. */
export function Fold({ summary, open = false, line, children }: Props) {
  const [drawn, setDrawn] = useState(open);
  return (
    <details
      className="users-fold"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setDrawn(true);
      }}
    >
      <summary ref={line}>{summary}</summary>
      {(drawn || open) && children}
    </details>
  );
}
