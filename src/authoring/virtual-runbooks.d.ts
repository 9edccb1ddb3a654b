declare module 'virtual:runbooks/nl' {
  const runbooks: Readonly<Record<string, import('../components/runbook-list.ts').ListedRunbook>>;
  export default runbooks;
}
declare module 'virtual:runbooks/en' {
  const runbooks: Readonly<Record<string, import('../components/runbook-list.ts').ListedRunbook>>;
  export default runbooks;
}
