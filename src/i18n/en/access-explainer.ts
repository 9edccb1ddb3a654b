import type { AccessExplainerTexts } from '../nl/access-explainer.ts';

export const accessExplainer: AccessExplainerTexts = {
  title: 'How far does a request come?',
  lead: 'Clear a box and see where the request stops.',
  layers: {
    access: 'Access',
    connectors: 'Connectors',
    filter: 'Filter rights',
  },
  facts: {
    member: {
      title: 'Member of the user group',
      missing: 'the user is not a member of the group',
      otherwise: 'Profit refuses the request. As far as is known with 401.',
    },
    tokenValid: {
      title: 'Token or sign-in is valid',
      missing: 'the token or the sign-in is not valid',
      otherwise: 'Profit refuses the request with 401.',
    },
    notBlocked: {
      title: 'Nothing is blocked',
      missing: 'the app connector or the user is blocked',
      otherwise: 'Profit refuses the request. As far as is known with 401.',
    },
    connectorIncluded: {
      title: 'Connector is in the app connector',
      missing: 'the connector is not in the app connector',
      otherwise:
        'The application gets in. Profit says that the connector is not supported or the user not authorised.',
    },
    filterRight: {
      title: 'Right to the filters needed',
      missing: 'the group lacks the right to a filter that is needed',
      otherwise: 'The connection works. A GetConnector gives fewer rows, sometimes none.',
    },
  },
  outcomes: {
    'outcome.data': {
      title: 'Connected, with all data asked for',
      text: 'The request gets all the way. The filters let all rows asked for pass.',
    },
    'outcome.no-access': {
      title: 'Refused at the access',
      text: 'Connectors and filters do not count any more.',
    },
    'outcome.connector-refused': {
      title: 'Refused at the connectors',
      text: 'The user may come in, but not with this connector. Profit says that the connector is not supported or the user not authorised.',
    },
    'outcome.fewer-rows': {
      title: 'Connected, with fewer rows',
      text: 'Access and connector are right. The filters keep rows back, sometimes all of them.',
    },
  },
  states: {
    passes: 'lets through',
    stops: 'stops',
    thins: 'lets less through',
    unused: 'not used',
  },
  refusal: {
    sure: 'Profit answers with 401.',
    likely: 'As far as is known Profit answers with 401.',
  },
  because: (reasons) => `Because ${reasons.join(', and ')}.`,
  caption: 'What happens when one thing is missing',
  columns: { layer: 'Where', fact: 'What is needed', otherwise: 'When it is missing' },
};
