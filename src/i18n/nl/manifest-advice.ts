import type { AdviceCode } from '../../domain/connectors/advice-codes.ts';

/** An advice: what is there, what to do, and where that comes from. */
export interface AdviceText {
  readonly title: string;
  readonly text: string;
  readonly source: AdviceSource;
}

export interface AdviceSource {
  readonly title: string;
  readonly url: string;
}

export type AdviceTexts = Readonly<Record<AdviceCode, AdviceText>>;

const auditor = {
  title: 'AFAS: AppConnector Auditor',
  url: 'https://docs.afas.help/profit/nl/app-connector-auditor',
};
const developers = {
  title: 'AFAS: AppConnector Auditor voor ontwikkelaars',
  url: 'https://docs.afas.help/profit/nl/app-connector-auditor-developer',
};
const signIn = {
  title: 'AFAS: authenticatie voor de Profit-API',
  url: 'https://docs.afas.help/profit/en/authentication',
};
const api = {
  title: 'AFAS: documentatie van de Profit-API',
  url: 'https://github.com/AFASSoftware/OASContent',
};
const hosts = {
  title: 'AFAS: adressen van de webservices',
  url: 'https://help.afas.nl/help/NL/SE/App_Conect_WebSrv_Addrss.htm',
};
const setUp = {
  title: 'AFAS: app connector met OAuth inrichten',
  url: 'https://help.afas.nl/help/NL/SE/120718.htm',
};
const systemUser = {
  title: 'AFAS: systeemgebruiker toevoegen',
  url: 'https://help.afas.nl/help/NL/SE/App_Auth_SysUsr_Add.htm',
};

const userImport = {
  title: 'AFAS: gebruikers importeren',
  url: 'https://help.afas.nl/help/NL/SE/App_Auth_Usr_Import.htm',
};

