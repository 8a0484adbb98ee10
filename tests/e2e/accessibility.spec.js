// axe finds nothing on any page, whatever the colours, the width and the mode; and nothing scrolls sideways.
import { LOOKS, expectNoFindings, expectNoFindingsInAnyLook } from './axe.js';
import { chart, edit, enter, expect, expectInk, field, go, open, sideways, test } from './journey.js';

const PAGES = ['#/', '#/programme/1', '#/programme/4', '#/indicator/1-1', '#/indicator/1-8', '#/indicator/5-2', '#/check', '#/data', '#/data/structure?programme=1', '#/nowhere'];

// Each page is made in the look in which the one before was left: opened dark, and from then on in forced colours.
for (const mode of ['view', 'edit']) {
  test(`axe finds nothing in any look, ${mode} mode`, async ({ page }) => {
    await page.emulateMedia(LOOKS.dark);
    await open(page);
    if (mode === 'edit') await edit(page);
    for (const address of PAGES) {
      await go(page, address);
      await expectNoFindingsInAnyLook(page, `${address} ${mode}`);
    }
  });
}

for (const mode of ['view', 'edit']) {
  test(`axe finds nothing at 320 px, ${mode} mode, and nothing scrolls sideways`, { tag: '@phone' }, async ({ page }) => {
    await open(page);
    if (mode === 'edit') {
      await page.getByRole('button', { name: 'メニュー' }).tap();
      await edit(page);
      await page.getByRole('button', { name: 'メニュー' }).tap();
    }
    for (const address of PAGES) {
      await go(page, address);
      expect(await page.evaluate(() => innerWidth)).toBe(320);
      expect.soft(await sideways(page), `${address} sideways`).toBeLessThanOrEqual(0);
      await expectNoFindings(page, `${address} 320 ${mode}`);
    }
  });
}

test('axe finds nothing where messages, changes, tooltips and search results are on screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => null });
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '12345');
  await enter(field(page, '1-1', 'target', 2023), '12人');
  await expect(page.locator('[data-figure-problem]')).toBeVisible();
  await expect(page.locator('.notice')).toBeVisible();
  await page.getByRole('button', { name: '達成率で見る' }).click();
  await chart(page.locator('.chart--large')).focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expectNoFindings(page, 'messages and tooltip');
  await page.getByRole('combobox', { name: '指標を探す' }).fill('会議');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(4);
  await expectNoFindings(page, 'search results');
  await page.getByRole('combobox', { name: '指標を探す' }).fill('どこにもない');
  await expect(page.getByRole('listbox')).toContainText('当てはまる指標はありません');
  await expectNoFindings(page, 'no search results');
  await go(page, '#/?band=75&field=生活困窮');
  await page.locator('.chart--all').getByRole('button', { name: '表で見る' }).click();
  await expect(page.getByText('この条件に当てはまる指標はありません。')).toBeVisible();
  await expectNoFindings(page, 'chips, an empty list and the large table');
});

const form = (page) => page.locator('#form');
const KINDS = ['達成率', '事業別の区分の表', '分野別の区分の表', '達成率が上がった指標の数', '合計・差', '割合', '割合の上限', '目標に届かなかった指標', '計算し直せない数値'];
const CLAIM_FORMS = KINDS.map((kind) => `記載を加える：${kind}`);

/** 照合, edited, with the two findings that differ: forms and the reader are in view, not 43 lines that agree. */
async function openDesk(page) {
  await page.locator('[data-check-filter="differs"]').click();
  await expect(page.locator('[data-finding]')).toHaveCount(2);
}

/** Opens a form of 照合 and sends it as it is: what is missing is told in it. */
async function askInVain(page, name) {
  await page.getByRole('button', { name, exact: true }).click();
  await form(page).locator('[type=submit]').click();
  await expect(form(page).getByRole('alert')).toBeVisible();
}

/** Chooses an indicator whose digits run together, and a clue that cannot be read. */
async function readDigits(page) {
  await page.getByRole('combobox', { name: '読み取る指標', exact: true }).selectOption('5-2');
  await expect(page.locator('[data-digit-readings]').getByRole('listitem')).toHaveCount(3);
}

test('axe finds nothing in the forms of 照合 and the reader of digits', async ({ page }) => {
  await open(page, '#/check');
  await edit(page);
  await openDesk(page);
  for (const name of [...CLAIM_FORMS, '№41を照合から外す']) {
    await askInVain(page, name);
    await expectNoFindings(page, name);
  }
  await page.getByRole('button', { name: '№41を変更', exact: true }).click();
  await expect(form(page)).toBeVisible();
  await readDigits(page);
  await expectNoFindingsInAnyLook(page, 'the reader beside the form that changes a claim');
  await page.locator('[data-clue="actual"]').first().fill('九');
  await expect(page.locator('[data-clue="actual"]').first()).toHaveAttribute('aria-invalid', 'true');
  await expectNoFindingsInAnyLook(page, 'a clue that cannot be read');
});

test('forms of 照合 and the reader of digits fit a phone, and axe finds nothing', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '#/check');
  await page.getByRole('button', { name: 'メニュー' }).tap();
  await edit(page);
  await page.getByRole('button', { name: 'メニュー' }).tap();
  await openDesk(page);
  await readDigits(page);
  for (const name of [...CLAIM_FORMS, '№41を照合から外す']) {
    await askInVain(page, name);
    expect.soft(await sideways(page), name).toBeLessThanOrEqual(0);
  }
  await askInVain(page, '記載を加える：事業別の区分の表');
  await expectNoFindings(page, 'a form and the reader at 320 px, dark');
});

test('nothing scrolls sideways from a phone to a projector', async ({ page }) => {
  await open(page);
  for (const width of [320, 375, 768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of PAGES) {
      await go(page, address);
      expect.soft(await sideways(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing scrolls sideways at 1280 px and 400 %', async ({ browser, baseURL }) => {
  // 400 % of 1280 × 1024 device pixels is a view of 320 × 256 at four pixels each.
  const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  try {
    const page = await context.newPage();
    await open(page, '#/indicator/1-1');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await expectInk(chart(page.locator('.chart--large')));
    await go(page, '#/');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  } finally {
    await context.close();
  }
});

test('every page has one main heading and no heading level is left out', async ({ page }) => {
  await open(page);
  for (const address of PAGES) {
    await go(page, address);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1])));
    expect(levels.filter((level) => level === 1), address).toHaveLength(1);
    levels.slice(1).forEach((level, at) => expect(level - levels[at], address).toBeLessThanOrEqual(1));
  }
});

test('what moves stands still for who asks for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
