import { violationsInAllLooks } from './pages/axe.ts';
import { ConnectionQuestions } from './pages/connection-questions.ts';
import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { readKept } from './pages/read-kept.ts';
import { expect, test } from './pages/test.ts';
import { watchLeaks } from './pages/watch-leaks.ts';

const hexadecimal = '5A1C0F3E9B7D24866A0B1C2D3E4F50617283940A5B6C7D8E9FA0B1C2D3E4F506';
const token = `<token><version>1</version><data>${hexadecimal}</data></token>`;

test('one question at a time, from the group to what mends it', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await expect(check.questions).toHaveCount(1);
  await check.expectToAsk('Staat de gebruiker in de groep van de app connector?');
  await check.choice('Hoe meldt de toepassing zich aan?').selectOption('klassiek token');
  await check.choice('Wie koppelt?').selectOption('systeemgebruiker');
  await check.choice('In welk type omgeving?').selectOption('productie');
  await check.answer('Ja');
  await check.expectToAsk('Heeft de gebruiker een token dat nog geldt?');
  await expect(check.heading()).toBeFocused();
  await check.answer('Nee');
  await expect(check.current).toContainText('Hier kan het aan liggen.');
  await expect(check.current).toContainText('Maak een nieuw token en geef het veilig door.');
  await expect(check.current.getByRole('link', { name: 'Maak het token' })).toHaveAttribute(
    'href',
    '/token-uitgeven/#token-toevoegen',
  );
  await check.button('Dat is opgelost, ga verder').click();
  await expect(check.question('token')).toContainText('Nee, en dat is opgelost');
  await check.expectToAsk('Stuurt de toepassing het hele token, in Base64?');
});

test('the way so far is in sight, and every answer can be changed', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.answer('Ja');
  await check.answer('Weet ik niet');
  await check.answer('Ja');
  await expect(check.questions).toHaveCount(4);
  await expect(check.question('persoon')).toContainText('Weet ik niet');
  await check
    .button('Wijzig antwoord: Heeft de gebruiker een e-mailadres en een applicatie?')
    .click();
  await check.expectToAsk('Heeft de gebruiker een e-mailadres en een applicatie?');
  await expect(check.heading()).toBeFocused();
  await check.answer('Nee');
  await expect(check.questions).toHaveCount(2);
  await check.button('Dat is opgelost, ga verder').click();
  await expect(check.questions).toHaveCount(4);
});

test('what the tab knows of the connection decides what is asked', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await expect(check.current).toContainText('Vraag 1 van 19');
  await check.choice('Hoe meldt de toepassing zich aan?').selectOption('OAuth met inloggen');
  await expect(check.current).toContainText('Vraag 1 van 16');
  await check.choice('Wie koppelt?').selectOption('systeemgebruiker');
  await check.answer('Ja');
  await check.expectToAsk('Mag de gebruiker in de Accept-omgeving?');
  await check.choice('In welk type omgeving?').selectOption('test');
  await check.expectToAsk('Kloppen client ID en client secret');
  await page.reload();
  await check.ready();
  await expect(check.choice('Hoe meldt de toepassing zich aan?')).toHaveValue('login');
  await check.expectToAsk('Kloppen client ID en client secret');
});

for (const [text, title, question] of [
  ['HTTP/1.1 403 Forbidden', '403', 'Mag het adres van de toepassing erin?'],
  ['404', '404', 'Klopt het adres van het verzoek, en is het niet te lang?'],
  ['(413) Request Entity Too Large', '413', 'Is elk verzoek hooguit 75 MB groot?'],
  [
    '{"externalMessage":"GetConnector niet ondersteund voor deze app of de gebruiker is niet geautoriseerd","errorNumber":1}',
    '… niet ondersteund … of de gebruiker is niet geautoriseerd',
    'Staat de connector in de app connector?',
  ],
  [
    'melding: DEZE GETCONNECTOR (DEFINITIE) IS GEBLOKKEERD.',
    'Deze GetConnector (definitie) is geblokkeerd',
    'Staat Geblokkeerd uit bij de GetConnector zelf?',
  ],
  [
    'Connector-veld ‘Afdeling’ niet gevonden',
    'Connector-veld ‘…’ niet gevonden',
    'Bestaan alle velden waar de toepassing om vraagt?',
  ],
] as const) {
  test(`a pasted message finds its question: ${title}`, async ({ page }) => {
    const check = new ConnectionQuestions(page);
    await check.open();
    await check.message.fill(text);
    await expect(check.recognised.locator('strong')).toHaveText(title);
    await expect(check.announcements).toHaveText(`Herkend: ${title}`);
    await check.expectToAsk(question);
    await check.recognised.getByRole('link', { name: question }).click();
    await expect(check.heading()).toBeFocused();
  });
}

