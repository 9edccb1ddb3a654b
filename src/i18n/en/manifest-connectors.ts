import { countIn } from '../counts.ts';
import type { manifestConnectors as nl } from '../nl/manifest-connectors.ts';

const count = countIn('en');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectors`;
const named = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? '') : connectors(names.length);

/** The list of connectors and the field that adds to it. */
export const manifestConnectors: typeof nl = {
  connector: 'Connector',
  connectorExample: 'Beginning of a name or a subject',
  connectorHint: 'The connectors of Profit appear as suggestions. A name of your own is fine too.',
  addConnector: 'Add',
  suggestions: 'Suggestions',
  alreadyThere: 'is there already',
  kinds: { get: 'GetConnector', update: 'UpdateConnector', special: 'special connector' },
  countNames: {
    get: (number) => (number === 1 ? 'GetConnector' : 'GetConnectors'),
    update: (number) => (number === 1 ? 'UpdateConnector' : 'UpdateConnectors'),
    special: (number) => (number === 1 ? 'special connector' : 'special connectors'),
  },
  noConnectors: 'No connectors yet.',
  filterLabel: 'Which connectors do you want to see?',
  filters: {
    all: 'All',
    get: 'Get',
    update: 'Update',
    special: 'Special',
    remarked: 'With a remark',
  },
  searchConnector: 'Search these connectors',
  noMatch: 'There is no connector here.',
  fieldCount: (number) => (number === 1 ? '1 field' : `${count(number)} fields`),
  purpose: 'What for',
  rowFilters: 'Limited to',
  fieldNames: 'Fields',
  fieldNameTooLong: (most) =>
    `The name of a field has ${String(most)} characters at most. Put commas between the names.`,
  methodsOf: (id) => `What may ${id} do?`,
  methods: { POST: 'Insert', PUT: 'Change', DELETE: 'Delete' },
  remove: 'Remove',
  removeAll: (number) => `Remove all ${connectors(number)}`,
  removeSelected: (number) => `Remove these ${connectors(number)}`,
  removed: (names) => `${named(names)} removed. ‘Undo’ brings it back.`,
  added: (name) => `${name} added.`,
  isThere: (name) => `${name} is there already.`,
  moveTo: (kind) => `Put it with ${kind}`,
  proposalTaken: (name) => `The name is ${name} now.`,
};
