import { createContext } from 'react';

/** The element that a tool stands in. */
export const ToolPlace = createContext<HTMLElement | undefined>(undefined);
