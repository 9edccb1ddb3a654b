import { readFileSync } from 'node:fs';
import {
  KnownConnectors,
  type ConnectorLists,
} from '../../../../src/domain/connectors/known-connectors.ts';

/** The list that the site brings along. */
export const known = new KnownConnectors(
  JSON.parse(readFileSync('content/known-connectors.json', 'utf8')) as ConnectorLists,
);
