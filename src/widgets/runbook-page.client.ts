import '../components/runbook.client.ts';
import './mounts.client.ts';

dispatchEvent(new Event('scripts-ready'));
