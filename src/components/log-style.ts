import styleSheet from '../styles/logbook.css?url';
import { loadStyleSheet } from './load-style-sheet.client.ts';

/** The looks of the logbook and of what lies beside it, loaded once. */
export const logStyle = loadStyleSheet(styleSheet);
