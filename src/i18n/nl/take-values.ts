/** Sentences of taking values over from another run, and of going on with one. */
export const takeTexts = {
  offer: 'Neem gegevens over',
  offerOf: (name: string) => `Neem over uit: ${name}`,
  nameless: 'een uitvoering zonder naam',
  tools: 'de hulpmiddelen in dit tabblad',
  lead: 'Vink aan wat je hier ook wilt gebruiken. De rest blijft zoals het is.',
  was: (text: string) => `nu: ${text}`,
  all: 'Vink alles aan',
  take: 'Neem aangevinkte over',
  noneTicked: 'Er staat nog geen vinkje. Vink aan wat je wilt overnemen.',
  taken: (count: number, from: string) =>
    count === 1
      ? `1 gegeven overgenomen uit ${from}`
      : `${String(count)} gegevens overgenomen uit ${from}`,
  goOn: 'Ga verder',
  atStep: (number: number, title: string) => `Laatst bij stap ${String(number)}: ${title}`,
  notBegun: 'Nog geen stap begonnen',
};
export type TakeTexts = typeof takeTexts;
