// The language of the page: chosen in the header, remembered, and everything follows without losing what was done.
import { edit, enter, expect, expectInk, expectRate, chart, field, indicator, go, open, ready, saved, sideways, test } from './journey.js';

const select = (page) => page.locator('[data-language]');

async function speak(page, code) {
  await select(page).selectOption(code);
  await ready(page);
}

/** The texts that are shown, without what the report itself says in its own words. */
const shown = (page, place = 'body') =>
  page.locator(place).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      if (text && walker.currentNode.parentElement.checkVisibility()) found.push(text);
    }
    return found;
  });
const JAPANESE = /[\u3041-\u30fa\u3400-\u9fff]/;
const KANJI = /[\u3400-\u9fff]/;

test('English: pages, names, figures and years', async ({ page }) => {
  await open(page);
  await speak(page, 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(select(page)).toBeFocused();
  await expect(page).toHaveTitle('Evaluation of FY2023 | Takamatsu City | Tsunagari');
  await expect(page.locator('main h1')).toContainText('FY2023');
  await expect(page.getByRole('link', { name: 'Claims check' })).toBeVisible();
  await expectRate(page, '1-1', '103.7%', '100');
  const words = await shown(page);
  const japanese = words.filter((text) => JAPANESE.test(text.replace('重層的支援体制整備事業', '')));
  expect(japanese.filter((text) => !['日本語', 'やさしい日本語'].includes(text))).toEqual([]);
  await expectInk(chart(indicator(page, '1-1')));
});

for (const route of ['#/programme/1', '#/indicator/1-1', '#/check', '#/data', '#/share', '#/compare', '#/workshop', '#/data/structure']) {
  test(`English on ${route}: headings, buttons and fields`, async ({ page }) => {
    await open(page);
    await speak(page, 'en');
    await go(page, route);
    if (route === '#/data/structure') await edit(page, 'Edit');
    await expect(page.locator('main h2').nth(route === '#/compare' ? 0 : 1)).toBeVisible();
    const names = await page.locator('main').evaluate((main) => {
      const named = [...main.querySelectorAll('h1, h2, button, label, th, dt, summary')];
      return named.filter((one) => one.checkVisibility()).map((one) => (one.getAttribute('aria-label') ?? one.textContent).trim());
    });
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => JAPANESE.test(name))).toEqual([]);
  });
}

const PAGES = ['#/', '#/programme/1', '#/indicator/1-1', '#/indicator/5-2', '#/check', '#/data', '#/data/structure?programme=1', '#/share', '#/compare', '#/workshop', '#/workshop/what-if', '#/workshop/set', '#/guide', '#/nowhere'];

for (const code of ['ja-easy', 'en']) {
  test(`nothing scrolls sideways on a phone, in ${code}`, { tag: '@phone' }, async ({ page }) => {
    await open(page);
    await page.locator('.site-header__menu').tap();
    await speak(page, code);
    for (const address of PAGES) {
      await go(page, address);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(code === 'en' ? 'en' : 'ja');
      expect.soft(await page.evaluate(() => innerWidth), address).toBe(320);
      expect.soft(await sideways(page), address).toBe(0);
    }
  });
}

test('やさしい日本語: every kanji on the overview has its reading', async ({ page }) => {
  await open(page);
  await speak(page, 'ja-easy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('.site-nav ruby').first()).toBeVisible();
  const bare = await page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const place = walker.currentNode.parentElement;
      if (!place.closest('ruby, option, select, canvas') && place.checkVisibility()) found.push(walker.currentNode.data);
    }
    return found;
  });
  expect(bare.filter((text) => KANJI.test(text))).toEqual([]);
  // Attributes and titles have none.
  expect(await page.title()).not.toMatch(/[\ufff9-\ufffb《]/);
  const marks = await page.evaluate(() => document.documentElement.outerHTML.match(/[\ufff9-\ufffb]/g));
  expect(marks).toBeNull();
});

test('the language is remembered, and Japanese leaves nothing behind', async ({ page }) => {
  await open(page);
  await speak(page, 'en');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('link', { name: 'Claims check' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await speak(page, 'ja');
  await expect(page.getByRole('link', { name: '照合' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('an edit, an unfinished one and the way back survive another language', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(field(page, '1-2', 'actual', 2023), '705');
  await enter(field(page, '1-2', 'target', 2023), 'many');
  await saved(page);
  await speak(page, 'en');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'edit');
  await expect(field(page, '1-2', 'actual', 2023)).toHaveValue('705');
  await expect(field(page, '1-2', 'target', 2023)).toHaveValue('many');
  await expect(indicator(page, '1-2').locator('[data-figure-problem]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, '1-2', 'actual', 2023)).not.toHaveValue('705');
});

test('the page without a script speaks the language it was made in', async ({ page }) => {
  await open(page);
  await speak(page, 'en');
  await go(page, '#/share');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save reading page (.html)' }).click(),
  ]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const html = Buffer.concat(chunks).toString('utf8');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Takamatsu City');
  expect(html).toContain('FY2023');
});
