import { StrictMode, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { loadStyleSheet } from '../../components/load-style-sheet.client.ts';
import { ToolPlace } from './tool-place.ts';

/** What a reader did with the fields of a built page before the tool was there. */
export type BuiltFields = readonly HTMLInputElement[];

/**
 * Puts a tool in the place of its built fields. `draw` takes over what is in them; the focus stays on
 * the field that has it.
 */
export async function takePlace(
  place: HTMLElement,
  styleSheets: readonly string[],
  draw: (fields: BuiltFields) => ReactNode,
): Promise<void> {
  await Promise.all(styleSheets.map(loadStyleSheet));
  const drawn = draw(fieldsIn(place));
  const focused = fieldsIn(place).findIndex((field) => field === document.activeElement);
  const root = createRoot(place);
  flushSync(() => {
    root.render(createElement(StrictMode, null, createElement(ToolPlace, { value: place }, drawn)));
  });
  fieldsIn(place)[focused]?.focus();
}

function fieldsIn(place: HTMLElement): HTMLInputElement[] {
  return [...place.querySelectorAll<HTMLInputElement>('input')];
}
