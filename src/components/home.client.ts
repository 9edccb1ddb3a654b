import './values.client.ts';

dispatchEvent(new Event('scripts-ready'));
