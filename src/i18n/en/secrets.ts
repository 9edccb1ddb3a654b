import type { SecretCode } from '../../domain/connectors/find-secret.ts';

const afterwards = 'If it is also in a mail or a ticket, revoke it and make a new one.';

export const secretSentences: Record<SecretCode, string> = {
  'secret.token': `Your text held a token. The field has been cleared and nothing is kept. Take the token out of the text and paste again. ${afterwards}`,
  'secret.authorization': `Your text held a token after AfasToken or Bearer. The field has been cleared and nothing is kept. Take the token out of the text and paste again. ${afterwards}`,
  'secret.named': `Your text held a secret, a key or a password. The field has been cleared and nothing is kept. Take it out of the text and paste again. ${afterwards}`,
  'secret.hexadecimal': `Your text held a long code that can be a token. The field has been cleared and nothing is kept. Take the code out of the text and paste again. ${afterwards}`,
};
