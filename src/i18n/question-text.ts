/**
 * The words of one question of "Waarom kan deze gebruiker niet koppelen?". In `look` and `mend`
 * stand `**names of screens**`, `` `code` ``, `[menu / paths]` and `{keys of values}`; each of `look`
 * is a paragraph.
 */
export interface QuestionText {
  readonly title: string;
  readonly look: readonly string[];
  readonly mend: string;
}
