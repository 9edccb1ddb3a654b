import { DateField } from './DateField.tsx';
import { EditionFields } from './EditionFields.tsx';
import { EntryList } from './EntryList.tsx';
import { useTool } from './manifest-context.ts';

/** What not every manifest needs. */
export function OtherFields() {
  const { sentences } = useTool();
  const { tool } = sentences;
  return (
    <details className="manifest-fold">
      <summary>{tool.groups.other}</summary>
      <div className="manifest-group">
        <div className="field-pairs">
          <DateField path="validity.from" />
          <DateField path="validity.until" />
        </div>
        <Contacts />
        <Privacy />
        <EditionFields />
      </div>
    </details>
  );
}

function Contacts() {
  const { draft, sentences, change } = useTool();
  const { contacts } = draft.manifest;
  const { tool } = sentences;
  return (
    <fieldset className="manifest-group">
      <legend>{tool.contacts.title}</legend>
      <EntryList
        texts={tool.contacts}
        entries={contacts.map(({ role, name }) => ({ text: role, remark: name }))}
        judge={(role) =>
          contacts.some((one) => one.role === role) ? tool.isThere(role) : undefined
        }
        onAdd={(role, name) =>
          change(
            { code: 'added', names: [role] },
            { contacts: [...contacts, { role, ...(name !== '' && { name }) }] },
          )
        }
        onRemove={(index) =>
          change(
            { code: 'removed', names: [contacts[index]?.role ?? ''] },
            { contacts: contacts.toSpliced(index, 1) },
          )
        }
      />
    </fieldset>
  );
}

function Privacy() {
  const { draft, sentences, change } = useTool();
  const { privacy } = draft.manifest;
  const { tool } = sentences;
  return (
    <fieldset className="manifest-group">
      <legend>{tool.privacy.title}</legend>
      <EntryList
        texts={tool.privacy}
        entries={privacy.map((text) => ({ text }))}
        judge={(note) => (privacy.includes(note) ? tool.isThere(note) : undefined)}
        onAdd={(note) => change({ code: 'added', names: [note] }, { privacy: [...privacy, note] })}
        onRemove={(index) =>
          change(
            { code: 'removed', names: [privacy[index] ?? ''] },
            { privacy: privacy.toSpliced(index, 1) },
          )
        }
      />
    </fieldset>
  );
}
