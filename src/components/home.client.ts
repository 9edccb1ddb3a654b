import '../browser/leave-wiped.ts';
import { mayHaveOffers } from '../browser/something-to-take.ts';
import './values.client.ts';

if (mayHaveOffers()) void import('./resume-runs.client.ts');
dispatchEvent(new Event('scripts-ready'));