test('401 leads to what fits how the application signs in', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.message.fill('Statuscode: 401');
  await check.expectToAsk('Heeft de gebruiker een token dat nog geldt?');
  await check.choice('Hoe meldt de toepassing zich aan?').selectOption('OAuth zonder inloggen');
  await check.expectToAsk('Kloppen client ID en client secret');
  await expect(check.recognised.getByRole('link')).toContainText('Kloppen client ID');
});

test('of several messages the most likely comes first', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.message.fill(
    '500 Internal Server Error: Deze GetConnector (definitie) is geblokkeerd',
  );
  await expect(check.recognised.locator('strong')).toHaveText([
    'Deze GetConnector (definitie) is geblokkeerd',
    '500',
  ]);
  await check.expectToAsk('Staat Geblokkeerd uit bij de GetConnector zelf?');
});

test('a message that is not known is told, on leaving the field', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.message.fill('Er ging iets mis met de batterij');
  await expect(check.remark()).toBeEmpty();
  await check.message.press('Tab');
  await expect(check.remark()).toContainText('Deze melding staat niet in de lijst.');
  await check.expectToAsk('Staat de gebruiker in de groep van de app connector?');
  await check.message.fill('403');
  await expect(check.remark()).toBeEmpty();
});

test('an address leads to a question or to a message', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open('filterrechten');
  await check.expectToAsk('Heeft de groep rechten op de filters van deze gegevens?');
  await expect(check.heading()).toBeFocused();
  await page.getByText('Alle meldingen die dit hulpmiddel kent').click();
  await page.getByRole('link', { name: 'Mag het adres van de toepassing erin?' }).click();
  await check.expectToAsk('Mag het adres van de toepassing erin?');
  await check.open('melding-connector-geweigerd');
  await expect(check.recognised).toContainText('De connector staat niet in de app connector');
  await check.expectToAsk('Staat de connector in de app connector?');
});

test('when nothing is found it says what is open and what to ask', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.choice('Hoe meldt de toepassing zich aan?').selectOption('OAuth zonder inloggen');
  await check.choice('Wie koppelt?').selectOption('systeemgebruiker');
  await check.choice('In welk type omgeving?').selectOption('productie');
  await check.answer('Weet ik niet');
  for (let asked = 1; await check.current.count(); asked += 1) {
    expect(asked).toBeLessThan(20);
    await check.answer('Ja');
  }
  await expect(check.end).toBeFocused();
  await expect(check.end).toContainText('Vraag de leverancier om het tijdstip');
  await check.end.getByRole('link', { name: 'Staat de gebruiker in de groep' }).click();
  await check.expectToAsk('Staat de gebruiker in de groep');
  await check.answer('Ja');
  await expect(check.end).not.toContainText('nog open');
});

test('the result can be copied for a colleague, without anything of the reader', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.message.fill('HTTP 403 voor 54321.kanarie op 54321.rest.afas.online');
  await check.answer('Nee');
  await check.button('Kopieer voor een collega').click();
  await expect(check.announcements).toContainText('Gekopieerd');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'Waarom kan deze gebruiker niet koppelen?',
      'Herkend: 403',
      '1. Mag het adres van de toepassing erin? Nee',
      'Hier kan het aan liggen. Voeg het adres toe en kies Toestaan.',
      `Sta de adressen van de leverancier toe: ${String(baseURL)}/ip-restricties/#adres-toestaan`,
    ].join('\n'),
  );
});

test('where the clipboard is refused the text stands there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.answer('Nee');
  await check.button('Kopieer voor een collega').click();
  const field = page.getByLabel('Tekst voor een collega');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/1\. Staat de gebruiker in de groep.* Nee/);
});

test('the answers stay while the reader mends something, and can be cleared', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.message.fill('403');
  await check.answer('Nee');
  await check.current.getByRole('link', { name: 'Sta de adressen van de leverancier toe' }).click();
  await expect(page).toHaveURL(/\/ip-restricties\/#adres-toestaan$/);
  await check.open();
  await expect(check.current).toContainText('Hier kan het aan liggen.');
  await expect(check.recognised).toContainText('403');
  await check.button('Begin opnieuw').click();
  await check.expectToAsk('Staat de gebruiker in de groep van de app connector?');
  await expect(check.recognised).toBeEmpty();
  await expect(check.heading()).toBeFocused();
});

