// Help in place on every page, and the list of keys.
import { expectNoFindings } from './axe.js';
import { edit, expect, field, go, open, ready, test } from './journey.js';
import { readFileSync } from 'node:fs';

const PAGES = ['#/', '#/programme/1', '#/indicator/1-1', '#/check', '#/compare', '#/data', '#/data/structure', '#/share', '#/workshop'];
const help = (page) => page.locator('[data-help]');
const keys = (page) => page.getByRole('dialog', { name: 'キーボード操作の一覧' });

test('every page tells how it is used, by the keyboard too, in words of its own, and not on paper', async ({ page }) => {
  const said = new Set();
  await open(page);
  for (const address of PAGES) {
    await go(page, address);
    await expect(help(page)).toHaveCount(1);
    await expect(help(page).locator('p')).toBeHidden();
    await help(page).getByText('このページの使い方').focus();
    await page.keyboard.press('Enter');
    await expect(help(page).locator('p')).toBeVisible();
    said.add(await help(page).locator('p').innerText());
    await page.emulateMedia({ media: 'print' });
    await expect(help(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
  expect(said.size).toBe(PAGES.length);
});

test('? opens the list of keys, Esc closes it, and the keyboard is where it was', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await expect(help(page)).toBeVisible();
  const before = page.getByRole('button', { name: '編集', exact: true });
  await before.focus();
  await page.keyboard.press('?');
  await expect(keys(page)).toBeVisible();
  await expect(keys(page).getByRole('row')).toHaveCount(16);
  expect(await keys(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(keys(page)).toBeHidden();
  await expect(before).toBeFocused();
  await page.locator('[data-keys]').click();
  await expect(keys(page)).toBeVisible();
  await keys(page).getByRole('button', { name: '閉じる' }).click();
  await expect(keys(page)).toBeHidden();
  await expect(page.locator('[data-keys]')).toBeFocused();
});

test('in a field ? is a letter', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await expect(help(page)).toBeVisible();
  await edit(page);
  for (const place of [field(page, '1-1', 'actual', 2023), page.getByRole('combobox', { name: '指標を探す' })]) {
    await place.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('?');
    await expect(place).toHaveValue(/\?$/);
    await expect(keys(page)).toBeHidden();
  }
});

test('keys of one letter can be switched off, here and at the next visit', async ({ page }) => {
  await open(page);
  const opener = page.locator('[data-keys]');
  await opener.click();
  await keys(page).getByRole('checkbox', { name: /1文字のキー/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys(page)).toBeHidden();
  await page.keyboard.press('?');
  await expect(keys(page)).toBeHidden();
  await page.reload();
  await ready(page);
  await expect(opener).toBeVisible();
  await page.keyboard.press('?');
  await expect(keys(page)).toBeHidden();
  await go(page, '#/workshop/slide/3');
  await page.keyboard.press('b');
  await page.keyboard.press('.');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  // Keys that are no letters stay.
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-slide="4"]')).toBeVisible();
  await go(page, '#/');
  await opener.click();
  await keys(page).getByRole('checkbox', { name: /1文字のキー/ }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(keys(page)).toBeVisible();
});

for (const [language, heading] of [['en', 'Keyboard shortcuts'], ['ja-easy', 'キーボードの使い方の一覧']]) {
  test(`help and keys are there in ${language}`, async ({ page }) => {
    await open(page);
    await page.locator('[data-language]').selectOption(language);
    await ready(page);
    // Help and the list of keys come with the rest of the app.
    await expect(help(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    // A reading stands beside its kanji, for the eye.
    const words = await dialog.getByRole('heading').evaluate((heading) => {
      const copy = heading.cloneNode(true);
      copy.querySelectorAll('rt, rp').forEach((reading) => reading.remove());
      return copy.textContent;
    });
    expect(words).toBe(heading);
    await expect(dialog.getByRole('row')).toHaveCount(16);
    await expectNoFindings(page, language);
  });
}

for (const width of [320, 1440]) {
  test(`the list of keys can be read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page);
    await page.locator('[data-keys]').press('Enter');
    await expect(keys(page)).toBeVisible();
    await expect(keys(page).getByRole('heading')).toBeInViewport();
    const { wide, inside } = await keys(page).evaluate((dialog) => ({ wide: dialog.scrollWidth, inside: dialog.clientWidth }));
    expect(wide).toBeLessThanOrEqual(inside);
    await expectNoFindings(page, 'the list of keys');
    await page.screenshot({ path: `../../target/e2e/keys-${width}.png` });
  });
}

test('the user guide is inside the app, with each of its chapters a step away', async ({ page }) => {
  const guide = readFileSync(new URL('../../docs/user-guide.ja.md', import.meta.url), 'utf8');
  const chapters = [...guide.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  expect(chapters.length).toBeGreaterThan(5);
  await open(page);
  await page.locator('.help').getByRole('link', { name: '利用の手引き' }).click();
  await ready(page);
  await expect(page).toHaveURL(/#\/guide$/);
  await expect(page.locator('.guide h2')).toHaveText(chapters);
  // A line's end in the source is no space in a Japanese text.
  const parts = await page.locator('.guide p').allTextContents();
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((text) => /。\s+\S/.test(text))).toEqual([]);
  const last = chapters.at(-1);
  await page.getByRole('navigation', { name: '目次' }).getByRole('button', { name: last }).click();
  await expect(page.getByRole('heading', { name: last })).toBeFocused();
  await expect(page.getByRole('heading', { name: last })).toBeInViewport();
  await expectNoFindings(page);
});
