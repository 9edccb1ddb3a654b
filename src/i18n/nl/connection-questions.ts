import type { ConnectionMessage } from '../../domain/connectors/connection-message.ts';
import type {
  ConnectionQuestion,
  MendingStep,
} from '../../domain/connectors/connection-questions.ts';
import type { QuestionText } from '../question-text.ts';

const appConnector = '[Algemeen / Beheer / App connector]';
const authorisationTool = '[Algemeen / Beheer / Autorisatie tool]';
const getConnector = '[Algemeen / Uitvoer / Beheer / GetConnector]';

const questions: Record<ConnectionQuestion, QuestionText> = {
  groep: {
    title: 'Staat de gebruiker in de groep van de app connector?',
    look: [
      appConnector,
      'Open de eigenschappen. Bij **Gebruikersgroep** zie je welke groep het is.',
      authorisationTool,
      'Selecteer die groep op **Onderhoud groepen** en open **Gebruikers in groep**.',
    ],
    mend: 'Voeg de gebruiker toe aan de groep. Je hoeft de omgeving daarna niet opnieuw te openen.',
  },
  persoon: {
    title: 'Heeft de gebruiker een e-mailadres en een applicatie?',
    look: [
      authorisationTool,
      'Open de gebruiker op **Onderhoud gebruikers**. Er is een e-mailadres ingevuld. Op het tabblad **Applicaties** staat minstens één vinkje.',
    ],
    mend: 'Vul aan wat ontbreekt. Bij een systeemgebruiker is het niet nodig.',
  },
  accept: {
    title: 'Mag de gebruiker in de Accept-omgeving?',
    look: [
      authorisationTool,
      'Open de gebruiker op **Onderhoud gebruikers**. **AFAS Accept** is aangevinkt.',
    ],
    mend: 'Vink **AFAS Accept** aan. Doe dat in de Accept-omgeving zelf.',
  },
  token: {
    title: 'Heeft de gebruiker een token dat nog geldt?',
    look: [
      appConnector,
      'Open in de eigenschappen het tabblad **Gebruikerstokens**. Daar staat een regel van deze gebruiker. **Datum laatst gebruikt** is gevuld als het token ooit werkte.',
      'Een klassiek token van vóór september 2026 verloopt op 1 mei 2027. Op 31 augustus 2027 werken klassieke tokens voor het laatst.',
    ],
    mend: 'Maak een nieuw token en geef het veilig door. Verwijder daarna het oude. Je kunt ook overstappen op OAuth.',
  },
  'token-vorm': {
    title: 'Stuurt de toepassing het hele token, in Base64?',
    look: [
      'In de header `Authorization` staat `AfasToken`, een spatie en het token in Base64. Het is het hele token: van `<token>` tot en met `</token>`.',
      'Sinds Profit 7 weigert Profit een token dat als XML in de header staat.',
    ],
    mend: 'Geef door in welke vorm Profit het token verwacht. Stuur het token zelf nooit per gewone mail.',
  },
  'client-secret': {
    title: 'Kloppen client ID en client secret, en geldt het secret nog?',
    look: [
      appConnector,
      'In de eigenschappen staat de client ID. Vanaf Profit 9 zie je daar ook tot wanneer het client secret geldt. Standaard is dat 180 dagen.',
      'Laat de leverancier nakijken of de toepassing dezelfde client ID gebruikt.',
    ],
    mend: 'Maak een nieuw client secret. Profit toont het één keer. Geef het veilig door.',
  },
  'connector-gebruiker': {
    title: 'Staat de juiste gebruiker in de app connector?',
    look: [
      appConnector,
      'Zonder inloggen werkt de toepassing als de gebruiker die je in de app connector koos. Kijk in de eigenschappen welke dat is.',
    ],
    mend: 'Kies de gebruiker die bij deze koppeling hoort.',
  },
  'redirect-url': {
    title: 'Is de redirect URL aan beide kanten precies gelijk?',
    look: [
      appConnector,
      'Leg de redirect URL uit de eigenschappen naast die van de leverancier. Ook het pad, de poort en alles achter een vraagteken zijn gelijk.',
    ],
    mend: 'Neem de redirect URL letterlijk over in de registratie.',
  },
  'opnieuw-inloggen': {
    title: 'Logde de gebruiker de laatste 30 dagen in bij de toepassing?',
    look: [
      'De toepassing verlengt een aanmelding zelf, in totaal 30 dagen. Daarna logt de gebruiker opnieuw in.',
    ],
    mend: 'Log opnieuw in bij de toepassing. Controleer daarna of de koppeling werkt.',
  },
  'app-connector-actief': {
    title: 'Staat Geblokkeerd uit bij de app connector?',
    look: [
      appConnector,
      'Open de eigenschappen. Op het tabblad **Algemeen** staat **Geblokkeerd** uit. Een nieuwe app connector begint geblokkeerd.',
    ],
    mend: 'Vink **Geblokkeerd** uit bij de app connector.',
  },
  'gebruiker-actief': {
    title: 'Staat Geblokkeerd uit bij de gebruiker?',
    look: [
      authorisationTool,
      'Toon op **Onderhoud gebruikers** de kolom **Geblokkeerd**. In jouw weergave kan die anders heten.',
    ],
    mend: 'Zoek eerst uit waarom de gebruiker geblokkeerd is. Deblokkeer hem als dat mag.',
  },
  'definitie-actief': {
    title: 'Staat Geblokkeerd uit bij de GetConnector zelf?',
    look: [
      getConnector,
      'Kies bij het tandwiel **Geblokkeerde regels tonen**. Open de definitie en kijk bij **Geblokkeerd**.',
      'AFAS kan een zware GetConnector blokkeren.',
    ],
    mend: 'Deblokkeer de definitie. Was hij te zwaar, laat de leverancier dan minder regels en kolommen ophalen.',
  },
  'connector-opgenomen': {
    title: 'Staat de connector in de app connector?',
    look: [
      appConnector,
      'Vraag de leverancier welke connector de toepassing aanroept. Zoek die naam op de tabbladen **GetConnectoren**, **UpdateConnectoren** en **Connectoren**.',
      'Bijlagen van dossieritems openen kan alleen met AppConnectorSubject, op het tabblad **Connectoren**.',
    ],
    mend: 'Neem de connector op in de app connector. Geef niet meer dan de toepassing nodig heeft.',
  },
  velden: {
    title: 'Bestaan alle velden waar de toepassing om vraagt?',
    look: [
      getConnector,
      'Open de definitie en zoek het veld uit de melding. Vergelijk de naam letter voor letter.',
    ],
    mend: 'Importeer de definitie van de leverancier opnieuw, of laat hem de naam van het veld verbeteren.',
  },
  filterrechten: {
    title: 'Heeft de groep rechten op de filters van deze gegevens?',
    look: [
      authorisationTool,
      'Selecteer de groep op **Onderhoud groepen** en open het tabblad **Autorisatie**. Zoek de filters van de gegevens die de GetConnector ophaalt.',
      'Kijk ook bij [Algemeen / Beheer / Definitie / Filters / Definitie uitvoeren].',
      'Ontbreekt hier iets, dan werkt de koppeling. Er komen te weinig regels of geen.',
    ],
    mend: 'Geef de groep rechten op de filters die de koppeling nodig heeft.',
  },
  'adres-toegestaan': {
    title: 'Mag het adres van de toepassing erin?',
    look: [
      appConnector,
      'Open in de eigenschappen het tabblad **IP-restricties**. Is één adres toegestaan, dan weigert Profit alle andere.',
      'Vraag de leverancier vanaf welke adressen de toepassing koppelt.',
    ],
    mend: 'Voeg het adres toe en kies **Toestaan**.',
  },
  omgeving: {
    title: 'Roept de toepassing deze omgeving aan?',
    look: [
      'De toepassing roept {environmentRest} aan. Dat adres hoort bij omgeving {environment}.',
      'Voor de punt staat het deelnemersnummer. Daarna staat bij productie `rest`, bij test `resttest` en bij accept `restaccept`.',
      'Een token hoort bij één omgeving en één app connector. Met een token uit test kom je niet in productie.',
      'Bij een ander deelnemersnummer hoort ook een ander adres.',
    ],
    mend: 'Geef het juiste adres door. Kreeg de omgeving een ander deelnemersnummer, vervang dan ook het token of de registratie.',
  },
  'verzoek-adres': {
    title: 'Klopt het adres van het verzoek, en is het niet te lang?',
    look: [
      'Bekijk het hele adres van het verzoek, met de filters erin. Het is hooguit 2.049 tekens lang. Op een langer adres volgt 404.',
    ],
    mend: 'Geef het juiste adres door. Laat de leverancier een lang adres korter maken.',
  },
  'verzoek-grootte': {
    title: 'Is elk verzoek hooguit 75 MB groot?',
    look: ['Meer neemt AFAS per verzoek niet aan.'],
    mend: 'Laat de leverancier de gegevens in kleinere delen sturen. Controleer daarna of de koppeling werkt.',
  },
};

