// Plain http on an intranet is no secure context: what staff keep, hand over and take away works there all the same.
import { EDITS, download, edit, enter, expect, expectRate, field, go, makePast, open, ready, saved, stored, test } from './journey.js';

const actual = (page, id) => field(page, id, 'actual', 2023);
const button = (page, name) => page.getByRole('button', { name, exact: true });

/** A journey on a host that the browser does not trust. */
const intranet = test.extend({
  baseURL: async ({ baseURL }, use) => {
    const root = new URL(baseURL);
    root.hostname = 'intranet.test';
    await use(root.href);
  },
});

intranet.beforeEach(async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const missing = await page.evaluate(() => ({
    secure: isSecureContext,
    locks: 'locks' in navigator,
    picker: 'showSaveFilePicker' in window,
    subtle: crypto.subtle !== undefined,
  }));
  expect(missing).toEqual({ secure: false, locks: false, picker: false, subtle: false });
});

intranet('edits are durable, are in the other tab at once, and come back from the journal', async ({ context, page }) => {
  const other = await context.newPage();
  await open(other, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await expect(page.getByRole('banner')).toContainText('このブラウザに保存済み');
  await expectRate(other, '1-1', '48.4%', '25');
  await other.close();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(page);
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(page.getByRole('heading', { name: '1回の変更を控えから戻しました' })).toBeVisible();
});

intranet('earlier states are kept and brought back', async ({ page }) => {
  await edit(page);
  await makePast(page);
  await go(page, '#/data');
  await expect(page.locator('[data-past]')).toHaveCount(1);
  await page.locator('[data-past]').getByRole('button', { name: /の状態に戻す$/ }).click();
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '0.1%', 'over0');
});

intranet('a file goes out as a download, which the page says, and comes in; all of it can be erased', async ({ page }) => {
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await go(page, '#/data');
  await expect(page.getByText('「ダウンロード」に保存します')).toContainText('http');
  const file = await download(page, button(page, 'ファイルに保存'));
  await expect(page.getByRole('banner')).toContainText(/ファイルに保存 \d+\/\d+/);
  await button(page, 'すべて消す…').click();
  await button(page, 'すべて消す').click();
  await expect(page.locator('[data-erased]')).toBeVisible();
  expect(await stored(page, EDITS)).toBeNull();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.locator('input[data-open-file]').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await button(page, '1か所をファイルの内容にする').click();
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '48.4%', '25');
});

intranet('a report of one’s own begins beside the bundled one', async ({ page }) => {
  await go(page, '#/data');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /を複製$/ }).click()]);
  await ready(page);
  await edit(page);
  await go(page, '#/indicator/1-1');
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await go(page, '#/data');
  await Promise.all([page.waitForEvent('load'), button(page, '「高松市 令和5年度（付属の報告）」を開く').click()]);
  await ready(page);
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '103.7%', '100');
});
