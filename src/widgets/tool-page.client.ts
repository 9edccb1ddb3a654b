import '../browser/leave-wiped.ts';
import { mayHaveOffers } from '../browser/something-to-take.ts';
import './mounts.client.ts';
import './why-no-connection/load-why-no-connection.client.ts';

if (mayHaveOffers()) void import('../components/take-values.client.ts');
