import { useMemo } from 'react';
import {
  checklistMarkdown,
  labelChecklist,
  type LabelledScreen,
} from '../../i18n/manifest-checklist.ts';
import { useTool } from './manifest-context.ts';
import { OutputButtons } from './OutputButtons.tsx';
import { RowPager } from './RowPager.tsx';
import type { ResultProps } from './result-props.ts';
import { usePage } from './use-page.ts';
import type { Ticks } from './use-ticks.ts';

/** What is to be done in Profit, screen by screen; a tick belongs to the task and its name. */
export function ChecklistView({ manifest }: ResultProps) {
  const { sentences, ticks, tick } = useTool();
  const { tool, texts } = sentences;
  const sections = useMemo(() => labelChecklist(manifest, texts), [manifest, texts]);
  const items = sections.flatMap((section) => section.items);
  const done = items.filter(({ id }) => id in ticks).length;

  return (
    <>
      <OutputButtons
        write={() => checklistMarkdown(manifest, texts, new Set(Object.keys(ticks)))}
        label={tool.tabs.checklist}
        kind="checklist"
        manifest={manifest}
        printable
      />
      <p className="manifest-progress">{tool.ticked(done, items.length)}</p>
      {sections.map((section, index) => (
        <Screen key={index} section={section} ticks={ticks} onTick={tick} />
      ))}
    </>
  );
}

interface ScreenProps {
  readonly section: LabelledScreen;
  readonly ticks: Ticks;
  readonly onTick: (id: string, ticked: boolean) => void;
}

function Screen({ section, ticks, onTick }: ScreenProps) {
  const { rows, page, setPage } = usePage(section.items);
  return (
    <section className="manifest-read-section">
      <p className="manifest-read-head">{section.title}</p>
      {section.menu !== undefined && <p className="manifest-menu">{section.menu}</p>}
      <ul className="manifest-checks">
        {rows.map(({ id, task, value, remark }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={id in ticks}
                onChange={(event) => onTick(id, event.target.checked)}
              />
              <span>
                {task} {value !== '' && <bdi className="manifest-name">{value}</bdi>}
                {remark !== undefined && <bdi className="manifest-remark">{remark}</bdi>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <RowPager page={page} size={section.items.length} onPage={setPage} />
    </section>
  );
}
