import type { TakeTexts } from '../nl/take-values.ts';

export const takeTexts: TakeTexts = {
  offer: 'Take values over',
  offerOf: (name) => `Take over from: ${name}`,
  nameless: 'a run without a name',
  tools: 'the tools in this tab',
  lead: 'Tick what you want to use here too. The rest stays as it is.',
  was: (text) => `now: ${text}`,
  all: 'Tick all',
  take: 'Take over what is ticked',
  noneTicked: 'Nothing is ticked yet. Tick what you want to take over.',
  taken: (count, from) =>
    count === 1
      ? `1 value taken over from ${from}`
      : `${String(count)} values taken over from ${from}`,
  goOn: 'Go on',
  atStep: (number, title) => `Last at step ${String(number)}: ${title}`,
  notBegun: 'No step begun yet',
};
