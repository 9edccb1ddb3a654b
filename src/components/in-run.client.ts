import styleSheet from '../styles/logbook.css?url';
import { loadStyleSheet } from './load-style-sheet.client.ts';
import './finish-place.client.ts';
import './lock-fields.client.ts';
import './log-margin.client.ts';
import './run-on-paper.client.ts';

void loadStyleSheet(styleSheet);
