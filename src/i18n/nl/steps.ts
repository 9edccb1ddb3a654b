/** Sentences of what a reader says of a step: its state, a reason, a note. */
export const stepTexts = {
  cancel: 'Annuleer',
  statesOf: (step: number) => `Zet stap ${String(step)} op`,
  stateHints: {
    open: 'Je begon er toch niet aan.',
    busy: 'Je bent ermee bezig.',
    done: 'Je deed alles van deze stap.',
    skipped: 'Je doet de stap niet. Je schrijft op waarom.',
    blocked: 'Je kunt niet verder. Je schrijft op waarop je wacht.',
  },
  why: {
    open: 'Waarom?',
    busy: 'Waarom?',
    skipped: 'Waarom sla je deze stap over?',
    blocked: 'Waarop wacht je?',
  },
  whyDone: (checks: number) =>
    checks === 1
      ? 'Er staat nog 1 controle open. Waarom is de stap toch klaar?'
      : `Er staan nog ${String(checks)} controles open. Waarom is de stap toch klaar?`,
  reasonFirst: 'Er staat nog niets. Schrijf in een paar woorden op waarom.',
  put: {
    open: 'Zet op niet gestart',
    busy: 'Zet op bezig',
    done: 'Markeer als klaar',
    skipped: 'Sla over',
    blocked: 'Zet op geblokkeerd',
  },
  typeNumber:
    'Stop even. Deze stap kun je niet terugdraaien. Lees wat er verandert. Typ dan het deelnemersnummer waarvoor je dit doet.',
  beginNow: 'Begin nu',
  number: 'het deelnemersnummer',
  numberFirst: 'Er staat nog geen nummer. Typ het deelnemersnummer over van het scherm in Profit.',
  numberOther: (typed: string, number: string) =>
    `Je typte ${typed}. Bij jouw gegevens staat ${number}. Kijk in Profit welk van de twee klopt.`,
  numberUnknown: (label: string) =>
    `Bij jouw gegevens is „${label}” nog leeg. Vul dat eerst in en typ het nummer dan hier.`,
  notesOf: (step: number) => `Notities bij stap ${String(step)}`,
  newNote: (step: number) => `Notitie bij stap ${String(step)}`,
  correctNote: 'Verbeter de notitie',
  noteHint: 'Schrijf hier geen wachtwoord, token of secret. De notitie komt in het logboek.',
  noSecret:
    'Dit lijkt een token, secret of wachtwoord. Het is hier gewist en niet bewaard. Schrijf op hoe je het overdroeg, niet wat het is.',
  saveNote: 'Bewaar notitie',
  correct: 'Verbeter',
  noteKept: 'Notitie bewaard',
  noteRemoved: 'Notitie weggehaald',
  contentChanged: (changed: number, added: number, gone: number) => {
    const parts = [
      changed > 0 && `${String(changed)} ${changed === 1 ? 'stap' : 'stappen'} gewijzigd`,
      added > 0 && `${String(added)} nieuw`,
      gone > 0 && `${String(gone)} vervallen`,
    ];
    return `Dit draaiboek is veranderd: ${parts.filter(Boolean).join(', ')}`;
  },
  contentLead: (before: number, now: number) =>
    `Je begon met versie ${String(before)}. Dit is versie ${String(now)}. Er is niets voor je afgevinkt of teruggezet.`,
  newStep: 'Nieuw',
  goneStep: 'Vervallen',
};
export type StepTexts = typeof stepTexts;
