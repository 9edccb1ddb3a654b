import { useId, useState, type ClipboardEvent, type DragEvent } from 'react';
import styles from './FileDrop.module.css';

interface Props {
  readonly label: string;
  readonly drop: string;
  readonly kinds: string;
  readonly choose: string;
  readonly note: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A place to drop, paste or choose one file; the button is the real file field. */
export function FileDrop({ label, drop, kinds, choose, note, accept, onFile }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);

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
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p className={styles.promise}>{drop}</p>
      <p className={styles.kinds} id={`${id}-kinds`}>
        {kinds}
      </p>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept={accept}
        aria-describedby={`${id}-kinds ${id}-note`}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <label className={`button ${styles.button}`} htmlFor={id} aria-hidden="true">
        {choose}
      </label>
      <p className={styles.kinds} id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}
