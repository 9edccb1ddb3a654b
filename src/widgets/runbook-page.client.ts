import '../components/runbook.client.ts';
import './mounts.client.ts';
import { tellReady } from '../components/first-use-ready.client.ts';

tellReady();
