import type { SecretCode } from '../../domain/connectors/find-secret.ts';

const afterwards = 'Staat het ook in een mail of ticket, trek het dan in en maak een nieuw.';

/** What stood in a field that was cleared at once, and what to do. */
export const secretSentences: Record<SecretCode, string> = {
  'secret.token': `In je tekst stond een token. Het veld is leeggemaakt en er is niets bewaard. Haal het token uit de tekst en plak opnieuw. ${afterwards}`,
  'secret.authorization': `In je tekst stond een token achter AfasToken of Bearer. Het veld is leeggemaakt en er is niets bewaard. Haal het token uit de tekst en plak opnieuw. ${afterwards}`,
  'secret.named': `In je tekst stond een secret, sleutel of wachtwoord. Het veld is leeggemaakt en er is niets bewaard. Haal het uit de tekst en plak opnieuw. ${afterwards}`,
  'secret.hexadecimal': `In je tekst stond een lange code die een token kan zijn. Het veld is leeggemaakt en er is niets bewaard. Haal de code uit de tekst en plak opnieuw. ${afterwards}`,
};
