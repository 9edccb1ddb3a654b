import { describe, expect, test } from 'vitest';
import { message } from '../../../src/i18n/nl/message.ts';
import { writeMessage, type StepMessage } from '../../../src/i18n/step-message.ts';

const said: StepMessage = {
  runbook: 'Omgeving overzetten',
  number: 6,
  title: 'Vul de aanvraag in',
  address: 'https://draaiboek.example/omgeving-overzetten/#aanvraag-invullen',
  question: 'Kun jij dit doen?',
  values: [],
};

describe('writeMessage', () => {
  test('gives what is asked, the step, the runbook and the link', () => {
    expect(writeMessage(said, 'plain', message)).toBe(
      [
        'Vraag: Kun jij dit doen?',
        'Stap: 6, Vul de aanvraag in',
        'Draaiboek: Omgeving overzetten',
        'Link: https://draaiboek.example/omgeving-overzetten/#aanvraag-invullen',
        '',
      ].join('\n'),
    );
  });

  test('without a question only points at the step', () => {
    expect(writeMessage({ ...said, question: '' }, 'plain', message)).not.toContain('Vraag');
  });

  test('lists values that the sender wants along', () => {
    const values = [['Nieuw deelnemersnummer', '12345']] as const;
    expect(writeMessage({ ...said, values }, 'plain', message)).toContain(
      'Gegevens:\n- Nieuw deelnemersnummer: 12345\n',
    );
  });

  test.each([
    ['**vet** <b>', String.raw`**Vraag:** \*\*vet\*\* \<b\>`, 'markup is shown as text'],
    ['een\ntwee', '**Vraag:** een twee', 'a question is one line'],
    ['[klik](x)', String.raw`**Vraag:** \[klik\](x)`, 'a link of a question is no link'],
  ])('in Markdown, %j becomes %j (%s)', (question, expected) => {
    expect(writeMessage({ ...said, question }, 'markdown', message)).toContain(expected);
  });

  test('in Markdown, the address is a link', () => {
    expect(writeMessage(said, 'markdown', message)).toContain(`**Link:** <${said.address}>`);
  });
});
