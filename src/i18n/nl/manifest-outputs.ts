import type {
  AuthenticationKind,
  ConnectorUserKind,
} from '../../domain/connectors/connector-manifest.ts';
import type { ChecklistTask, ProfitScreen } from '../../domain/connectors/outputs/checklist.ts';
import type { OpenApiTexts } from '../../domain/connectors/outputs/open-api-texts.ts';
import type {
  ReadThroughKey,
  ReadThroughPart,
  ReadThroughSectionKey,
} from '../../domain/connectors/outputs/read-through.ts';
import type { SampleTexts } from '../../domain/connectors/outputs/samples.ts';
import type { EnvironmentType } from '../../domain/environment.ts';

/** Everything that the results of a manifest say. */
export interface ManifestOutputTexts {
  readonly openApi: OpenApiTexts;
  readonly samples: SampleTexts;
  readonly readThrough: {
    readonly sections: Readonly<Record<ReadThroughSectionKey, string>>;
    readonly labels: Readonly<Record<ReadThroughKey, string>>;
    readonly parts: Readonly<Record<ReadThroughPart['key'], string>>;
  };
  readonly checklist: {
    readonly title: (application: string) => string;
    readonly screens: Readonly<
      Record<ProfitScreen, { readonly title: string; readonly menu: string }>
    >;
    readonly tasks: Readonly<Record<ChecklistTask, string>>;
  };
  /** What the values of choices are called. */
  readonly choices: {
    readonly authentication: Readonly<Record<AuthenticationKind, string>>;
    readonly environmentType: Readonly<Record<EnvironmentType, string>>;
    readonly connectorUser: Readonly<Record<ConnectorUserKind, string>>;
  };
  readonly handOver: {
    readonly subject: (application: string) => string;
    readonly opening: string;
    readonly separately: Readonly<Record<AuthenticationKind | 'unknown', string>>;
    readonly way: (how: string) => string;
    readonly on: (date: string) => string;
    readonly form: (form: string) => string;
    readonly never: string;
    readonly forum: string;
    readonly attached: string;
  };
}

const authorisationTool = 'Algemeen / Beheer / Autorisatie tool';

