import type { manifestForm as nl } from '../nl/manifest-form.ts';

/** The form: what is asked, and what a field says below itself. */
export const manifestForm: typeof nl = {
  groups: {
    intake: 'Begin with what you have',
    application: 'Application',
    environment: 'Environment',
    group: 'Group and user',
    signIn: 'Signing in',
    connectors: 'Connectors',
    addresses: 'IP addresses',
    other: 'Validity, contact, privacy and edition',
  },
  fields: {
    'application.name': {
      label: 'Name of the application',
      hint: 'The app connector in Profit usually has this name too.',
    },
    'application.supplier': { label: 'Supplier', hint: 'Who makes the application.' },
    'application.purpose': { label: 'What is the connection for?', hint: '' },
    'environment.code': {
      label: 'Environment',
      hint: 'A letter, the participant number and two letters.',
    },
    'environment.participantNumber': {
      label: 'Participant number',
      hint: 'As long as you do not know the whole name of the environment.',
    },
    'environment.name': {
      label: 'Name of the environment',
      hint: 'As your colleagues know it.',
    },
    'userGroup.code': {
      label: 'Code of the user group',
      hint: 'Preferably at most 20 characters.',
    },
    'userGroup.name': {
      label: 'Name of the user group',
      hint: 'Preferably at most 50 characters.',
    },
    'connectorUser.code': {
      label: 'Connector user',
      hint: 'With participant number and dot.',
    },
    'appConnector.description': {
      label: 'Description of the app connector',
      hint: 'Only if it differs from the name of the application.',
    },
    'authentication.clientId': { label: 'Client ID', hint: 'This is no secret and may go along.' },
    'authentication.redirectUrl': {
      label: 'Redirect URL',
      hint: 'Exactly as the supplier gives it.',
    },
    'authentication.form': {
      label: 'In which form does the supplier want it?',
      hint: 'For example: the whole token as XML.',
    },
    'authentication.handedOver.how': {
      label: 'By which safe way?',
      hint: 'For example: through the password vault of the supplier.',
    },
  },
  choices: {
    'connectorUser.kind': {
      label: 'Who connects?',
      hint: '',
      open: 'Still open',
      options: { system: 'One system user', people: 'People with a user of their own' },
    },
    'authentication.kind': {
      label: 'How does the application sign in?',
      hint: '',
      open: 'Still open',
      options: {
        'oauth-client': 'OAuth, without a person signing in',
        'oauth-login': 'OAuth, a person signs in',
        'classic-token': 'Classic token',
      },
    },
    'environment.type': {
      label: 'Type of environment',
      hint: '',
      open: 'Still open',
      options: {
        production: 'Production',
        test: 'Test',
        accept: 'Accept',
        training: 'Training',
      },
    },
  },
  dates: {
    'authentication.secretExpires': {
      label: 'Token or secret is valid until',
      hint: 'The date that Profit shows.',
    },
    'authentication.handedOver.on': { label: 'Handed over on', hint: '' },
    madeOn: { label: 'Date of this manifest', hint: '' },
    'validity.from': { label: 'Connection is valid from', hint: '' },
    'validity.until': { label: 'Review on', hint: '' },
  },
  tooLong: (length, most) =>
    `There is room for ${String(most)} characters. You filled in ${String(length)}. Shorten the text.`,
  unfitCharacter: 'There is a character in this text that you cannot see. Type the text again.',
  otherInTab: (value) => `The rest of this tab has ${value}.`,
  otherNumber: (found, expected) =>
    `The user begins with ${found} and the environment has number ${expected}. Check which number is right.`,
  edition: {
    label: 'Edition',
    hint: 'Raise it when you send a changed manifest again.',
  },
  faultsLabel: 'What is not right yet',
  faults: (number) =>
    number === 1 ? 'One field is not right yet:' : `${String(number)} fields are not right yet:`,
  nameFirst: 'Fill in the name of the application.',
  leftBehind: 'The values of this tab were cleared. In this form is still what you filled in here.',
  clearToo: 'Clear this form too',
  keepIt: 'Leave it',
  derived: 'Follows from it',
  rest: 'REST',
  soap: 'SOAP',
  noSecret:
    'There is no place here for the token or secret itself. Only write down how the supplier gets it.',
  addressesLead: 'From which addresses does the application call? Ask the supplier.',
  addresses: {
    text: 'IP address or range',
    remark: 'Whose or what for',
    most: 50,
    mostRemark: 200,
    add: 'Add address',
  },
  contacts: {
    title: 'Contact',
    text: 'Role',
    remark: 'Name or team',
    most: 80,
    mostRemark: 80,
    add: 'Add contact',
  },
  privacy: {
    title: 'Privacy',
    text: 'Agreement about personal data',
    remark: undefined,
    most: 500,
    mostRemark: 0,
    add: 'Add agreement',
  },
};
