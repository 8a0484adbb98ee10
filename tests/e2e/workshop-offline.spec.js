// 研修: a workshop as it is held, where there is no network.
import { firstVisit, goOffline, test, visit } from './away.js';
import { DIST } from './host.js';
import { expect, go, ready } from './journey.js';

test('a whole workshop without a network: twelve slides, two exercises and a what-if', async ({ context, serve }) => {
  const host = await serve(DIST);
  await (await firstVisit(context, host)).close();
  await goOffline(context, host);
  const page = await visit(context, `${host.url}#/workshop`);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const at = (number) => expect(page.locator(`[data-slide="${number}"] [data-position]`)).toHaveText(`${number} / 12`);
  await page.locator('[data-presentation]').click();
  for (let number = 1; number < 12; number += 1) {
    await at(number);
    await page.keyboard.press('PageDown');
  }
  await at(12);
  await page.keyboard.press('Escape');
  await ready(page);
  // Guess: 4-1 came to 385.3 %, and 300 is 85.3 points away.
  await page.locator('[data-exercise-link="guess"]').nth(3).click();
  await ready(page);
  await page.locator('[data-guess]').fill('300');
  await page.locator('[data-see-answer]').click();
  await expect(page.locator('[data-off]')).toHaveAttribute('data-off', '85.3');
  await page.goBack();
  await ready(page);
  // Match: all right.
  await page.locator('[data-exercise-link="match"]').click();
  await ready(page);
  for (const row of await page.locator('[data-match]').all()) {
    const id = await row.getAttribute('data-match');
    await row.locator('select').selectOption(id.split('-')[0]);
  }
  await page.locator('[data-see-answer]').click();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '5');
  await go(page, '#/workshop/what-if');
  await page.locator('[data-what-if-choose] select').selectOption('1-8');
  await page.locator('[data-goal="75"]').getByRole('button').click();
  await expect(page.locator('.what-if__panel[data-indicator="1-8"] output[data-rate]')).toHaveText('75.0%');
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'browser');
  expect(await page.evaluate(() => localStorage.getItem('tsunagari/takamatsu-r5/edits'))).toBeNull();
});
