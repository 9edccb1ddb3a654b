/** The form: what is asked, and what a field says below itself. */
export const manifestForm = {
  groups: {
    intake: 'Begin met wat je al hebt',
    application: 'Toepassing',
    environment: 'Omgeving',
    group: 'Groep en gebruiker',
    signIn: 'Aanmelden',
    connectors: 'Connectoren',
    addresses: 'IP-adressen',
    other: 'Geldigheid, contact, privacy en uitgave',
  },
  fields: {
    'application.name': {
      label: 'Naam van de toepassing',
      hint: 'Zo heet de app connector in Profit meestal ook.',
    },
    'application.supplier': { label: 'Leverancier', hint: 'Wie de toepassing maakt.' },
    'application.purpose': { label: 'Waarvoor is de koppeling?', hint: '' },
    'environment.code': {
      label: 'Omgeving',
      hint: 'Een letter, het deelnemersnummer en twee letters.',
    },
    'environment.participantNumber': {
      label: 'Deelnemersnummer',
      hint: 'Zolang je de hele naam van de omgeving niet weet.',
    },
    'environment.name': { label: 'Naam van de omgeving', hint: 'Zoals je collega’s die kennen.' },
    'userGroup.code': { label: 'Code van de gebruikersgroep', hint: 'Liefst hooguit 20 tekens.' },
    'userGroup.name': { label: 'Naam van de gebruikersgroep', hint: 'Liefst hooguit 50 tekens.' },
    'connectorUser.code': {
      label: 'Connector-gebruiker',
      hint: 'Met deelnemersnummer en punt.',
    },
    'appConnector.description': {
      label: 'Omschrijving van de app connector',
      hint: 'Alleen als die anders is dan de naam van de toepassing.',
    },
    'authentication.clientId': {
      label: 'Client ID',
      hint: 'Deze is niet geheim en mag mee.',
    },
    'authentication.redirectUrl': {
      label: 'Redirect-URL',
      hint: 'Precies zoals de leverancier die opgeeft.',
    },
    'authentication.form': {
      label: 'In welke vorm wil de leverancier het?',
      hint: 'Bijvoorbeeld: het hele token als XML.',
    },
    'authentication.handedOver.how': {
      label: 'Langs welke veilige weg?',
      hint: 'Bijvoorbeeld: via de wachtwoordkluis van de leverancier.',
    },
  },
  choices: {
    'connectorUser.kind': {
      label: 'Wie koppelt?',
      hint: '',
      open: 'Nog open',
      options: { system: 'Eén systeemgebruiker', people: 'Mensen met een eigen gebruiker' },
    },
    'authentication.kind': {
      label: 'Hoe meldt de toepassing zich aan?',
      hint: '',
      open: 'Nog open',
      options: {
        'oauth-client': 'OAuth, zonder inloggen',
        'oauth-login': 'OAuth, iemand logt in',
        'classic-token': 'Klassiek token',
      },
    },
    'environment.type': {
      label: 'Type omgeving',
      hint: '',
      open: 'Nog open',
      options: {
        production: 'Productie',
        test: 'Test',
        accept: 'Accept',
        training: 'Cursus',
      },
    },
  },
  dates: {
    'authentication.secretExpires': {
      label: 'Token of secret geldt tot',
      hint: 'De datum die Profit toont.',
    },
    'authentication.handedOver.on': { label: 'Overgedragen op', hint: '' },
    madeOn: { label: 'Datum van dit manifest', hint: '' },
    'validity.from': { label: 'Koppeling geldt vanaf', hint: '' },
    'validity.until': { label: 'Opnieuw bekijken op', hint: '' },
  },
  tooLong: (length: number, most: number) =>
    `Hier passen ${String(most)} tekens. Je vulde er ${String(length)} in. Kort de tekst in.`,
  unfitCharacter: 'In deze tekst staat een teken dat je niet ziet. Typ de tekst opnieuw.',
  otherInTab: (value: string) => `In de rest van dit tabblad staat ${value}.`,
  otherNumber: (found: string, expected: string) =>
    `De gebruiker begint met ${found} en de omgeving heeft nummer ${expected}. Kijk na welk nummer klopt.`,
  edition: {
    label: 'Uitgave',
    hint: 'Hoog op als je een gewijzigd manifest opnieuw verstuurt.',
  },
  faultsLabel: 'Wat nog niet klopt',
  faults: (number: number) =>
    number === 1 ? 'Eén veld klopt nog niet:' : `${String(number)} velden kloppen nog niet:`,
  nameFirst: 'Vul de naam van de toepassing in.',
  leftBehind:
    'De gegevens van dit tabblad zijn gewist. In dit formulier staat nog wat je hier invulde.',
  clearToo: 'Maak dit formulier ook leeg',
  keepIt: 'Laat het staan',
  derived: 'Volgt hieruit',
  rest: 'REST',
  soap: 'SOAP',
  noSecret:
    'Voor het token of secret zelf is hier geen plek. Leg alleen vast hoe het bij de leverancier komt.',
  addressesLead:
    'Vanaf welke adressen roept de toepassing Profit aan? Vraag ze aan de leverancier.',
  addresses: {
    text: 'IP-adres of bereik',
    remark: 'Van wie of waarvoor',
    most: 50,
    mostRemark: 200,
    add: 'Voeg adres toe',
  },
  contacts: {
    title: 'Contact',
    text: 'Rol',
    remark: 'Naam of team',
    most: 80,
    mostRemark: 80,
    add: 'Voeg contact toe',
  },
  privacy: {
    title: 'Privacy',
    text: 'Afspraak over persoonsgegevens',
    remark: undefined,
    most: 500,
    mostRemark: 0,
    add: 'Voeg afspraak toe',
  },
};
