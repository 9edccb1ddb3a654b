import '../components/runbook.client.ts';

// Loaded apart, so that the style sheets of the tools stay out of the page until one is in view.
void import('./mounts.client.ts');
