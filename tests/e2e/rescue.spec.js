// After a panic: a calm message, and a button that saves the last stored text without any wasm.
import { EDITS, download, edit, enter, expect, expectRate, field, open, ready, saved, stored, test as base } from './journey.js';

// The panic itself is told on the console; here it is what is asked for.
const test = base.extend({
  complaints: async ({}, use) => {
    const complaints = [];
    await use(complaints);
    expect(complaints).toEqual(['rescue: test']);
  },
});

const panel = (page) => page.getByRole('alertdialog', { name: '続けられなくなりました' });

test('the rescue panel saves the stored text as a file', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '12345');
  // What stands in localStorage is written once more when the journal has the edit.
  await saved(page);
  await expectRate(page, '1-1', '48.4%', '25');
  await page.evaluate(() => window.tsunagariRescue('test'));
  await expect(panel(page)).toBeVisible();
  await expect(panel(page)).toContainText('保存した内容はこのブラウザに残っています');
  await expect(page.getByRole('heading', { name: '続けられなくなりました' })).toBeFocused();
  await expect(page.locator('#app')).toHaveAttribute('inert', '');
  const file = await download(page, panel(page).getByRole('button', { name: '入力した内容をファイルに保存' }));
  expect(file.name).toMatch(/^tsunagari-rescue-\d{14}\.json$/);
  const rescued = JSON.parse(file.bytes.toString('utf8'));
  expect(rescued).toMatchObject({ format: 'tsunagari-rescue', version: 1 });
  expect(rescued.items[EDITS]).toBe(await stored(page));
  await expect(panel(page)).toContainText('ファイルに保存しました');
  await panel(page).getByRole('button', { name: '開き直す' }).click();
  await ready(page);
  await expect(panel(page)).toBeHidden();
  await expectRate(page, '1-1', '48.4%', '25');
});

test('the rescue panel offers no file where nothing is stored', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.tsunagariRescue('test'));
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole('button', { name: '入力した内容をファイルに保存' })).toBeHidden();
  await expect(panel(page).getByRole('button', { name: '開き直す' })).toBeVisible();
});
