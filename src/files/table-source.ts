import type { CharacterSet } from './character-set.ts';
import type { Separator } from './separator.ts';

export type SheetName = { name: string; hidden: boolean };

/** Where a table came from and what was taken for granted, to be shown and corrected. */
export type TableSource = WorkbookSource | TextSource;

export type WorkbookSource = { format: 'xlsx'; sheet: string; sheets: readonly SheetName[] };

export type TextSource = {
  format: 'text';
  characterSet: CharacterSet;
  separator: Separator;
  detected: { characterSet: CharacterSet; separator: Separator };
  /** Character sets that read the same bytes as another text. */
  otherCharacterSets: readonly CharacterSet[];
  /** Nothing but ASCII: the character set makes no difference. */
  ascii: boolean;
};
