import './values.client.ts';
import { tellReady } from './first-use-ready.client.ts';

tellReady();
