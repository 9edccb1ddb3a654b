import type { RenumberSentences } from '../../i18n/renumber-tool-catalogs.ts';
import type { MadeFile } from './renumber-users.messages.ts';

interface Props {
  readonly files: readonly MadeFile[];
  readonly sentences: RenumberSentences;
}

/** What was made and downloaded, newest first, with what proves that a file is the same one. */
export function MadeFiles({ files, sentences: { tool } }: Props) {
  const last = files[0];
  return (
    <>
      <p role="status" className="renumber-said">
        {last !== undefined && tool.saved(last.name, last.rows)}
      </p>
      {files.length > 0 && (
        <ol className="renumber-made" aria-label={tool.made} reversed>
          {files.map(({ name, rows, sha256 }) => (
            <li key={name}>
              <span className="renumber-file-name">{name}</span> {tool.madeRows(rows)},{' '}
              {tool.checksum} <code>{sha256}</code>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
