import { useEffect, useId, useState, type ClipboardEvent, type DragEvent } from 'react';

interface Props {
  readonly label: string;
  readonly drop: string;
  readonly kinds: string;
  readonly choose: string;
  readonly note: string;
  readonly accept: string;
  /** A file was chosen; the place is small then, the promise is kept. */
  readonly small: boolean;
  readonly onFile: (file: File) => void;
}

/** A place to drop, paste or choose one file; the button is the real file field. */
export function FileDrop({ label, drop, kinds, choose, note, accept, small, onFile }: Props) {
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

  function take(files: FileList | null) {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  }
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  function onPaste(event: ClipboardEvent) {
    take(event.clipboardData.files);
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
      onPaste={onPaste}
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
        aria-describedby={`${id}-kinds ${id}-note`}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <label className="button" htmlFor={id} aria-hidden="true">
        {choose}
      </label>
      <p className="hint" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}

/** A file dropped beside the place for it would take the page away, and the work with it. */
function refuseDrop(event: globalThis.DragEvent): void {
  event.preventDefault();
}
