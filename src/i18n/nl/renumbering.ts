import type { UserCodeIssue } from '../../domain/field-reading.ts';
import type { Outcome, Reason, Remark } from '../../domain/users/renumbering-reason.ts';
import { textFor } from '../text-for.ts';
import type { TextsByCode } from '../text-for.ts';
import { userCodeIssues } from './user-code-field.ts';
import { listRows } from './list-rows.ts';

/** `short` fits a cell of a table; `explanation` says what is there and what to do. */
export interface IssueText {
  readonly short: string;
  readonly explanation: string;
}

export interface RenumberingTexts {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly reasons: TextsByCode<Reason, IssueText>;
  readonly remarks: TextsByCode<Remark, IssueText>;
  /** The text of one reason, whatever its code. */
  reason(reason: Reason): IssueText;
  remark(remark: Remark): IssueText;
}

/** Sentences for what the renumbering plan decided and noticed. */
export const renumbering: RenumberingTexts = {
  outcomes: {
    renumbered: 'Krijgt een nieuwe code',
    skipped: 'Overgeslagen',
    attention: 'Let op: eerst beslissen',
  },
  reasons: {
    'code.source-number': () => ({
      short: 'Krijgt het nieuwe nummer',
      explanation: 'Deze gebruiker staat in het importbestand.',
    }),
    'code.already-target': () => ({
      short: 'Heeft het nieuwe nummer al',
      explanation: 'Deze code begint al met het nummer van het doel. Je hoeft niets te doen.',
    }),
    'code.other-licence': ({ participantNumber }) => ({
      short: `Waarschijnlijk meewerkgebruiker van licentie ${participantNumber}`,
      explanation:
        `Deze code begint met ${participantNumber}. Een meewerkgebruiker houdt het nummer van ` +
        'zijn eigen licentie. Laat de code zo.',
    }),
    'user.system-user': ({ newUserCode }) => ({
      short: 'Systeemgebruiker: wijzig met de hand',
      explanation:
        'Een import wijzigt geen systeemgebruikers. Ga naar Algemeen / Beheer / Autorisatie tool, ' +
        `tab Onderhoud gebruikers, Gebruiker / Code wijzigen. De nieuwe code is ${newUserCode}.`,
    }),
    'row.totals': () => ({
      short: 'Telregel',
      explanation: 'Deze rij telt op en noemt geen gebruiker. Je hoeft niets te doen.',
    }),
    'row.header': () => ({
      short: 'Namen van de kolommen',
      explanation:
        'In deze rij staan de namen van de kolommen nog een keer en geen gebruiker. Je hoeft niets ' +
        'te doen.',
    }),
    'edit.left-out': () => ({
      short: 'Door jou weggelaten',
      explanation:
        'Je hebt deze rij weggelaten. De gebruiker houdt zijn oude code. Neem de rij weer mee als ' +
        'hij toch een nieuwe code krijgt.',
    }),
    'code.missing': () => ({
      short: 'Geen code',
      explanation:
        'In deze rij staat geen gebruikerscode. Kijk na of de juiste kolom is gekozen, of maak de ' +
        'export opnieuw.',
    }),
    'code.no-number': () => ({
      short: 'Geen deelnemersnummer in de code',
      explanation:
        'Deze code begint niet met een deelnemersnummer en een punt. Zoek de gebruiker op in de ' +
        'Autorisatie tool en kijk welke code daar staat.',
    }),
    'code.no-login': () => ({
      short: 'Niets achter de punt',
      explanation:
        'Achter de punt van deze code staat geen naam. Zoek de gebruiker op in de Autorisatie ' +
        'tool en kijk welke code daar staat.',
    }),
    'code.spreadsheet-damage': ({ found }) => ({
      short: found.startsWith('#')
        ? 'In deze cel staat een fout van Excel'
        : 'Excel las deze code als getal',
      explanation:
        `In het bestand staat ${found}. Wat de code was, valt daar niet uit af te leiden. ` +
        'Maak de export opnieuw en kies dat bestand hier, zonder het eerst te openen. Wil je het ' +
        'toch openen: kies in Excel Gegevens, Uit tekst/CSV, en zet het type van de kolom op Tekst.',
    }),
    'code.used-twice': ({ rows }) => ({
      short: `Staat er vaker in: ${listRows(rows)}`,
      explanation:
        `Deze gebruikerscode staat in ${listRows(rows)}. Laat hier alle rijen weg op één na. Of ` +
        'kies in Profit een weergave met één rij per gebruiker en maak de export opnieuw.',
    }),
    'code.collision': ({ newUserCode, rows }) => ({
      short: `${newUserCode} hoort bij meer gebruikers: ${listRows(rows)}`,
      explanation:
        `${listRows(rows, true)} komen op dezelfde code uit: ${newUserCode}. Hoofdletters tellen ` +
        'daarbij niet mee. Vul hier voor één van de gebruikers een andere nieuwe code in, of laat ' +
        'een rij weg. Gaat het om dezelfde persoon, kies dan in Profit Gebruiker / Samenvoegen.',
    }),
    'code.in-target': ({ newUserCode, rows }) => ({
      short: `${newUserCode} bestaat al in het doel: ${listRows(rows)}`,
      explanation:
        `In de lijst van het doel staat ${newUserCode} al, in ${listRows(rows)}. Is dat iemand ` +
        'anders, vul hier dan een andere nieuwe code in. Is het dezelfde persoon, laat de rij dan ' +
        'weg en kies in Profit Gebruiker / Samenvoegen.',
    }),
    'edit.user-code': ({ newUserCode, issue }) => ({
      short: `${newUserCode} kan hier geen nieuwe code zijn`,
      explanation: `${explainTypedCode(issue)} Tot die tijd komt deze rij niet in het importbestand.`,
    }),
    'code.over-80': ({ length }) => ({
      short: `Nieuwe code te lang (${length})`,
      explanation:
        `De nieuwe code heeft ${length} posities. Er passen er 80 in Profit. Vul hier een kortere ` +
        'nieuwe code in.',
    }),
    'code.at-sign': () => ({
      short: 'Code met @, opent Profit',
      explanation:
        'In deze code staat een @ en de gebruiker mag Profit openen. Volgens AFAS gaat dat niet ' +
        'samen. Vul hier een nieuwe code zonder @ in, of neem de rij mee zoals hij is.',
    }),
    'code.control-character': ({ characters }) => ({
      short: `Onzichtbaar teken in de code (${characters.join(', ')})`,
      explanation:
        `In deze code staat een teken dat je niet ziet of dat niet te lezen is: ` +
        `${characters.join(', ')}. Zoek de gebruiker op in de Autorisatie tool en kijk welke code ` +
        'daar staat.',
    }),
    'code.formula': ({ character }) => ({
      short: `Begint met ${character}`,
      explanation:
        `Deze code begint met ${character}. Een rekenblad leest dat als formule. Zoek de gebruiker ` +
        'op in de Autorisatie tool en kijk welke code daar staat.',
    }),
  },
  remarks: {
    'code.trimmed': () => ({
      short: 'Spaties weggelaten',
      explanation:
        'Om de code stonden spaties. In het importbestand staan ze niet. Wijst Profit de rij af, ' +
        'kijk dan of ze in Profit wel in de code staan.',
    }),
    'code.over-20': ({ length }) => ({
      short: `Nieuwe code heeft ${length} posities`,
      explanation:
        `De nieuwe code heeft ${length} posities. AFAS noemt hoogstens 20, met het nummer en de ` +
        'punt erbij. Kijk na de import of deze gebruiker kan inloggen.',
    }),
    'code.at-sign-no-profit': () => ({
      short: 'Code met @',
      explanation:
        'In deze code staat een @. Dat mag alleen als de gebruiker Profit niet opent. Kijk dat na.',
    }),
    'code.inner-space': () => ({
      short: 'Spatie in de code',
      explanation: 'In deze code staat een spatie. Kijk in Profit na of dat klopt.',
    }),
    'code.quote-or-separator': ({ characters }) => ({
      short: `Code met ${characters.join(' en ')}`,
      explanation:
        `In deze code staat ${characters.join(' en ')}. Dat teken heeft in het bestand zelf ook een ` +
        'betekenis. Kijk deze gebruiker na de proef na.',
    }),
    'code.numeric-login': () => ({
      short: 'Alleen cijfers achter de punt',
      explanation:
        'Een rekenblad maakt van zulke codes soms een getal en laat dan nullen weg. In dit bestand ' +
        'is dat niet te zien. Vergelijk de code met Profit.',
    }),
    'upn.present': ({ upn }) => ({
      short: 'UPN is gevuld',
      explanation:
        `Deze gebruiker heeft UPN ${upn}. Met een UPN wijzigt de code niet. Maak de UPN eerst leeg ` +
        'en zet hem na de import terug.',
    }),
    'user.blocked': () => ({
      short: 'Geblokkeerd',
      explanation: 'Deze gebruiker is geblokkeerd. Bedenk of hij een nieuwe code nodig heeft.',
    }),
    'user.cooperation': () => ({
      short: 'Meewerklicentie staat aan',
      explanation:
        'Deze gebruiker werkt misschien ook in omgevingen van anderen, onder zijn oude code. ' +
        'Spreek met hen af wanneer de code wijzigt.',
    }),
    'email.missing': () => ({
      short: 'Geen e-mailadres',
      explanation:
        'Zonder e-mailadres kan deze gebruiker niet inloggen. Vul het aan in Profit en maak de ' +
        'export opnieuw.',
    }),
    'email.malformed': ({ email }) => ({
      short: 'E-mailadres klopt niet',
      explanation: `In het bestand staat ${email}. Dat is niet één e-mailadres. Kijk het na.`,
    }),
    'email.used-twice': ({ email, rows }) => ({
      short: `E-mailadres staat er vaker in: ${listRows(rows)}`,
      explanation:
        `${email} staat in ${listRows(rows)}. Een e-mailadres hoort bij één gebruiker. Kijk na ` +
        'van wie het is.',
    }),
    'description.missing': () => ({
      short: 'Geen omschrijving',
      explanation:
        'Bij deze gebruiker staat geen omschrijving. AFAS vraagt daar bij een wijziging om. Vul ' +
        'die aan in Profit en maak de export opnieuw.',
    }),
    'text.formula': ({ character }) => ({
      short: `Omschrijving begint met ${character}`,
      explanation:
        `De omschrijving begint met ${character}. Een rekenblad leest dat als formule. Open het ` +
        'importbestand niet in Excel.',
    }),
  },
  reason: (reason) => textFor(renumbering.reasons, reason),
  remark: (remark) => textFor(renumbering.remarks, remark),
};

/** A typed code is that of any user, not of the helper user of whom the field speaks. */
function explainTypedCode(issue: UserCodeIssue): string {
  if (issue.code !== 'user-code.other-number') return textFor(userCodeIssues, issue);
  return (
    `Je vulde ${issue.found} in. Een nieuwe code begint met ${issue.expected} en een punt. ` +
    'Verander de code.'
  );
}