export const manifestAdvice: AdviceTexts = {
  'environment.missing': {
    title: 'De omgeving is niet bekend',
    text: 'Zonder deelnemersnummer staan er geen adressen in het manifest. Vul de omgeving in, zoals O12345AA.',
    source: hosts,
  },
  'environment.disagrees': {
    title: 'De omgeving spreekt zichzelf tegen',
    text: 'De code van de omgeving zegt iets anders dan wat ernaast staat. Adressen volgen uit de code. Haal weg wat niet klopt.',
    source: hosts,
  },
  'group.missing': {
    title: 'Er is geen gebruikersgroep ingevuld',
    text: 'De groep bepaalt wie mag koppelen. Maak een eigen groep voor deze koppeling.',
    source: auditor,
  },
  'group.everybody': {
    title: 'De groep is Iedereen',
    text: 'Dan hoort elke gebruiker erbij. Maak een eigen groep met alleen wie moet koppelen.',
    source: auditor,
  },
  'user.unknown': {
    title: 'Er is niet gekozen wie koppelt',
    text: 'Een systeemgebruiker vraagt andere instellingen dan mensen die zelf inloggen. Kies een van beide.',
    source: systemUser,
  },
  'user.other-number': {
    title: 'De gebruiker heeft een ander deelnemersnummer',
    text: 'Een gebruikerscode begint met het deelnemersnummer van de omgeving, behalve die van een meewerkgebruiker. Kijk na of deze code klopt.',
    source: userImport,
  },
  'connectors.none': {
    title: 'Er is geen connector gekozen',
    text: 'Zonder connector kan de toepassing niets ophalen of wijzigen. Voeg toe wat de leverancier vraagt.',
    source: setUp,
  },
  'connectors.twice': {
    title: 'Een connector staat er vaker in',
    text: 'Profit kent elke naam één keer. Houd er één over.',
    source: api,
  },
  'connectors.standard-profit': {
    title: 'Er staan GetConnectoren van Profit zelf bij',
    text: 'Ze werken meteen, maar je kunt ze niet aanpassen. Van een gecertificeerde koppeling verwacht AFAS eigen GetConnectoren. Vraag de leverancier of hij die heeft.',
    source: developers,
  },
  'connectors.personal-fields': {
    title: 'Er zijn velden met persoonsgegevens',
    text: 'Aan de namen te zien gaan deze velden over personen. Vraag waarvoor ze nodig zijn. Laat weg wat niet nodig is.',
    source: auditor,
  },
  'connectors.methods-unknown': {
    title: 'Het is niet bekend wat er mag veranderen',
    text: 'Bij deze UpdateConnectoren staat niet of de toepassing toevoegt, wijzigt of verwijdert. Vraag het de leverancier.',
    source: api,
  },
  'connectors.sensitive': {
    title: 'De toepassing wijzigt gevoelige gegevens',
    text: 'Deze UpdateConnectoren gaan over gebruikers, personeel of boekingen. Vraag waarvoor ze nodig zijn en geef de groep zo weinig rechten als kan.',
    source: auditor,
  },
  'connectors.attachments': {
    title: 'Bijlagen vragen een speciale connector',
    text: 'Hier is sprake van bijlagen. Zonder AppConnectorSubject zijn die niet op te halen. Voeg hem toe.',
    source: api,
  },
  'addresses.none': {
    title: 'Er is geen IP-restrictie',
    text: 'Zonder IP-restrictie kan een gelekt token vanaf elke plek worden gebruikt. Vraag de leverancier vanaf welke adressen hij koppelt.',
    source: auditor,
  },
  'addresses.of-test': {
    title: 'AFAS Connect mag nog koppelen',
    text: 'Deze adressen zijn alleen nodig om te testen. Haal ze weg als de test klaar is.',
    source: auditor,
  },
  'authentication.unknown': {
    title: 'De manier van aanmelden is niet gekozen',
    text: 'AFAS raadt OAuth aan. Logt er niemand in, kies dan OAuth met client credentials.',
    source: signIn,
  },
  'authentication.classic-token': {
    title: 'Een klassiek token stopt in 2027',
    text: 'Bestaande tokens gelden tot 1 mei 2027. Na 31 augustus 2027 werkt een klassiek token niet meer. Spreek af wanneer de leverancier overstapt op OAuth.',
    source: signIn,
  },
  'authentication.secret-without-end': {
    title: 'De einddatum van het secret ontbreekt',
    text: 'Een client secret geldt een bepaalde tijd, vanaf Profit 9 standaard 180 dagen. Zoek de datum op in de app connector en vul hem in.',
    source: signIn,
  },
  'authentication.secret-ends-soon': {
    title: 'Het token of secret verloopt binnen dertig dagen',
    text: 'Maak op tijd een nieuw en spreek af wanneer de leverancier wisselt.',
    source: signIn,
  },
  'authentication.secret-ended': {
    title: 'De einddatum van het token of secret is voorbij',
    text: 'Kijk of de koppeling nog werkt. Maak een nieuw en vul de nieuwe datum in.',
    source: signIn,
  },
  'authentication.redirect-missing': {
    title: 'De redirect-URL ontbreekt',
    text: 'Na het inloggen stuurt Profit iemand naar dit adres terug. Vraag het adres aan de leverancier.',
    source: signIn,
  },
  'authentication.redirect-not-https': {
    title: 'De redirect-URL begint niet met https',
    text: 'Alleen een adres met https werkt. Vraag het juiste adres aan de leverancier.',
    source: signIn,
  },
  'authentication.client-of-people': {
    title: 'OAuth zonder inloggen vraagt één systeemgebruiker',
    text: 'De toepassing werkt dan met de gebruiker die je in de app connector kiest. Neem een eigen systeemgebruiker, met Profit Windows uit.',
    source: auditor,
  },
  'authentication.login-of-system-user': {
    title: 'Inloggen past niet bij een systeemgebruiker',
    text: 'Bij deze manier logt iemand zelf in. Kies mensen als gebruiker, of kies OAuth met client credentials.',
    source: signIn,
  },
  'authentication.secret-by-mail': {
    title: 'Een token of secret hoort niet in een mail',
    text: 'Een gewone mail is niet beveiligd. Spreek een andere weg af, zoals een link uit een wachtwoordkluis.',
    source: auditor,
  },
  'validity.open': {
    title: 'Er is geen datum om terug te kijken',
    text: 'Zonder datum vraagt niemand of de koppeling nog nodig is. Vul in wanneer je hem opnieuw bekijkt.',
    source: auditor,
  },
};
