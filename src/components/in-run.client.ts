import './finish-place.client.ts';
import './lock-fields.client.ts';
import './log-margin.client.ts';
import './log-style.ts';
import './run-on-paper.client.ts';
