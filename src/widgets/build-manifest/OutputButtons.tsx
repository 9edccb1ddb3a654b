import { use } from 'react';
import { copyText } from '../../browser/copy-text.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';
import {
  nameManifestFile,
  type ManifestFileKind,
} from '../../domain/connectors/outputs/output-names.ts';
import { ToolPlace } from '../read-users/tool-place.ts';
import { useTool } from './manifest-context.ts';

/** Comes beside the tool, so that a download asks the network for nothing. */
const telling = import('../../browser/tell-text-made.ts');

interface Props {
  /** Writes the text when it is asked for. */
  readonly write: () => string;
  readonly kind: ManifestFileKind;
  readonly manifest: ConnectorManifest;
  /** What it is, for who hears it. */
  readonly label: string;
  readonly printable?: boolean;
  /** Where the text stands, to be selected when the browser refuses to copy. */
  readonly shown?: React.RefObject<HTMLElement | null>;
}

/** What can be done with a result: download, copy, print. */
export function OutputButtons({ write, kind, manifest, label, ...others }: Props) {
  const { printable, shown } = others;
  const { sentences, ready, say } = useTool();
  const { tool } = sentences;
  const place = use(ToolPlace);
  const file = nameManifestFile(kind, manifest);

  async function copy() {
    if (!ready()) return;
    if (await copyText(write())) say(tool.copied(label));
    else {
      if (shown?.current) getSelection()?.selectAllChildren(shown.current);
      say(tool.copyFailed);
    }
  }
  function download() {
    if (!ready()) return;
    const blob = new Blob([write()], { type: typeOf(file) });
    saveFile(blob, file);
    void telling.then(({ tellTextMade }) => tellTextMade(place, { name: file, blob }));
    say(tool.downloaded(file));
  }

  return (
    <div className="manifest-buttons">
      <button type="button" className="button primary" onClick={download}>
        {tool.download[kind]}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {tool.copy}
      </button>
      {printable === true && (
        <button type="button" className="button" onClick={() => print()}>
          {tool.print}
        </button>
      )}
      <span className="manifest-file">{file}</span>
    </div>
  );
}

function typeOf(file: string): string {
  if (file.endsWith('.json')) return 'application/json';
  return file.endsWith('.md') ? 'text/markdown' : 'text/plain';
}
