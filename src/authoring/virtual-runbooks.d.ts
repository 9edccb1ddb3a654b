/** By the address of the runbook: its title, and id and title of each step. */
type ListedRunbooks = Readonly<
  Record<string, { title: string; steps: readonly (readonly [id: string, title: string])[] }>
>;

declare module 'virtual:runbooks/nl' {
  const runbooks: ListedRunbooks;
  export default runbooks;
}
declare module 'virtual:runbooks/en' {
  const runbooks: ListedRunbooks;
  export default runbooks;
}
