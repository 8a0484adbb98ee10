// Reading what somebody handed out as a link, and taking it over.
import { edit, enter, expect, expectRate, field, go, open, ready, route, saved, stored, test } from './journey.js';
import {
  BY, CHANGED, PASSPHRASE, changeOne, expectPrintedRates, expectSnapshot, lockWith, reader, shareLink, sign,
} from './partner.js';
import { RATES } from './printed.js';

test('a link opens the report as it was handed out, with every rate, and keeps its payload on the way', async ({ page, browser }) => {
  await changeOne(page);
  const link = await shareLink(page).inputValue();
  expect(link).toContain('/#/s/');
  expect(Number(await shareLink(page).getAttribute('data-length'))).toBe(link.length);
  expect(link.length).toBeLessThanOrEqual(900);
  const payload = new URL(link).hash.slice('#/s/'.length);
  // What follows here is not in what was handed out.
  await go(page, '#/indicator/1-1');
  await enter(field(page, '1-1', 'actual', 2023), '26441');
  await reader(browser, {}, async (other, asked) => {
    await other.goto(link);
    await expectSnapshot(other);
    await expectPrintedRates(other, CHANGED);
    // No server sees any of it.
    expect(asked.filter((address) => address.includes(payload.slice(0, 40)))).toEqual([]);
    await other.getByRole('link', { name: '2 参加支援' }).click();
    await ready(other);
    expect(route(other)).toBe(`#/s/${payload}/programme/2`);
    await other.getByRole('link', { name: '概要', exact: true }).first().click();
    await ready(other);
    expect(route(other)).toBe(`#/s/${payload}`);
    await other.goto(`${link}/indicator/1-1?year=2022`);
    await other.reload();
    await expectSnapshot(other);
    await expect(other.locator('html')).toHaveAttribute('data-year', '2022');
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    expect(await other.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});

test('a snapshot leaves one\'s own edits alone, and becomes a report of one\'s own when it is taken over', async ({ page }) => {
  await changeOne(page);
  const link = await shareLink(page).inputValue();
  await go(page, '#/indicator/1-1');
  await enter(field(page, '1-1', 'actual', 2023), '705');
  await saved(page);
  const edits = async () => JSON.parse(await stored(page)).edits;
  const own = await edits();
  expect(own).toHaveLength(1);
  const raw = await stored(page);
  await page.goto(link);
  await expectSnapshot(page);
  await expectRate(page, '1-1', '48.4%', '25');
  expect(await stored(page)).toBe(raw);
  await page.getByRole('link', { name: '自分の報告を開く' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-source', 'own');
  await ready(page);
  await expectRate(page, '1-1', '2.8%', 'over0');
  await page.goto(link);
  await expectSnapshot(page);
  await page.locator('[data-take-over]').click();
  await expect(page.locator('html')).toHaveAttribute('data-source', 'own');
  await ready(page);
  expect(route(page)).toBe('#/');
  await expectRate(page, '1-1', '48.4%', '25');
  // It can be edited at once, and says whose it is now; after that it is as any other.
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'edit');
  await expect(page.locator('.notice')).toContainText('自分の報告にしました');
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-take-over]')).toHaveCount(0);
  await go(page, '#/indicator/1-1');
  await edit(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await enter(field(page, '1-1', 'actual', 2023), '25500');
  await expectRate(page, '1-1', '100.0%', '100');
  await saved(page);
  // The edits of the report that was there before are still its own.
  expect(await edits()).toEqual(own);
});

test('a link can be read where nothing can be stored, as in the browser of a messenger @everywhere', async ({ browser, page }) => {
  await open(page, '#/share');
  await sign(page);
  const link = await shareLink(page).inputValue();
  const userAgent = 'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 Line/14.9.0';
  await reader(browser, { userAgent, viewport: { width: 360, height: 700 } }, async (other) => {
    await other.addInitScript(() => {
      const denied = { get() { throw new DOMException('denied', 'SecurityError'); } };
      Object.defineProperty(window, 'localStorage', denied);
      Object.defineProperty(window, 'indexedDB', denied);
      delete window.BroadcastChannel;
    });
    await other.goto(link);
    await expectSnapshot(other);
    await expectPrintedRates(other);
    await expect(other.locator('.notice')).toHaveCount(0);
    expect(await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test('what is wrong with a link is said, and what to do', async ({ page }) => {
  await open(page, '#/share');
  const link = await shareLink(page).inputValue();
  const problem = page.locator('[data-snapshot-problem]');
  for (const address of [link.slice(0, -5), `${link}。`, link.replace(/#.*/, '#/s/')]) {
    await page.goto('about:blank');
    await page.goto(address);
    await ready(page);
    await expect(problem).toHaveAttribute('data-snapshot-problem', 'damaged');
    await expect(problem).toContainText('途中で切れたか');
    await expect(page.locator('main h1')).toBeFocused();
  }
  await page.getByRole('link', { name: '自分の報告を開く' }).click();
  await expect(page.locator('output[data-rate]')).toHaveCount(RATES.length);
});

test('a locked link opens with its passphrase alone, and says what is wrong', async ({ page, browser }) => {
  await changeOne(page);
  await lockWith(page, 'short');
  await expect(page.getByText('合言葉は8文字以上にしてください。')).toBeVisible();
  await expect(shareLink(page)).toHaveCount(0);
  await page.locator('[data-share-passphrase]').fill(PASSPHRASE);
  await page.locator('[data-make-link]').click();
  const link = await shareLink(page).inputValue();
  // Whoever changes something afterwards is not handed the link of before.
  await page.locator('[data-share-by]').fill('別の課');
  await expect(shareLink(page)).toHaveCount(0);
  await reader(browser, {}, async (other) => {
    await other.goto(link);
    await ready(other);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('合言葉が必要です');
    expect(await other.locator('body').innerText()).not.toContain('12,345');
    const passphrase = other.locator('[data-passphrase]');
    await passphrase.fill('海 峠 ランプ 43');
    await other.locator('[data-unlock]').click();
    await expect(other.locator('[data-unlock-problem="wrong"]')).toContainText('合言葉が違います');
    await expect(passphrase).toBeFocused();
    // Another keyboard writes the same in another width.
    await passphrase.fill('海　峠　ﾗﾝﾌﾟ　４２ ');
    await passphrase.press('Enter');
    await expectSnapshot(other);
    await expectPrintedRates(other, CHANGED);
    await other.getByRole('link', { name: '2 参加支援' }).click();
    await ready(other);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('参加支援事業');
    await other.goto('about:blank');
    await other.goto(link.slice(0, -3));
    await ready(other);
    await expect(other.locator('[data-snapshot-problem="damaged"]')).toBeVisible();
  });
});

test('a snapshot is compared with one\'s own report in this browser', async ({ page }) => {
  await changeOne(page);
  const link = await shareLink(page).inputValue();
  await go(page, '#/indicator/1-1');
  await enter(field(page, '1-1', 'actual', 2023), '25500');
  await saved(page);
  await page.goto(`${link}/compare`);
  await expectSnapshot(page);
  // 25,500 of 25,500 are 100 %, 12,345 of them 48.4 %.
  const line = page.locator('[data-difference][data-kind="actual"]');
  await expect(line).toHaveCount(1);
  await expect(line).toHaveAttribute('data-indicator', '1-1');
  await expect(line).toHaveAttribute('data-before', '25500');
  await expect(line).toHaveAttribute('data-after', '12345');
  await expect(page.locator('[data-side="before"]')).toContainText('自分の報告');
  await expect(page.locator('[data-side="after"]')).toContainText('公表版');
});

test('what a link leaves out, and what a snapshot does not allow, is said where one looks for it', async ({ page, browser }) => {
  await open(page, '#/share');
  const link = await shareLink(page).inputValue();
  await reader(browser, {}, async (other) => {
    await other.goto(`${link}/check`);
    await ready(other);
    await expect(other.getByText('リンクで届いたため')).toBeVisible();
    await go(other, `${new URL(link).hash}/data/structure`);
    await expect(other.getByText('公表版の構成は変えられません')).toBeVisible();
  });
});
