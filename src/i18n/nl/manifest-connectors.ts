import { countIn } from '../counts.ts';

const count = countIn('nl');
const connectors = (number: number) =>
  number === 1 ? '1 connector' : `${count(number)} connectoren`;
const named = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? '') : connectors(names.length);

/** The list of connectors and the field that adds to it. */
export const manifestConnectors = {
  connector: 'Connector',
  connectorExample: 'Begin van een naam of een onderwerp',
  connectorHint: 'De connectoren van Profit verschijnen als voorstel. Een eigen naam mag ook.',
  addConnector: 'Voeg toe',
  suggestions: 'Voorstellen',
  alreadyThere: 'staat er al',
  kinds: { get: 'GetConnector', update: 'UpdateConnector', special: 'speciale connector' },
  countNames: {
    get: (number: number): string => (number === 1 ? 'GetConnector' : 'GetConnectoren'),
    update: (number: number): string => (number === 1 ? 'UpdateConnector' : 'UpdateConnectoren'),
    special: (number: number): string =>
      number === 1 ? 'speciale connector' : 'speciale connectoren',
  },
  noConnectors: 'Nog geen connectoren.',
  filterLabel: 'Welke connectoren wil je zien?',
  filters: {
    all: 'Alles',
    get: 'Get',
    update: 'Update',
    special: 'Speciaal',
    remarked: 'Met opmerking',
  },
  searchConnector: 'Zoek in deze connectoren',
  noMatch: 'Hier staat geen connector.',
  fieldCount: (number: number) => (number === 1 ? '1 veld' : `${count(number)} velden`),
  purpose: 'Waarvoor',
  rowFilters: 'Beperkt tot',
  fieldNames: 'Velden',
  fieldNameTooLong: (most: number) =>
    `De naam van een veld heeft hooguit ${String(most)} tekens. Zet komma’s tussen de namen.`,
  methodsOf: (id: string) => `Wat mag ${id}?`,
  methods: { POST: 'Toevoegen', PUT: 'Wijzigen', DELETE: 'Verwijderen' },
  remove: 'Haal weg',
  removeAll: (number: number) => `Haal alle ${connectors(number)} weg`,
  removeSelected: (number: number) => `Haal deze ${connectors(number)} weg`,
  removed: (names: readonly string[]) =>
    `${named(names)} weggehaald. Met ‘Maak ongedaan’ haal je dat terug.`,
  added: (name: string) => `${name} toegevoegd.`,
  isThere: (name: string) => `${name} staat er al.`,
  moveTo: (kind: string) => `Zet bij ${kind}`,
  proposalTaken: (name: string) => `De naam is nu ${name}.`,
};
