// Finding one's way: search, skip link, menu, focus, and addresses that lead nowhere.
import { expect, go, open, ready, route, test } from './journey.js';
import { NAMES } from './printed.js';

const search = (page) => page.getByRole('combobox', { name: '指標を探す' });
const results = (page) => page.getByRole('listbox', { name: '見つかった指標' }).getByRole('option');
const heading = (page) => page.getByRole('heading', { level: 1 });

test('the skip link is the first stop and leads past the header', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '本文へ移動' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(route(page)).toBe('#/');
});

test('search finds an indicator by any part of its name', async ({ page }) => {
  await open(page);
  await search(page).fill('会議');
  await expect(results(page)).toHaveText([/^3-3/, /^3-4/, /^5-3/, /^5-4/]);
  await expect(results(page).nth(2)).toContainText(NAMES['5-3']);
  await search(page).fill('会議 開催');
  await expect(results(page)).toHaveText([/^3-3/, /^5-3/, /^5-4/]);
  await search(page).fill('該当しない言葉');
  await expect(results(page)).toHaveText(['当てはまる指標はありません']);
});

test('search knows numbers and full-width letters', async ({ page }) => {
  await open(page);
  for (const text of ['4-2', '４-２', '４－２', '４‐２']) {
    await search(page).fill(text);
    await expect(results(page), text).toHaveText([/^4-2/]);
  }
  for (const text of ['アウトリーチ', 'ｱｳﾄﾘｰﾁ', 'あうとりーち']) {
    await search(page).fill(text);
    await expect(results(page), text).toHaveText([/^4-1/, /^4-2/]);
  }
});

test('search lists and counts all that there are, and keeps the chosen one in sight', async ({ page }) => {
  await open(page);
  const found = Object.values(NAMES).filter((name) => name.includes('数'));
  expect(found.length).toBeGreaterThan(8);
  await search(page).fill('数');
  await expect(results(page)).toHaveCount(found.length);
  await expect(page.locator('.search').getByRole('status')).toHaveText(`${found.length}指標が見つかりました`);
  await page.keyboard.press('ArrowUp');
  await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(results(page).last()).toBeInViewport();
});

test('arrows walk the results and Enter goes there', async ({ page }) => {
  await open(page);
  await search(page).fill('会議');
  await expect(results(page)).toHaveCount(4);
  await expect(results(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(search(page)).toHaveAttribute('aria-activedescendant', await results(page).nth(2).getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(`5-3 ${NAMES['5-3']}`);
  await expect(results(page)).toHaveCount(0);
  expect(route(page)).toBe('#/indicator/5-3');
});

test('a result can be clicked, and Escape closes the list', async ({ page }) => {
  await open(page);
  await search(page).fill('アウトリーチ');
  await expect(results(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await search(page).fill('アウトリーチ');
  await results(page).nth(1).click();
  await expect(heading(page)).toHaveText(`4-2 ${NAMES['4-2']}`);
});

for (const address of ['#/nowhere', '#/indicator/9-9', '#/programme/7', '#/programme/一', '#/indicator/1-1/more', '#/%E0%A4%A']) {
  test(`${address} leads to a page that names it and leads back`, async ({ page }) => {
    await open(page, address);
    await expect(heading(page)).toHaveText('ページが見つかりません');
    await expect(page).toHaveTitle(/^ページが見つかりません/);
    if (!address.includes('%')) await expect(page.getByRole('main')).toContainText(`「${address}」`);
    await page.getByRole('main').getByRole('link', { name: '概要へ戻る' }).click();
    await expect(heading(page)).toHaveText('令和5年度（2023）の評価');
    expect(route(page)).toBe('#/');
  });
}

test('a new page begins at its top with the keyboard on its heading', async ({ page }) => {
  await open(page);
  await page.locator('[data-indicator="5-4"]').scrollIntoViewIfNeeded();
  await page.locator('[data-indicator="5-4"]').getByRole('link').click();
  await expect(heading(page)).toHaveText(`5-4 ${NAMES['5-4']}`);
  await ready(page);
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('back brings the page before, with its title', async ({ page }) => {
  await open(page, '#/programme/4');
  await go(page, '#/indicator/4-1');
  await expect(page).toHaveTitle(/^4-1/);
  await page.goBack();
  await expect(page).toHaveTitle(/^アウトリーチ/);
  await page.goForward();
  await expect(heading(page)).toHaveText(`4-1 ${NAMES['4-1']}`);
});

test('coming back finds a page as far down as it was left', async ({ page }) => {
  await open(page);
  await expect(page.locator('.help')).toBeVisible();
  const far = page.locator('[data-indicator="3-5"]').getByRole('link').first();
  await far.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY)))));
  expect(left).toBeGreaterThan(1000);
  await far.click();
  await expect(heading(page)).toHaveText(`3-5 ${NAMES['3-5']}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText('令和5年度（2023）の評価');
  await expect(far).toBeInViewport();
  // Cards that have not been in view yet take nearly the room that they will take.
  const back = await page.evaluate(() => scrollY);
  expect(Math.abs(back - left)).toBeLessThan(300);
  // Forwards the indicator's page begins where it was left, a new page at its top.
  await page.goForward();
  await expect(heading(page)).toHaveText(`3-5 ${NAMES['3-5']}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('a page that is left before the browser has told how far it is scrolled comes back at its top', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('scroll', (event) => { if (window.untold) event.stopImmediatePropagation(); }, { capture: true });
  });
  await open(page);
  // Pages are followed once all of the app is there.
  await expect(page.locator('.help')).toBeVisible();
  await page.evaluate(() => new Promise((told) => {
    addEventListener('scroll', told, { once: true });
    scrollTo(0, 1200);
  }));
  await page.evaluate(() => { window.untold = true; });
  const top = () => expect.poll(() => page.evaluate(() => scrollY));
  await go(page, '#/indicator/3-5');
  await top().toBe(0);
  await page.goBack();
  await top().toBeGreaterThan(1000);
  await page.goForward();
  await expect(heading(page)).toHaveText(`3-5 ${NAMES['3-5']}`);
  await top().toBe(0);
});

test('the menu button opens the header on a phone, and a choice closes it', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  const menu = page.getByRole('button', { name: 'メニュー' });
  const link = page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: /多機関協働/ });
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(link).toBeHidden();
  await expect(search(page)).toBeHidden();
  await menu.tap();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await expect(search(page)).toBeVisible();
  await link.tap();
  await expect(heading(page)).toHaveText('多機関協働事業');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(link).toBeHidden();
});

test('a search on a phone leads to the page and closes the menu', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  const menu = page.getByRole('button', { name: 'メニュー' });
  await menu.tap();
  await search(page).fill('会議');
  // A tap goes to what was tapped, and to nothing that comes to stand below the finger.
  await results(page).nth(2).tap();
  await expect(heading(page)).toHaveText(`5-3 ${NAMES['5-3']}`);
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});