/** The titles of the steps that mend something. */
const steps: Record<MendingStep, string> = {
  '/gebruikersgroep-app-connector/#gebruikers-toevoegen': 'Voeg de gebruikers toe',
  '/gebruikersgroep-app-connector/#gebruikers-controleren': 'Controleer elke gebruiker',
  '/app-connector-inrichten/#gebruiker-maken': 'Zet de systeemgebruiker klaar',
  '/app-connector-inrichten/#mensen-toevoegen': 'Zet de mensen in de groep',
  '/token-uitgeven/#token-toevoegen': 'Maak het token',
  '/oauth-registratie/#toepassing-registreren': 'Registreer de toepassing op de app connector',
  '/oauth-registratie/#secret-vernieuwen': 'Vernieuw het client secret op tijd',
  '/app-connector-inrichten/#gegevens-overdragen': 'Draag de gegevens over',
  '/app-connector-inrichten/#oauth-instellen': 'Stel OAuth in',
  '/app-connector-inrichten/#werking-controleren': 'Laat de partner de koppeling proberen',
  '/app-connector-inrichten/#app-connector-activeren': 'Zet de app connector aan',
  '/getconnectoren-importeren/#definitie-deblokkeren': 'Deblokkeer een GetConnector',
  '/getconnectoren-importeren/#definities-importeren': 'Importeer de bestanden',
  '/app-connector-inrichten/#getconnectoren-kiezen': 'Kies de GetConnectoren',
  '/app-connector-inrichten/#updateconnectoren-kiezen': 'Kies de UpdateConnectoren',
  '/app-connector-inrichten/#speciale-connectoren-kiezen': 'Voeg speciale connectoren toe',
  '/app-connector-inrichten/#filterrechten-geven': 'Geef de groep rechten op filters',
  '/ip-restricties/#adres-toestaan': 'Sta de adressen van de leverancier toe',
  '/app-connector-verhuizen/#koppelingen-opnoemen': 'Noem alle koppelingen op',
};

