import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

for (const [key, typed, becomes, why] of [
  ['sourceEnvironment', 'o99999aa ', 'O99999AA', 'small letters and a blank'],
  ['sourceEnvironment', ' O99999AA', 'O99999AA', 'a blank in front'],
  ['targetNumber', ' 12 345', '12345', 'blanks'],
  ['targetLetters', 'ab', 'AB', 'small letters'],
] as const) {
  test(`${key} mends "${typed}" by itself: ${why}`, async ({ page }) => {
    const runbook = new RunbookPage(page);
    await runbook.open();
    await runbook.fill(key, typed);
    await expect(runbook.field(key)).toHaveValue(becomes);
    await expect(runbook.message(key)).toBeEmpty();
    await expect(runbook.places(key).first()).toHaveText(becomes);
  });
}

for (const [key, typed, sentence, suggestion] of [
  ['sourceEnvironment', '012345AA', 'begint met het cijfer 0. Bedoel je de letter O', 'O12345AA'],
  ['targetNumber', 'O12345AA', 'is de naam van een omgeving', '12345'],
  ['targetNumber', '12345.Joopie', 'is een gebruikerscode', '12345'],
] as const) {
  test(`${key} offers ${suggestion} for "${typed}"`, async ({ page }) => {
    const runbook = new RunbookPage(page);
    await runbook.open();
    await runbook.fill(key, typed);
    await expect(runbook.message(key)).toContainText(sentence);
    await expect(runbook.field(key)).toHaveAttribute('aria-invalid', 'true');
    await expect(runbook.field(key)).toHaveAccessibleDescription(new RegExp(sentence));
    await runbook
      .message(key)
      .getByRole('button', { name: `Gebruik ${suggestion}` })
      .click();
    await expect(runbook.field(key)).toHaveValue(suggestion);
    await expect(runbook.field(key)).toBeFocused();
    await expect(runbook.message(key)).toBeEmpty();
    await expect(runbook.places(key).first()).toHaveText(suggestion);
  });
}

test('a number of four digits is told, and does not reach the text', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('targetNumber', '1234');
  await expect(runbook.message('targetNumber')).toHaveText(
    'Een deelnemersnummer heeft vijf cijfers, zoals 12345. Je vulde er 4 in.',
  );
  await expect(runbook.field('targetNumber')).toHaveValue('1234');
  await expect(runbook.places('targetNumber').first()).toHaveText('voorbeeld 12345');
});

test('a number of six digits warns, and counts', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('targetNumber', '123456');
  await expect(runbook.message('targetNumber')).toContainText('heeft zes cijfers');
  await expect(runbook.field('targetNumber')).toHaveAttribute('aria-invalid', 'false');
  await expect(runbook.places('targetNumber').first()).toHaveText('123456');
});

test('the target cannot be the number of the source', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '54321');
  await expect(runbook.message('targetNumber')).toContainText(
    '54321 is ook het nummer van de bron',
  );
  await expect(runbook.places('targetNumber').first()).toHaveText('voorbeeld 12345');
});

test('the source cannot become the number of the target afterwards', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('targetNumber', '54321');
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await expect(
    runbook.message('sourceEnvironment').or(runbook.message('targetNumber')).filter({
      hasText: '54321 is ook het nummer van',
    }),
  ).toBeVisible();
});

test('the helper user belongs to the target', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('targetNumber', '12345');
  await runbook.fill('helperUser', '99999.Joopie');
  await expect(runbook.message('helperUser')).toContainText('De hulpgebruiker hoort bij het doel.');
  await runbook.message('helperUser').getByRole('button').click();
  await expect(runbook.field('helperUser')).toHaveValue('12345.Joopie');
  await expect(runbook.message('helperUser')).toBeEmpty();
});
