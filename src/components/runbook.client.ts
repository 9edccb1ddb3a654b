import '../browser/keep-run.ts';
import './values.client.ts';
import './checks.client.ts';
import './steps.client.ts';
import './step-needs.client.ts';
import './progress.client.ts';
import './links.client.ts';
import './step-nav.client.ts';
import './panels.client.ts';
import { runState } from '../browser/run-store.ts';

if ((runState.get()?.notes.length ?? 0) > 0) void import('./step-notes.client.ts');