const messages: Record<ConnectionMessage, { title: string; meaning: string }> = {
  401: {
    title: '401',
    meaning: 'Het token of de aanmelding geldt niet, of de gebruiker heeft geen toegang.',
  },
  403: {
    title: '403',
    meaning: 'Een IP-restrictie houdt de toepassing tegen.',
  },
  404: {
    title: '404',
    meaning: 'Het adres van het verzoek klopt niet of is te lang.',
  },
  413: { title: '413', meaning: 'Het verzoek is te groot.' },
  400: {
    title: '400',
    meaning:
      'Er klopt iets niet in het verzoek zelf. Kijk welke tekst erbij staat en plak die ook.',
  },
  500: {
    title: '500',
    meaning:
      'Profit kon het verzoek niet uitvoeren. Zoek de tekst bij externalMessage en plak die ook. Bewaar profitLogReference voor als je AFAS om hulp vraagt.',
  },
  503: {
    title: '503',
    meaning:
      'AFAS kan het verzoek nu niet aan. Probeer het later opnieuw en kijk in het antwoord bij retry_after.',
  },
  'connector-geweigerd': {
    title: '… niet ondersteund … of de gebruiker is niet geautoriseerd',
    meaning:
      'De connector staat niet in de app connector, of deze gebruiker mag hem niet gebruiken.',
  },
  'definitie-geblokkeerd': {
    title: 'Deze GetConnector (definitie) is geblokkeerd',
    meaning: 'De definitie van de GetConnector is geblokkeerd.',
  },
  'veld-onbekend': {
    title: 'Connector-veld ‘…’ niet gevonden',
    meaning: 'De toepassing vraagt om een veld dat de GetConnector niet heeft.',
  },
  'oauth-toepassing': {
    title: 'invalid_client',
    meaning: 'Zo zegt OAuth dat de client ID of het client secret niet klopt.',
  },
  'oauth-aanmelding': {
    title: 'invalid_grant',
    meaning:
      'Zo zegt OAuth dat de aanmelding verlopen of ingetrokken is, of niet bij de redirect URL past.',
  },
  'redirect-url': {
    title: 'redirect_uri_mismatch',
    meaning: 'De redirect URL van de toepassing is een andere dan die van de registratie.',
  },
};

