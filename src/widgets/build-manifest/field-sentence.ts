import type { ManifestSentences } from '../../i18n/manifest-catalogs.ts';
import type { ManifestFieldIssue } from './field-rules.ts';

/** What a field says below itself. */
export function fieldSentence(
  issue: ManifestFieldIssue,
  { tool, fields }: Pick<ManifestSentences, 'tool' | 'fields'>,
): string {
  switch (issue.code) {
    case 'field.too-long':
      return tool.tooLong(issue.length, issue.most);
    case 'field.unfit-character':
      return tool.unfitCharacter;
    default:
      return fields.sentence(issue);
  }
}
