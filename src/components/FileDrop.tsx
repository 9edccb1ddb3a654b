import { useEffect, useId, useState, type DragEvent } from 'react';

interface Props {
  readonly label: string;
  readonly drop: string;
  readonly kinds: string;
  readonly choose: string;
  readonly note?: string;
  readonly accept: string;
  /** A file was chosen; the place is small then, the promise is kept. */
  readonly small: boolean;
  /** Takes cells that are pasted anywhere on the page too, under this file name. */
  readonly pastedName?: string;
  readonly onFile: (file: File) => void;
  /** Takes several files at a time, instead of one by one. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A place to drop, paste or choose a file; the button is the real file field. */
export function FileDrop(props: Props) {
  const { label, drop, kinds, choose, note, accept, small, pastedName, onFile, onFiles } = props;
  const id = useId();
  const [over, setOver] = useState(false);

  useEffect(() => {
    addEventListener('dragover', refuseDrop);
    addEventListener('drop', refuseDrop);
    return () => {
      removeEventListener('dragover', refuseDrop);
      removeEventListener('drop', refuseDrop);
    };
  }, []);

  useEffect(() => {
    if (pastedName === undefined) return;
    function onPaste(event: ClipboardEvent) {
      const file = isTextField(event.target) ? undefined : pastedFile(event, pastedName ?? '');
      if (file === undefined) return;
      event.preventDefault();
      onFile(file);
    }
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [pastedName, onFile]);

  function take(files: FileList | null) {
    const [file] = files ?? [];
    if (file === undefined) return;
    if (onFiles === undefined) onFile(file);
    else onFiles([...(files ?? [])]);
  }
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div
      className={['drop', small && 'small', over && 'over'].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <p className="promise">{drop}</p>
      <p className="hint" id={`${id}-kinds`}>
        {kinds}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        aria-describedby={note === undefined ? `${id}-kinds` : `${id}-kinds ${id}-note`}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <label className="button" htmlFor={id} aria-hidden="true">
        {choose}
      </label>
      {note !== undefined && (
        <p className="hint" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

/** A file dropped beside the place for it would take the page away, and the work with it. */
function refuseDrop(event: globalThis.DragEvent): void {
  event.preventDefault();
}

/** A file that was copied, or cells as a spreadsheet copies them: lines, and tabs between cells. */
function pastedFile({ clipboardData }: ClipboardEvent, name: string): File | undefined {
  const [file] = clipboardData?.files ?? [];
  if (file !== undefined) return file;
  const text = clipboardData?.getData('text/plain') ?? '';
  return /[\t\n]/.test(text) ? new File([text], name, { type: 'text/plain' }) : undefined;
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, [contenteditable], input:not([type=file])')
  );
}
