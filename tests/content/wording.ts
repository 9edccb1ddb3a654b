/** A word in a text that does not belong there, and what to do. */
export interface Slip {
  readonly word: string;
  readonly advice: string;
}

const nextStep = 'say what is there, and then what to do';
const dutchRules: readonly [pattern: RegExp, advice: string][] = [
  [/\b(ongeldige?|helaas|oeps|succesvolle?)\b/gi, nextStep],
  [/\bmiddels\b/gi, 'write "met"'],
  [/\bindien\b/gi, 'write "als"'],
  [/\b(dient|dienen) te\b/gi, 'write "moet", or tell the reader to do it'],
  [/(?<![\p{L}.'’-])(u|uw)(?![\p{L}.'’-])/gu, 'write "je"'],
  [/\b(opgepast)\b/gi, 'the label is "Let op"'],
  [/!/g, 'end the sentence with a full stop'],
];

const englishWords =
  /\b(the|and|with|you|your|click|this|that|when|from|then|which|choose|please|should|must|select|cannot|there|these|user|users)\b/gi;

/** Words that the Dutch of this site does not use: je-form, plain, no blame, no shouting. */
export function findSlips(dutch: string): Slip[] {
  const ruled = dutchRules.flatMap(([pattern, advice]) => found(dutch, pattern, advice));
  return [...ruled, ...found(dutch, englishWords, 'write it in Dutch')];
}

function found(text: string, pattern: RegExp, advice: string): Slip[] {
  return [...text.matchAll(pattern)].map(([word]) => ({ word, advice }));
}
