import type { HandOverIssue } from '../../domain/run/hand-over/hand-over.ts';
import type { LinkIssue } from '../../domain/run/hand-over/link.ts';
import type { RunFileIssue } from '../../domain/run/hand-over/run-file.ts';
import type { TextsByCode } from '../text-for.ts';

/** Something else than a hand-over, told as a whole. */
export type RefusalIssue =
  | Exclude<LinkIssue, { code: 'link.locked' | 'link.wrong-passphrase' }>
  | RunFileIssue
  | { readonly code: 'run-file.too-large'; readonly megabytes: number }
  | { readonly code: 'run-file.unreadable' };

export type RefusalTexts = TextsByCode<RefusalIssue, string>;
type SecretTexts = TextsByCode<HandOverIssue, string>;

export interface NamedStep {
  readonly number: number;
  readonly title: string;
}

/** What a message for a colleague is about. */
export interface HandOverMessage {
  readonly runbook: string;
  readonly step: NamedStep | undefined;
  readonly from: string;
  readonly address: string;
  readonly locked: boolean;
  readonly until: string;
}

const counted = (count: number, one: string, more: string) =>
  `${String(count)} ${count === 1 ? one : more}`;

const refusals: RefusalTexts = {
  'link.incomplete': () =>
    'Deze link is niet compleet. Vraag je collega om de link opnieuw te sturen.',
  'link.newer': () =>
    'Deze link is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en open de link nog een keer.',
  'link.other-runbook': () => 'Deze link hoort bij een ander draaiboek. Open hem daar.',
  'run-file.damaged': () =>
    'Dit is geen uitvoeringsbestand, of het is niet compleet. Vraag je collega om het opnieuw te sturen.',
  'run-file.newer': () =>
    'Dit bestand is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en kies het nog een keer.',
  'run-file.other-runbook': () =>
    'Dit bestand hoort bij een ander draaiboek. Open dat draaiboek en kies het bestand daar.',
  'run-file.too-large': ({ megabytes }) =>
    `Een uitvoeringsbestand is hoogstens ${String(megabytes)} MB. Dit bestand is groter. Kijk of je het goede koos.`,
  'run-file.unreadable': () =>
    'Dit bestand kan niet worden gelezen. Zet het op deze computer en kies het opnieuw.',
};

const secrets: SecretTexts = {
  'hand-over.secret': ({ about = '' }) =>
    `Er lijkt een token, secret of wachtwoord te staan${about && ` bij ${about}`}. Die tekst gaat niet mee. Haal hem ook uit je uitvoering.`,
};

