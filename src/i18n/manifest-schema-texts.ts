/** What the published schema says of a manifest; the name of a part is its title. */
export const manifestSchemaTexts = {
  title: 'Connectormanifest',
  description:
    'Wat een koppeling met AFAS Profit nodig heeft: omgeving, groep, connectoren en adressen. Een token of secret hoort er niet in.',
  /** By path, without numbers. A part that is not here says enough with its title. */
  descriptions: {
    version: 'De versie van dit formaat. Deze beschrijving hoort bij versie 1.',
    edition: 'Telt op als het manifest wijzigt.',
    madeOn: 'Als 2026-11-22.',
    'environment.code': 'Letter, deelnemersnummer en letters, zoals O12345AA.',
    'environment.participantNumber': 'Vijf cijfers. Nodig als de code nog niet bekend is.',
    'environment.type': 'Nodig als de code nog niet bekend is. De adressen volgen eruit.',
    'authentication.kind':
      'oauth-client: de toepassing meldt zich zelf aan. oauth-login: een gebruiker logt in. classic-token: een token, tot 2027.',
    'authentication.clientId': 'Alleen de client ID, nooit het secret.',
    'authentication.redirectUrl': 'Een adres met https, alleen bij oauth-login.',
    'authentication.secretExpires': 'De datum waarop een nieuw token of secret klaar moet zijn.',
    'authentication.form': 'In woorden, zoals: de hele XML van het token.',
    'authentication.handedOver': 'Hoe het token of secret is overgedragen, niet het token zelf.',
    'userGroup.code': 'Liefst hoogstens 20 tekens: zo lang is het veld in KnUser.',
    'userGroup.name': 'Liefst hoogstens 50 tekens: zo lang is het veld in KnUser.',
    'connectorUser.kind': 'system: een systeemgebruiker. people: mensen die zelf inloggen.',
    'getConnectors.id': 'De naam waarmee de toepassing hem aanroept, zoals Profit_Employees.',
    'getConnectors.filters': 'In woorden: welke gegevens de toepassing mag zien.',
    'getConnectors.fields': 'De namen van de velden, als ze bekend zijn.',
    'updateConnectors.id': 'De naam in Profit, zoals KnPerson.',
    'updateConnectors.methods': 'POST voegt toe, PUT wijzigt, DELETE verwijdert.',
    'specialConnectors.id': 'Bijvoorbeeld AppConnectorSubject, voor bijlagen.',
    'addresses.range': 'Een IPv4- of IPv6-adres, ook met een schuine streep en een getal.',
    'contacts.role': 'Bijvoorbeeld: functioneel beheer.',
    privacy: 'Afspraken over persoonsgegevens.',
    'validity.until': 'De datum waarop je kijkt of de koppeling nog nodig is.',
    'deviations.advice': 'De code van het advies, zoals addresses.none.',
  } as Readonly<Record<string, string>>,
};
