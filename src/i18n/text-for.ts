/** One text per code of an issue, made from that issue. */
export type TextsByCode<Issue extends { readonly code: string }, Text> = {
  readonly [Code in Issue['code']]: (issue: Extract<Issue, { code: Code }>) => Text;
};

/** The text of one issue. The cast is safe: the function is the one of the issue's own code. */
export function textFor<Issue extends { readonly code: string }, Text>(
  texts: TextsByCode<Issue, Text>,
  issue: Issue,
): Text {
  const write = texts[issue.code as Issue['code']] as (issue: Issue) => Text;
  return write(issue);
}
