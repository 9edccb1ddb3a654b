import { judgeAddress } from '../../domain/connectors/address-range.ts';
import { EntryList } from './EntryList.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { useTool } from './manifest-context.ts';

/** Which addresses may call. */
export function AddressFields() {
  const { draft, sentences, change } = useTool();
  const { tool, texts } = sentences;
  const { addresses } = draft.manifest;

  function judge(text: string): string | undefined {
    const issue = judgeAddress(text);
    if (issue !== undefined) return texts.addressIssue(issue);
    return addresses.some(({ range }) => range === text) ? tool.isThere(text) : undefined;
  }

  return (
    <FieldGroup title={tool.groups.addresses} lead={tool.addressesLead}>
      <EntryList
        texts={tool.addresses}
        entries={addresses.map(({ range, purpose }) => ({ text: range, remark: purpose }))}
        judge={judge}
        onAdd={(range, purpose) =>
          change(
            { code: 'added', names: [range] },
            { addresses: [...addresses, { range, ...(purpose !== '' && { purpose }) }] },
          )
        }
        onRemove={(index) =>
          change(
            { code: 'removed', names: [addresses[index]?.range ?? ''] },
            { addresses: addresses.toSpliced(index, 1) },
          )
        }
      />
    </FieldGroup>
  );
}