/** What is built into the page "Waarom kan deze gebruiker niet koppelen?". */
export const connectionQuestionTexts = {
  title: 'Waarom kan deze gebruiker niet koppelen?',
  lead: 'Plak wat de toepassing meldt, of beantwoord de vragen. Je komt uit bij de stap die het oplost.',
  withoutScript: 'Zonder JavaScript staan alle vragen onder elkaar. Begin bij de eerste.',
  message: 'Wat meldt de toepassing?',
  messageHint:
    'Een melding, een antwoord van Profit of een status zoals 401. De tekst blijft op deze computer en wordt niet bewaard. Laat een token eruit.',
  allMessages: 'Alle meldingen die dit hulpmiddel kent',
  known: 'Wat weet je al van de koppeling?',
  choices: {
    authentication: {
      label: 'Hoe meldt de toepassing zich aan?',
      options: {
        client: 'OAuth zonder inloggen',
        login: 'OAuth met inloggen',
        classic: 'klassiek token',
      },
    },
    connectingUser: {
      label: 'Wie koppelt?',
      options: { system: 'systeemgebruiker', people: 'mensen' },
    },
    environmentKind: {
      label: 'In welk type omgeving?',
      options: { production: 'productie', test: 'test', accept: 'accept' },
    },
  },
  notKnown: 'weet ik niet',
  questions: 'Loop de vragen na',
  question: 'Vraag',
  only: (options: readonly string[]) => `Alleen bij: ${options.join(' of ')}`,
  forSupplier: 'Vraag dit de leverancier',
  answerLabel: 'Antwoord',
  answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
  no: 'Nee?',
  mended: 'Dat is opgelost, ga verder',
  nothingFound: {
    title: 'Is alles in orde, en lukt het nog niet?',
    text: 'Vraag de leverancier om het tijdstip, de status en de hele tekst van het antwoord. Geef dat door aan AFAS, ook profitLogReference en X-Trace-Identifier als die erbij staan. Stuur geen token mee.',
  },
  copy: 'Kopieer voor een collega',
  again: 'Begin opnieuw',
  messageColumns: { title: 'Melding', meaning: 'Wat het betekent', question: 'Begin bij' },
  compact: {
    lead: 'Kies wat de toepassing meldt. Je komt bij de vraag die daarbij hoort.',
    few: 'De koppeling werkt, maar er komen te weinig regels of geen',
    other: 'Iets anders, of geen melding',
  },
  texts: questions,
  steps,
  messages,
};
export type ConnectionQuestionTexts = typeof connectionQuestionTexts;