export const manifestOutputs: ManifestOutputTexts = {
  openApi: {
    description:
      'De REST-services van deze app connector. Gemaakt uit het connectormanifest. Er staat geen token of secret in.',
    metainfo: 'Wat deze app connector mag aanroepen.',
    skip: 'Hoeveel rijen worden overgeslagen. -1 samen met take -1 geeft alles; AFAS raadt dat af.',
    take: 'Hoeveel rijen hoogstens terugkomen.',
    orderBy:
      'Velden om op te sorteren, met een komma ertussen. Een - ervoor keert de volgorde om. Nodig bij bladeren.',
    filterFields: 'Velden om op te filteren. Een komma betekent en, een puntkomma betekent of.',
    filterValues: 'De waarden bij filterfieldids, in dezelfde volgorde.',
    operators:
      'De vergelijking per waarde: 1 is gelijk, 2 groter of gelijk, 3 kleiner of gelijk, 4 groter, 5 kleiner, 6 bevat, 7 niet gelijk, 8 leeg, 9 niet leeg, 10 begint met.',
    filterJson: 'Een filter als JSON, in plaats van de drie velden hierboven.',
    rows: 'Rijen van de GetConnector.',
    changed: 'De wijziging is verwerkt.',
    file: 'Een bestand in Base64, met zijn type.',
    version: 'De versie van Profit.',
    unauthorised: 'Het token klopt niet of geeft geen toegang.',
    forbidden: 'Het adres van de aanroeper mag niet koppelen (IP-restrictie).',
    failed: 'Profit kan de vraag niet uitvoeren. De reden staat in externalMessage.',
    tooBusy: 'Het is te druk. Probeer het later opnieuw.',
    classicToken:
      'AfasToken, een spatie en de hele XML van het token in Base64. Klassieke tokens stoppen in 2027.',
    deleteKey: 'Een @ met de naam van de sleutel, zoals @EmId.',
  },
  samples: {
    secret: 'Het token of secret komt uit je eigen omgeving. Zet het nooit in dit bestand.',
    paging: 'Haalt alle rijen op, honderd per keer. orderBy is nodig om te bladeren.',
    signIn: 'Vraagt een access token met client ID en secret.',
    login: 'Het access token komt van een gebruiker die inlogde (authorization code met PKCE).',
    change: 'Schrijft gegevens. Vul de inhoud in en probeer het eerst in een testomgeving.',
  },
  readThrough: {
    sections: {
      application: 'Toepassing',
      environment: 'Omgeving en adressen',
      'user-group': 'Groep en gebruiker',
      'app-connector': 'App connector',
      'get-connectors': 'GetConnectoren',
      'update-connectors': 'UpdateConnectoren',
      'special-connectors': 'Speciale connectoren',
      addresses: 'IP-adressen die mogen koppelen',
      'sign-in': 'Aanmelden',
      rest: 'Geldigheid, contact en privacy',
      deviations: 'Bewust anders dan het advies',
      later: 'Onderdelen uit een latere versie',
    },
    labels: {
      'application.name': 'Naam',
      'application.supplier': 'Leverancier',
      'application.purpose': 'Doel',
      edition: 'Uitgave',
      madeOn: 'Gemaakt op',
      'environment.code': 'Omgeving',
      'environment.name': 'Naam',
      'environment.participantNumber': 'Deelnemersnummer',
      'environment.type': 'Type',
      'address.rest': 'REST',
      'address.soap': 'SOAP',
      'address.oauthToken': 'OAuth, token',
      'address.oauthAuthorize': 'OAuth, inloggen',
      userGroup: 'Gebruikersgroep',
      'connectorUser.kind': 'Wie koppelt',
      'connectorUser.code': 'Connector-gebruiker',
      'appConnector.description': 'Omschrijving',
      connector: 'Connector',
      address: 'IP-adres',
      'authentication.kind': 'Manier',
      'authentication.clientId': 'Client ID',
      'authentication.redirectUrl': 'Redirect-URL',
      'authentication.secretExpires': 'Token of secret geldt tot',
      'authentication.form': 'Gevraagde vorm',
      'authentication.handedOver.how': 'Veilige weg',
      'authentication.handedOver.on': 'Overgedragen op',
      'validity.from': 'Geldig vanaf',
      'validity.until': 'Opnieuw bekijken op',
      contact: 'Contact',
      privacy: 'Privacy',
      deviation: 'Advies',
      later: 'Onderdeel',
    },
    parts: { methods: 'Mag', filters: 'Filter', fields: 'Velden' },
  },
  checklist: {
    title: (application) => `Afvinklijst voor Profit: ${application}`,
    screens: {
      groups: { title: 'Gebruikersgroep', menu: `${authorisationTool}, tabblad Onderhoud groepen` },
      users: { title: 'Gebruikers', menu: `${authorisationTool}, tabblad Onderhoud gebruikers` },
      definitions: {
        title: 'Eigen GetConnectoren',
        menu: 'Algemeen / Uitvoer / Beheer / GetConnector',
      },
      'app-connector': { title: 'App connector', menu: 'Algemeen / Beheer / App connector' },
      outside: { title: 'Buiten Profit', menu: '' },
    },
    tasks: {
      'group.make': 'Maak de gebruikersgroep',
      'group.filter': 'Beperk met filterautorisatie wat te zien is van',
      'user.make': 'Maak de systeemgebruiker, met Profit Windows uit',
      'user.join': 'Zet de connector-gebruiker in de groep',
      'people.join': 'Zet in de groep wie zelf inlogt',
      'people.check': 'Kijk of zij een e-mailadres hebben en minstens één toepassing',
      'definition.present': 'Importeer als hij ontbreekt, en deblokkeer',
      'connector.make': 'Maak de app connector',
      'connector.group': 'Kies de gebruikersgroep',
      'connector.sign-in': 'Kies het authenticatietype',
      'connector.user': 'Kies de gebruiker voor client credentials',
      'connector.redirect': 'Vul de redirect-URL in',
      'connector.get': 'Tabblad GetConnectoren: voeg toe',
      'connector.update': 'Tabblad UpdateConnectoren: voeg toe',
      'connector.special': 'Tabblad Connectoren: voeg toe',
      'connector.address': 'Tabblad IP-restricties: sta toe',
      'connector.unblock': 'Zet Geblokkeerd uit',
      'token.make': 'Maak één token op het tabblad Gebruikerstokens',
      'client.note': 'Bewaar client ID en secret veilig: het secret zie je één keer',
      'secret.end': 'Zet in je agenda tot wanneer het token of secret geldt',
      'secret.hand-over': 'Draag het token of secret over langs een veilige weg',
      'connection.check': 'Laat de ontwikkelaar de koppeling proberen',
    },
  },
  choices: {
    authentication: {
      'oauth-client': 'OAuth, de toepassing zelf (client credentials)',
      'oauth-login': 'OAuth, een gebruiker logt in (authorization code)',
      'classic-token': 'klassiek token',
    },
    environmentType: {
      production: 'productie',
      test: 'test',
      accept: 'accept',
      training: 'cursus',
    },
    connectorUser: { system: 'een systeemgebruiker', people: 'mensen die zelf inloggen' },
  },
  handOver: {
    subject: (application) => `Gegevens voor de koppeling van ${application} met AFAS Profit`,
    opening: 'Hieronder staat wat je nodig hebt om te koppelen.',
    separately: {
      'oauth-client': 'De client ID en het secret krijg je apart.',
      'oauth-login': 'De client ID en het secret krijg je apart.',
      'classic-token': 'Het token krijg je apart.',
      unknown: 'Het token of secret krijg je apart.',
    },
    way: (how) => `De afgesproken weg: ${how}.`,
    on: (date) => `Datum: ${date}.`,
    form: (form) => `De vorm waarin je het vroeg: ${form}.`,
    never:
      'Stuur een token of secret nooit per mail of chat, ook niet als antwoord op dit bericht.',
    forum: 'Zet het deelnemersnummer niet op een openbaar forum.',
    attached: 'In de bijlage staat het manifest (JSON), met dezelfde gegevens.',
  },
};
