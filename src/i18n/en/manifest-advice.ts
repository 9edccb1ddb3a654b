import type { AdviceTexts } from '../nl/manifest-advice.ts';

const auditor = {
  title: 'AFAS: AppConnector Auditor',
  url: 'https://docs.afas.help/profit/nl/app-connector-auditor',
};
const developers = {
  title: 'AFAS: AppConnector Auditor for developers',
  url: 'https://docs.afas.help/profit/nl/app-connector-auditor-developer',
};
const signIn = {
  title: 'AFAS: authentication for the Profit API',
  url: 'https://docs.afas.help/profit/en/authentication',
};
const api = {
  title: 'AFAS: documentation of the Profit API',
  url: 'https://github.com/AFASSoftware/OASContent',
};
const hosts = {
  title: 'AFAS: addresses of the web services',
  url: 'https://help.afas.nl/help/NL/SE/App_Conect_WebSrv_Addrss.htm',
};
const setUp = {
  title: 'AFAS: set up an app connector with OAuth',
  url: 'https://help.afas.nl/help/NL/SE/120718.htm',
};
const systemUser = {
  title: 'AFAS: add a system user',
  url: 'https://help.afas.nl/help/NL/SE/App_Auth_SysUsr_Add.htm',
};

const userImport = {
  title: 'AFAS: importing users',
  url: 'https://help.afas.nl/help/NL/SE/App_Auth_Usr_Import.htm',
};

export const manifestAdvice: AdviceTexts = {
  'environment.missing': {
    title: 'The environment is not known',
    text: 'Without a participant number the manifest holds no addresses. Fill in the environment, such as O12345AA.',
    source: hosts,
  },
  'environment.disagrees': {
    title: 'The environment contradicts itself',
    text: 'The code of the environment says something else than what stands beside it. Addresses follow from the code. Take out what is wrong.',
    source: hosts,
  },
  'group.missing': {
    title: 'No user group is filled in',
    text: 'The group decides who may connect. Make a group of its own for this connection.',
    source: auditor,
  },
  'group.everybody': {
    title: 'The group is Everybody',
    text: 'Then every user belongs to it. Make a group with only those who have to connect.',
    source: auditor,
  },
  'user.unknown': {
    title: 'Who connects has not been chosen',
    text: 'A system user needs other settings than people who log in themselves. Choose one of both.',
    source: systemUser,
  },
  'user.other-number': {
    title: 'The user has another participant number',
    text: 'A user code begins with the participant number of the environment, except that of a user with a cooperation licence. Check whether this code is right.',
    source: userImport,
  },
  'connectors.none': {
    title: 'No connector has been chosen',
    text: 'Without a connector the application can fetch or change nothing. Add what the supplier asks for.',
    source: setUp,
  },
  'connectors.twice': {
    title: 'A connector is in it more than once',
    text: 'Profit knows each name once. Keep one of them.',
    source: api,
  },
  'connectors.standard-profit': {
    title: 'There are GetConnectors of Profit itself',
    text: 'They work at once, but you cannot change them. Of a certified connection AFAS expects GetConnectors of its own. Ask the supplier whether it has them.',
    source: developers,
  },
  'connectors.personal-fields': {
    title: 'There are fields with personal data',
    text: 'By their names these fields are about persons. Ask what they are needed for. Leave out what is not needed.',
    source: auditor,
  },
  'connectors.methods-unknown': {
    title: 'It is not known what may change',
    text: 'With these UpdateConnectors it does not say whether the application adds, changes or removes. Ask the supplier.',
    source: api,
  },
  'connectors.sensitive': {
    title: 'The application changes sensitive data',
    text: 'These UpdateConnectors are about users, employees or entries. Ask what they are needed for and give the group as few rights as possible.',
    source: auditor,
  },
  'connectors.attachments': {
    title: 'Attachments need a special connector',
    text: 'There is talk of attachments here. Without AppConnectorSubject they cannot be fetched. Add it.',
    source: api,
  },
  'addresses.none': {
    title: 'There is no IP restriction',
    text: 'Without an IP restriction a leaked token can be used from anywhere. Ask the supplier from which addresses it connects.',
    source: auditor,
  },
  'addresses.of-test': {
    title: 'AFAS Connect may still connect',
    text: 'These addresses are only needed for testing. Take them out when the test is done.',
    source: auditor,
  },
  'authentication.unknown': {
    title: 'The way of signing in has not been chosen',
    text: 'AFAS advises OAuth. If nobody logs in, choose OAuth with client credentials.',
    source: signIn,
  },
  'authentication.classic-token': {
    title: 'A classic token stops in 2027',
    text: 'Existing tokens are valid until 1 May 2027. After 31 August 2027 a classic token does not work any more. Agree when the supplier moves to OAuth.',
    source: signIn,
  },
  'authentication.secret-without-end': {
    title: 'The end date of the secret is missing',
    text: 'A client secret is valid for a limited time, as of Profit 9 for 180 days by default. Look the date up in the app connector and fill it in.',
    source: signIn,
  },
  'authentication.secret-ends-soon': {
    title: 'The token or secret ends within thirty days',
    text: 'Make a new one in time and agree when the supplier changes over.',
    source: signIn,
  },
  'authentication.secret-ended': {
    title: 'The end date of the token or secret has passed',
    text: 'See whether the connection still works. Make a new one and fill in the new date.',
    source: signIn,
  },
  'authentication.redirect-missing': {
    title: 'The redirect URL is missing',
    text: 'After logging in Profit sends somebody back to this address. Ask the supplier for it.',
    source: signIn,
  },
  'authentication.redirect-not-https': {
    title: 'The redirect URL does not begin with https',
    text: 'Only an address with https works. Ask the supplier for the right address.',
    source: signIn,
  },
  'authentication.client-of-people': {
    title: 'OAuth without signing in asks for one system user',
    text: 'The application then works as the user that you choose in the app connector. Take a system user of its own, with Profit Windows off.',
    source: auditor,
  },
  'authentication.login-of-system-user': {
    title: 'Logging in does not fit a system user',
    text: 'In this way somebody logs in personally. Choose people as users, or choose OAuth with client credentials.',
    source: signIn,
  },
  'authentication.secret-by-mail': {
    title: 'A token or secret does not belong in a mail',
    text: 'An ordinary mail is not protected. Agree on another way, such as a link from a password manager.',
    source: auditor,
  },
  'validity.open': {
    title: 'There is no date to look back',
    text: 'Without a date nobody asks whether the connection is still needed. Fill in when you look again.',
    source: auditor,
  },
};
