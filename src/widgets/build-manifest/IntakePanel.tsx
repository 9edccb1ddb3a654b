import { useCallback, useId, useRef, useState } from 'react';
import { FileDrop } from '../../components/FileDrop.tsx';
import type { Phase, PhaseEvent } from './build-manifest.phases.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';
import { NewsList } from './NewsList.tsx';
import type { ProblemsNews } from './take-in.messages.ts';
import { useTakingIn } from './use-taking-in.ts';

interface Props {
  readonly phase: Phase;
  readonly tell: (event: PhaseEvent) => void;
  /** Brings the reader to what is wrong in the form. */
  readonly onFaults: () => void;
}

/** One place for everything that names connectors: a mail, an answer, a report, files, a manifest. */
export function IntakePanel({ phase, tell, onFaults }: Props) {
  const { draft, sentences } = useTool();
  const { tool } = sentences;
  const { takeText, takeFiles, refuse } = useTakingIn(draft.manifest, tell);
  const busy = phase.phase === 'reading';
  const id = useId();
  const status = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const guard = guardSecret(setText, (code) => {
    setText('');
    refuse(code);
  });

  const takeFile = useCallback((file: File) => takeFiles([file]), [takeFiles]);

  /** Texts with a problem wait in their fields, so the reader goes on there. */
  function takeFitting({ fitting, problems }: ProblemsNews) {
    if (fitting === undefined) return;
    const { name: application } = fitting.manifest.application;
    tell({ event: 'replaced', change: { code: 'loaded' }, draft: fitting });
    tell({ event: 'told', news: [{ code: 'fitting', application, problems }] });
    if (application === '' || Object.keys(fitting.faults).length > 0) onFaults();
    else status.current?.focus();
  }

  function read() {
    status.current?.focus();
    if (text.trim() !== '') takeText(text);
    setText('');
  }

  return (
    <FieldGroup title={tool.groups.intake} lead={tool.intakeLead}>
      <div className="manifest-intake">
        <div className="field">
          <label htmlFor={id}>{tool.paste}</label>
          <textarea
            id={id}
            rows={4}
            value={text}
            placeholder={tool.pasteExample}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            {...guard}
          />
          <p className="hint" id={`${id}-hint`}>
            {tool.pasteHint}
          </p>
        </div>
        <button
          type="button"
          className="button"
          disabled={text.trim() === '' || busy}
          onClick={read}
        >
          {tool.read}
        </button>
        <FileDrop
          label={tool.files}
          drop={tool.drop}
          kinds={tool.dropKinds}
          choose={tool.chooseFiles}
          note={tool.stays}
          accept=".gcn,.zip,.json,.txt,.md"
          small
          pastedName={tool.pasted}
          onFile={takeFile}
          onFiles={takeFiles}
        />
        <div role="status" tabIndex={-1} ref={status} className="manifest-news">
          {busy && <p>{tool.reading}</p>}
          {phase.phase === 'told' && <NewsList news={phase.news} onFitting={takeFitting} />}
        </div>
      </div>
    </FieldGroup>
  );
}
