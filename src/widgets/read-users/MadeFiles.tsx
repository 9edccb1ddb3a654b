import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { MadeFile } from './messages.ts';

interface Props {
  readonly files: readonly MadeFile[];
  readonly sentences: ReadUsersSentences;
}

/** What was made and downloaded, newest first, with what proves that a file is the same one. */
export function MadeFiles({ files, sentences: { tool } }: Props) {
  const last = files[0];
  return (
    <>
      <p role="status" className="rows-said">
        {last !== undefined && tool.saved(last.name, last.rows)}
      </p>
      {files.length > 0 && (
        <ol className="users-made" aria-label={tool.made} reversed>
          {files.map(({ name, rows, sha256 }) => (
            <li key={name}>
              <span className="users-file-name">{name}</span> {tool.madeRows(rows)}, {tool.checksum}{' '}
              <code>{sha256}</code>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
