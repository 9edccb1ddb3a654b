import type { ConnectionQuestionTexts } from '../nl/connection-questions.ts';

const appConnector = '[General / Management / App connector]';
const authorisationTool = '[General / Management / Authorisation tool]';
const getConnector = '[General / Output / Management / GetConnector]';

export const connectionQuestionTexts: ConnectionQuestionTexts = {
  title: 'Why does this user not connect?',
  lead: 'Paste what the application says, or answer the questions. You end at the step that mends it.',
  withoutScript: 'Without JavaScript all questions stand below each other. Begin at the first.',
  message: 'What does the application say?',
  messageHint:
    'A message, an answer of Profit or a status such as 401. The text stays on this computer and is not kept. Leave a token out.',
  allMessages: 'All messages that this tool knows',
  known: 'What do you know of the connection?',
  choices: {
    authentication: {
      label: 'How does the application sign in?',
      options: {
        client: 'OAuth without a person signing in',
        login: 'OAuth with a person signing in',
        classic: 'classic token',
      },
    },
    connectingUser: {
      label: 'Who connects?',
      options: { system: 'system user', people: 'people' },
    },
    environmentKind: {
      label: 'In which type of environment?',
      options: { production: 'production', test: 'test', accept: 'Accept' },
    },
  },
  notKnown: 'I do not know',
  questions: 'Go through the questions',
  question: 'Question',
  only: (options) => `Only with: ${options.join(' or ')}`,
  forSupplier: 'Ask the supplier',
  answerLabel: 'Answer',
  answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  no: 'No?',
  mended: 'That is solved, go on',
  nothingFound: {
    title: 'Is everything in order, and does it still not work?',
    text: 'Ask the supplier for the moment, the status and the whole text of the answer. Pass that on to AFAS, with profitLogReference and X-Trace-Identifier when they are there. Do not send a token along.',
  },
  copy: 'Copy for a colleague',
  again: 'Start again',
  messageColumns: { title: 'Message', meaning: 'What it means', question: 'Begin at' },
  compact: {
    lead: 'Choose what the application says. You come to the question that belongs to it.',
    few: 'The connection works, but gives too few rows or none',
    other: 'Something else, or no message',
  },
  texts: {
    groep: {
      title: 'Is the user in the group of the app connector?',
      look: [
        appConnector,
        'Open the properties. **User group** tells which group it is.',
        authorisationTool,
        'Select that group under **Group maintenance** and open **Users in group**.',
      ],
      mend: 'Add the user to the group. You need not open the environment again.',
    },
    persoon: {
      title: 'Does the user have an e-mail address and an application?',
      look: [
        authorisationTool,
        'Open the properties of the user under **User maintenance**. The e-mail address is filled in. On the tab **Applications** at least one box is ticked.',
      ],
      mend: 'Fill in what is missing. A system user does not need it.',
    },
    accept: {
      title: 'May the user enter the Accept environment?',
      look: [
        authorisationTool,
        'Open the properties of the user under **User maintenance**. **AFAS Accept** is ticked.',
      ],
      mend: 'Tick **AFAS Accept**. Do so in the Accept environment itself.',
    },
    token: {
      title: 'Does the user have a token that is still valid?',
      look: [
        appConnector,
        'Open the tab **User tokens** in the properties. It has a line of this user. **Date last used** is filled in if the token ever worked.',
        'A classic token from before September 2026 expires on 1 May 2027. 31 August 2027 is the last day on which classic tokens work.',
      ],
      mend: 'Make a new token and pass it on safely. Then remove the old one. You can also move to OAuth.',
    },
    'token-vorm': {
      title: 'Does the application send the whole token, in Base64?',
      look: [
        'The header `Authorization` holds `AfasToken`, a space and the token in Base64. It is the whole token: from `<token>` up to and including `</token>`.',
        'Since Profit 7 a token that stands as XML in the header is refused.',
      ],
      mend: 'Tell in which form Profit expects the token. Never send the token itself by plain mail.',
    },
    'client-secret': {
      title: 'Are client ID and client secret right, and is the secret still valid?',
      look: [
        appConnector,
        'The properties show the client ID. As of Profit 9 they also show until when the client secret is valid. By default that is 180 days.',
        'Have the supplier check that the application uses the same client ID.',
      ],
      mend: 'Make a new client secret. Profit shows it once. Pass it on safely.',
    },
    'connector-gebruiker': {
      title: 'Is the right user set in the app connector?',
      look: [
        appConnector,
        'Without a person signing in, the application works as the user you chose in the app connector. Look in the properties which one that is.',
      ],
      mend: 'Choose the user that belongs to this connection.',
    },
    'redirect-url': {
      title: 'Is the redirect URL exactly the same on both sides?',
      look: [
        appConnector,
        'Put the redirect URL of the properties next to that of the supplier. The path, the port and all behind a question mark are the same too.',
      ],
      mend: 'Take over the redirect URL literally in the registration.',
    },
    'opnieuw-inloggen': {
      title: 'Did the user sign in to the application in the last 30 days?',
      look: [
        'The application prolongs a sign-in by itself, for 30 days in total. After that the user signs in again.',
      ],
      mend: 'Sign in to the application again. Then check that the connection works.',
    },
    'app-connector-actief': {
      title: 'Is Blocked off for the app connector?',
      look: [
        appConnector,
        'Open the properties. On the tab **General**, **Blocked** is off. A new app connector starts blocked.',
      ],
      mend: 'Clear **Blocked** for the app connector.',
    },
    'gebruiker-actief': {
      title: 'Is Blocked off for the user?',
      look: [
        authorisationTool,
        'Show the column **Blocked** under **User maintenance**. It can have another name in your view.',
      ],
      mend: 'First find out why the user is blocked. Unblock the user if that is allowed.',
    },
    'definitie-actief': {
      title: 'Is Blocked off for the GetConnector itself?',
      look: [
        getConnector,
        'Choose **Show blocked lines** at the cogwheel. Open the definition and look at **Blocked**.',
        'AFAS can block a heavy GetConnector.',
      ],
      mend: 'Unblock the definition. If it was too heavy, have the supplier ask for fewer rows and columns.',
    },
    'connector-opgenomen': {
      title: 'Is the connector in the app connector?',
      look: [
        appConnector,
        'Ask the supplier which connector the application calls. Look for that name on the tabs **GetConnectors**, **UpdateConnectors** and **Connectors**.',
        'Opening attachments of dossier items needs AppConnectorSubject, on the tab **Connectors**.',
      ],
      mend: 'Add the connector to the app connector. Give no more than the application needs.',
    },
    velden: {
      title: 'Do all fields exist that the application asks for?',
      look: [
        getConnector,
        'Open the definition and look for the field of the message. Compare the name letter by letter.',
      ],
      mend: 'Import the definition of the supplier again, or have the supplier correct the name of the field.',
    },
    filterrechten: {
      title: 'Does the group have rights on the filters of these data?',
      look: [
        authorisationTool,
        'Select the group under **Group maintenance** and open the tab **Authorisation**. Look for the filters of the data that the GetConnector gets.',
        'Also look at [General / Management / Definition / Filters / Run definition].',
        'If something is missing here, the connection works. It gives too few rows or none.',
      ],
      mend: 'Give the group rights on the filters that the connection needs.',
    },
    'adres-toegestaan': {
      title: 'May the address of the application come in?',
      look: [
        appConnector,
        'Open the tab **IP restrictions** in the properties. When one address is allowed, Profit refuses all others.',
        'Ask the supplier from which addresses the application connects.',
      ],
      mend: 'Add the address and choose **Allow**.',
    },
    omgeving: {
      title: 'Does the application call this environment?',
      look: [
        'The application calls {environmentRest}. That address belongs to environment {environment}.',
        'The participant number stands before the dot. After it stands `rest` for production, `resttest` for test and `restaccept` for Accept.',
        'A token belongs to one environment and one app connector. A token of test does not get into production.',
        'Another participant number means another address.',
      ],
      mend: 'Pass on the right address. If the environment got another participant number, replace the token or the registration too.',
    },
    'verzoek-adres': {
      title: 'Is the address of the request right, and not too long?',
      look: [
        'Look at the whole address of the request, filters included. It is at most 2,049 characters long. A longer one is answered with 404.',
      ],
      mend: 'Pass on the right address. Have the supplier shorten a long one.',
    },
    'verzoek-grootte': {
      title: 'Is every request at most 75 MB?',
      look: ['AFAS does not take more in one request.'],
      mend: 'Have the supplier send the data in smaller parts. Then check that the connection works.',
    },
  },
  steps: {
    '/gebruikersgroep-app-connector/#gebruikers-toevoegen': 'Add the users',
    '/gebruikersgroep-app-connector/#gebruikers-controleren': 'Check every user',
    '/app-connector-inrichten/#gebruiker-maken': 'Prepare the system user',
    '/app-connector-inrichten/#mensen-toevoegen': 'Add the people',
    '/token-uitgeven/#token-toevoegen': 'Make the token',
    '/oauth-registratie/#toepassing-registreren': 'Register the application on the app connector',
    '/oauth-registratie/#secret-vernieuwen': 'Renew the client secret in time',
    '/app-connector-inrichten/#gegevens-overdragen': 'Hand over the data',
    '/app-connector-inrichten/#oauth-instellen': 'Set up OAuth',
    '/app-connector-inrichten/#werking-controleren': 'Have the partner try the connection',
    '/app-connector-inrichten/#app-connector-activeren': 'Switch on the app connector',
    '/getconnectoren-importeren/#definitie-deblokkeren': 'Unblock a GetConnector',
    '/getconnectoren-importeren/#definities-importeren': 'Import the files',
    '/app-connector-inrichten/#getconnectoren-kiezen': 'Choose the GetConnectors',
    '/app-connector-inrichten/#updateconnectoren-kiezen': 'Choose the UpdateConnectors',
    '/app-connector-inrichten/#speciale-connectoren-kiezen': 'Add special connectors',
    '/app-connector-inrichten/#filterrechten-geven': 'Give the group rights on filters',
    '/ip-restricties/#adres-toestaan': 'Allow the addresses of the supplier',
    '/app-connector-verhuizen/#koppelingen-opnoemen': 'List all connections',
  },
  messages: {
    401: {
      title: '401',
      meaning: 'The token or the sign-in is not valid, or the user has no access.',
    },
    403: { title: '403', meaning: 'An IP restriction keeps the application out.' },
    404: { title: '404', meaning: 'The address of the request is wrong or too long.' },
    413: { title: '413', meaning: 'The request is too large.' },
    400: {
      title: '400',
      meaning:
        'Something is wrong with the request itself. Look which text comes with it and paste that too.',
    },
    500: {
      title: '500',
      meaning:
        'Profit could not carry out the request. Find the text at externalMessage and paste that too. Keep profitLogReference for when you ask AFAS for help.',
    },
    503: {
      title: '503',
      meaning:
        'AFAS cannot take the request now. Try again later and look at retry_after in the answer.',
    },
    'connector-geweigerd': {
      title: '… niet ondersteund … of de gebruiker is niet geautoriseerd',
      meaning: 'The connector is not in the app connector, or this user may not use it.',
    },
    'definitie-geblokkeerd': {
      title: 'Deze GetConnector (definitie) is geblokkeerd',
      meaning: 'The definition of the GetConnector is blocked.',
    },
    'veld-onbekend': {
      title: 'Connector-veld ‘…’ niet gevonden',
      meaning: 'The application asks for a field that the GetConnector does not have.',
    },
    'oauth-toepassing': {
      title: 'invalid_client',
      meaning: 'This is how OAuth says that the client ID or the client secret is wrong.',
    },
    'oauth-aanmelding': {
      title: 'invalid_grant',
      meaning:
        'This is how OAuth says that the sign-in has expired or was revoked, or does not fit the redirect URL.',
    },
    'redirect-url': {
      title: 'redirect_uri_mismatch',
      meaning: 'The redirect URL of the application differs from that of the registration.',
    },
  },
};
