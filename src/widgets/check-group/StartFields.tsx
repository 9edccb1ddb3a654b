import { FileDrop } from '../../components/FileDrop.tsx';
import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';
import type { CheckSentences } from '../../i18n/check-tool-catalogs.ts';

interface Props {
  readonly sentences: CheckSentences;
  readonly connectingUser: ConnectingUser | undefined;
  readonly hasFile: boolean;
  readonly onConnectingUser: (connectingUser: ConnectingUser) => void;
  readonly onFile: (file: File) => void;
}

/** The fields the tool starts with; the same on the page that is built and in the browser. */
export function StartFields(props: Props) {
  const { sentences, connectingUser, hasFile, onConnectingUser, onFile } = props;
  const { tool } = sentences;
  return (
    <>
      <fieldset className="check-options">
        <legend>{tool.connectingUser}</legend>
        {(['system', 'people'] as const).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="check-connecting-user"
              value={name}
              checked={name === connectingUser}
              onChange={() => onConnectingUser(name)}
            />
            <span>
              <strong>{tool.connectingUsers[name].title}</strong>{' '}
              <span className="hint">{tool.connectingUsers[name].text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FileDrop
        label={tool.file}
        drop={tool.drop}
        kinds={tool.dropKinds}
        choose={hasFile ? tool.chooseOther : tool.choose}
        note={tool.stays}
        accept=".xlsx,.csv,.txt"
        small={hasFile}
        pastedName={tool.pasted}
        onFile={onFile}
      />
    </>
  );
}