for (const [what, text] of [
  ['a token', token],
  ['a token in Base64 in a header', `Authorization: AfasToken ${btoa(token)} gaf 401`],
  ['a client secret', 'client_secret=aZ81~kl.Qp99'],
] as const) {
  test(`${what} is cleared at once, and nothing of it is left`, async ({ page, context }) => {
    const watch = await watchLeaks(context);
    const check = new ConnectionQuestions(page);
    await check.open();
    await page.waitForLoadState('networkidle');
    watch.startAfresh();
    await check.message.fill(text);
    await expect(check.message).toHaveValue('');
    await expect(check.remark()).toContainText('Het veld is leeggemaakt en er is niets bewaard.');
    await expect(check.message).toHaveAccessibleDescription(/leeggemaakt/);
    await expect(check.announcements).toContainText('leeggemaakt');
    await expect(check.recognised).toBeEmpty();
    await check.message.press('Control+z');
    await expect(check.message).toHaveValue('');
    const left = (await readKept(page, context)) + (await page.content());
    for (const needle of [hexadecimal, btoa(token), 'aZ81~kl']) expect(left).not.toContain(needle);
    expect(watch.leaks).toEqual([]);
  });
}

test('a pasted secret never comes into the field', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const check = new ConnectionQuestions(page);
  await check.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), token);
  await check.message.focus();
  await page.keyboard.press('Control+v');
  await expect(check.remark()).toContainText('In je tekst stond een token.');
  await expect(check.message).toHaveValue('');
  await page.evaluate(() => navigator.clipboard.writeText('status 403'));
  await page.keyboard.press('Control+v');
  await expect(check.message).toHaveValue('status 403');
  await expect(check.remark()).toBeEmpty();
});

test('what is pasted is not kept and does not leave the page', async ({ page, context }) => {
  const watch = await watchLeaks(context);
  const check = new ConnectionQuestions(page);
  await check.open();
  await page.waitForLoadState('networkidle');
  watch.startAfresh();
  await check.message.fill('401 voor gebruiker 54321.Kanarievogel');
  await check.answer('Weet ik niet');
  await check.answer('Nee');
  expect(watch.leaks).toEqual([]);
  expect(await readKept(page, context)).not.toContain('Kanarie');
  await page.reload();
  await check.ready();
  await expect(check.message).toHaveValue('');
  expect(await readKept(page, context)).not.toContain('Kanarie');
});

test('the whole way goes without a mouse', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.message.focus();
  await page.keyboard.type('403');
  await check.recognised.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(check.heading()).toBeFocused();
  await page.keyboard.press('Tab');
  const yes = check.current.getByRole('button', { name: 'Ja', exact: true });
  for (let presses = 0; presses < 5 && !(await isFocused()); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(check.current).toContainText('Hier kan het aan liggen.');
  await page.keyboard.press('Tab');
  await expect(
    check.current.getByRole('link', { name: 'Sta de adressen van de leverancier toe' }),
  ).toBeFocused();

  function isFocused(): Promise<boolean> {
    return yes.evaluate((button) => button === document.activeElement);
  }
});

test('in use it has no violation, no small target and no sideways scrolling', async ({ page }) => {
  const check = new ConnectionQuestions(page);
  await check.open();
  await check.message.fill('401, daarna: Deze GetConnector (definitie) is geblokkeerd');
  await check.answer('Ja');
  await check.answer('Weet ik niet');
  await check.answer('Nee');
  expect(await violationsInAllLooks(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await check.message.fill(token);
  await expect(check.remark()).not.toBeEmpty();
  expect(await violationsInAllLooks(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('shows the address of the environment that the reader filled in', async ({ page }) => {
  await page.goto('/app-connector-inrichten/');
  await page.evaluate(() => {
    sessionStorage.setItem('draaiboek:values', JSON.stringify({ environment: 'T54321ZZ' }));
  });
  const check = new ConnectionQuestions(page);
  await check.open('omgeving');
  await expect(check.current).toContainText('54321.resttest.afas.online');
});

test('the runbook leads to the question that belongs to a message', async ({ page }) => {
  await page.goto('/app-connector-inrichten/#andere-melding');
  const card = page.getByRole('region', { name: 'Waarom kan deze gebruiker niet koppelen?' });
  await card.getByRole('link', { name: 'Deze GetConnector (definitie) is geblokkeerd' }).click();
  const check = new ConnectionQuestions(page);
  await check.ready();
  await check.expectToAsk('Staat Geblokkeerd uit bij de GetConnector zelf?');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions are there in order, with what to do', async ({ page }) => {
    await page.goto('/hulpmiddelen/waarom-geen-koppeling/');
    const check = new ConnectionQuestions(page);
    await expect(check.questions).toHaveCount(19);
    await expect(check.questions.first()).toContainText('Nee? Voeg de gebruiker toe aan de groep.');
    await expect(check.question('token')).toContainText('Alleen bij: klassiek token');
    for (const link of await check.questions.getByRole('link').all()) {
      await expect(link).toHaveAttribute('href', /^\/[a-z-]+\/#[a-z-]+$/);
    }
    await expect(check.end).toBeVisible();
    await page.getByText('Alle meldingen die dit hulpmiddel kent').click();
    await expect(page.getByRole('row', { name: /^403/ })).toContainText('IP-restrictie');
  });
});
