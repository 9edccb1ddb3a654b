import styleSheet from '../styles/logbook.css?url';
import { loadStyleSheet } from './load-style-sheet.client.ts';
import './log-margin.client.ts';

void loadStyleSheet(styleSheet);
