import '../components/runbook.client.ts';
import './mounts.client.ts';
