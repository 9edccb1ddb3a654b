import './values.client.ts';
import './ticks.client.ts';
import './links.client.ts';
import './step-nav.client.ts';
import './panels.client.ts';