/** Sentences of handing over a run and of receiving one. */
export const handOverTexts = {
  refusals,
  secrets,
  close: 'Sluit',
  attention: 'Let op',
  send: {
    title: 'Draag over',
    lead: 'Je collega opent de link en ziet eerst wat je meestuurt. Daarna kiest je collega wat ermee gebeurt.',
    what: 'Wat gaat er mee?',
    step: 'Stap',
    whichStep: 'Naar welke stap gaat je collega?',
    stepName: ({ number, title }: NamedStep) => `Stap ${String(number)}: ${title}`,
    values: 'Waarden',
    progress: 'Voortgang',
    notes: 'Notities',
    nothingThere: 'nog niets',
    valuesWarning:
      'Het deelnemersnummer staat dan in de link. Plaats de link niet op een openbaar forum.',
    from: 'Je naam of voorletters',
    fromHint: 'Je collega ziet dan van wie de link komt.',
    more: 'Beveilig de link',
    passphrase: 'Wachtwoordzin',
    passphraseHint:
      'Je collega typt deze zin om de link te openen. Vertel de zin langs een andere weg, zoals de telefoon. Zonder de zin kan niemand de link openen.',
    until: 'Waarschuw na',
    untilHint:
      'Een link kun je niet intrekken: wie hem heeft, kan hem openen. Na deze dag waarschuwt de pagina dat de link oud is.',
    preview: 'Dit staat in de link',
    always: 'Bij elke regel staan ook het tijdstip en de voorletters.',
    chooseFirst: 'Er gaat nog niets mee. Kies een stap of vink iets aan.',
    making: 'De link wordt gemaakt.',
    length: (length: number) => `De link is ${String(length)} tekens lang.`,
    tooLong: (length: number, most: number) =>
      `De link wordt ${String(length)} tekens lang. Chat en mail breken links boven ${String(most)} tekens soms af. Stuur minder mee, of download het uitvoeringsbestand.`,
    copyLink: 'Kopieer link',
    copyMessage: 'Kopieer als bericht',
    share: 'Deel de link',
    download: 'Download uitvoeringsbestand',
    downloadHint: (lines: number) =>
      `In het bestand staat de hele uitvoering: alle waarden, stappen, notities en het logboek (${counted(lines, 'regel', 'regels')}).`,
    linkCopied: 'Link gekopieerd',
    messageCopied: 'Bericht gekopieerd',
    copyRefused: 'Niet gelukt om te kopiëren. Selecteer de tekst en druk op Ctrl+C.',
    downloaded: (name: string) => `${name} staat bij je downloads`,
  },
  message: ({ runbook, step, from, address, locked, until }: HandOverMessage) => [
    step ? `Verder met ${runbook}, stap ${String(step.number)}` : `Verder met ${runbook}`,
    '',
    `Ga jij verder met het draaiboek „${runbook}”?`,
    ...(step ? [`Begin bij stap ${String(step.number)}: ${step.title}.`] : []),
    '',
    address,
    '',
    ...(locked ? ['De link vraagt om een wachtwoordzin. Die krijg je langs een andere weg.'] : []),
    ...(until === '' ? [] : [`Open de link uiterlijk op ${until}.`]),
    'Je ziet eerst wat erin staat en kiest dan zelf wat je ermee doet.',
    ...(from === '' ? [] : ['', from]),
  ],
  parts: {
    about: 'Waarover het gaat',
    runbook: (title: string) => `Draaiboek: ${title}`,
    run: (name: string) => `Uitvoering: ${name}`,
    from: (from: string) => `Van: ${from}`,
    until: (day: string) => `Waarschuwen na: ${day}`,
    values: (count: number) => counted(count, 'waarde', 'waarden'),
    steps: (count: number) => counted(count, 'stap', 'stappen'),
    checks: (count: number) => counted(count, 'controle', 'controles'),
    notes: (count: number) => counted(count, 'notitie', 'notities'),
    log: (count: number) => `logboek van ${counted(count, 'regel', 'regels')}`,
    empty: 'leeg',
    ticked: 'aangevinkt',
    unticked: 'niet aangevinkt',
    finished: 'De uitvoering is afgerond',
    line: (name: string, text: string) => `${name}: ${text}`,
    noteAt: (step: number, text: string) => `Bij stap ${String(step)}: ${text}`,
  },
  receive: {
    title: 'Overgedragen uitvoering',
    titleOfStep: 'Je collega stuurt je naar een stap',
    refused: 'Deze link doet niets',
    refusedFile: 'Dit bestand doet niets',
    nothingChanged: 'Er is niets veranderd en niets bewaard.',
    openThere: 'Open dat draaiboek',
    from: (from: string, moment: string) => `Van ${from}, ${moment}`,
    fromSomebody: (moment: string) => `Dit is van ${moment}. De afzender vulde geen naam in.`,
    late: (day: string) =>
      `De afzender gaf deze link tot en met ${day}. Die dag is voorbij. Vraag na of alles nog klopt.`,
    otherContent: (theirs: number, mine: number) =>
      `Je collega las versie ${String(theirs)} van dit draaiboek. Jij leest versie ${String(mine)}. Kijk gewijzigde stappen na.`,
    inside: 'Dit staat erin',
    differences: (name: string) => `Anders dan in ${name}`,
    mineUnnamed: 'jouw uitvoering in dit tabblad',
    mineNamed: (name: string) => `jouw uitvoering „${name}”`,
    noDifferences: 'Er is niets anders dan in jouw uitvoering.',
    mine: 'Bij jou',
    theirs: 'Bij je collega',
    afterwards: 'Na samenvoegen',
    nothing: 'geen',
    note: 'Notitie',
    added: 'komt erbij',
    unknown: 'Dit kent deze pagina niet',
    unknownHint: 'Het hoort bij een andere versie van het draaiboek. Het wordt wel bewaard.',
    choose: 'Wat wil je ermee doen?',
    startNew: 'Nieuwe uitvoering',
    startNewHint: 'Je gaat verder waar je collega was.',
    mineStays: 'Je eigen uitvoering blijft zoals die is.',
    keepsMine: (name: string) => `Je eigen uitvoering wordt eerst bewaard als „${name}”.`,
    mergeHint: (name: string) =>
      `Alles komt samen in ${name}. Wat het laatst is gedaan, telt. Wat vervalt, blijft in het logboek staan.`,
    merge: 'Samenvoegen',
    mergeFinished: 'Jouw uitvoering is afgerond. Open haar eerst weer als je wilt samenvoegen.',
    view: 'Alleen bekijken',
    viewHint: 'Je ziet het op deze pagina. Er wordt niets bewaard.',
    goToStep: (step: number) => `Ga naar stap ${String(step)}`,
    mineNotKept:
      'Je eigen uitvoering kan hier niet worden bewaard. Download eerst het uitvoeringsbestand daarvan. Er is nog niets veranderd.',
    nameOfMine: (day: string) => `Begonnen op ${day}`,
    nameAgain: (name: string, number: number) => `${name} (${String(number)})`,
    started: 'De nieuwe uitvoering staat op deze pagina',
    merged: 'Samengevoegd met je uitvoering',
    viewing: (from: string) =>
      from === ''
        ? 'Je bekijkt de uitvoering van een collega. Er wordt niets bewaard.'
        : `Je bekijkt de uitvoering van ${from}. Er wordt niets bewaard.`,
    viewingLabel: 'Alleen bekijken',
    chooseAgain: 'Kies wat je ermee doet',
    stopViewing: 'Stop met bekijken',
  },
  unlock: {
    title: 'Deze link is beveiligd',
    lead: 'Je collega sloot deze link af met een wachtwoordzin. Vraag de zin aan je collega en typ hem hier.',
    label: 'Wachtwoordzin',
    open: 'Open de link',
    first: 'Er staat nog niets. Typ de wachtwoordzin.',
    wrong:
      'Met deze wachtwoordzin gaat de link niet open. Let op spaties en hoofdletters, of vraag de zin na.',
    cannot:
      'Deze link is beveiligd, en deze browser kan hem hier niet openen. Open de site via https en klik opnieuw op de link.',
  },
};
export type HandOverTexts = typeof handOverTexts;
