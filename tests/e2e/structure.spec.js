// 構成の編集: every part can be added, changed, ordered, moved, split, retired and brought back, and each is undone.
import { expectNoFindingsInAnyLook } from './axe.js';
import { edit, enter, expect, field, go, indicator, open, rate, route, saved, sideways, test } from './journey.js';

const PLACE = '#/data/structure?programme=1';
const button = (page, name) => page.getByRole('button', { name, exact: true });
const form = (page) => page.locator('#form');
const answer = (page, label) => form(page).getByLabel(label, { exact: true });
const undo = (page) => page.locator('[data-undo]');
const redo = (page) => page.locator('[data-redo]');
const structure = (page) => page.locator('.structure');
/** The numbers of all indicators in the order of the page, as far as programmes are open. */
const numbers = (page) => page.locator('.structure .indicator-number:visible').allTextContents();
const activities = (page) => page.locator('.structure h4:visible').allTextContents();
const commit = (page, words = '変更する') => form(page).getByRole('button', { name: words, exact: true }).click();

async function begin(page, place = PLACE) {
  await open(page, place);
  await edit(page);
}

/** Expects `holds` after the change, its opposite after undo, and it again after redo. */
async function bothWays(page, holds, gone) {
  await holds();
  await undo(page).click();
  await gone();
  await redo(page).click();
  await holds();
}

test('in view mode the page shows the parts and one way to begin', async ({ page }) => {
  await open(page, PLACE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('構成の編集');
  await expect(structure(page)).toContainText('居住サポート事業所 利用件数');
  await expect(structure(page).getByRole('button', { name: /を上へ$/ })).toHaveCount(0);
  await button(page, '構成を変える').click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'edit');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(button(page, '1-2 を下へ')).toBeVisible();
});

test('an indicator is added, given figures and rated; a reload keeps it', async ({ page }) => {
  await begin(page);
  await button(page, '「相談支援事業」に指標を加える').click();
  await expect(answer(page, '番号')).toBeFocused();
  await expect(answer(page, '番号')).toHaveValue('1-9');
  await answer(page, '単位').fill('回');
  await commit(page, '加える');
  await expect(form(page)).toContainText('名前を入れてください。');
  await expect(answer(page, '名前')).toBeFocused();
  await expect(answer(page, '名前')).toHaveAttribute('aria-invalid', 'true');
  await expect(answer(page, '単位')).toHaveValue('回');
  await answer(page, '名前').fill('出張相談の回数');
  await commit(page, '加える');
  await expect(button(page, '1-9 の名前などを変える')).toBeFocused();
  const has = () => expect.poll(() => numbers(page)).toContain('1-9');
  await bothWays(page, has, () => expect.poll(() => numbers(page)).not.toContain('1-9'));

  await page.getByRole('link', { name: '1-9 の数値・注記' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1-9 出張相談の回数');
  const id = await page.locator('article[data-indicator]').getAttribute('data-indicator');
  await enter(field(page, id, 'target', 2023), '40');
  await enter(field(page, id, 'actual', 2023), '30');
  await expect(rate(page, id)).toHaveText('75.0%');
  await saved(page);
  await page.reload();
  await expect(rate(page, id)).toHaveText('75.0%');
  await go(page, '#/');
  await expect(indicator(page, id)).toContainText('出張相談の回数');
});

test('a name, a unit and a kind are changed, undone and redone', async ({ page }) => {
  await begin(page);
  await button(page, '1-2 の名前などを変える').click();
  await answer(page, '名前').fill('新しい相談件数');
  await answer(page, '単位').fill('回');
  await answer(page, '種類').selectOption({ index: 1 });
  await answer(page, '基準値').fill('１，２００');
  await commit(page);
  await expect(button(page, '1-2 の名前などを変える')).toBeFocused();
  await bothWays(
    page,
    () => expect(structure(page)).toContainText('新しい相談件数'),
    () => expect(structure(page)).not.toContainText('新しい相談件数'),
  );
  await button(page, '1-2 の名前などを変える').click();
  await expect(answer(page, '基準値')).toHaveValue('1,200');
  await answer(page, '基準値').fill('三');
  await commit(page);
  await expect(form(page)).toContainText('数字として読めません');
  await expect(answer(page, '基準値')).toHaveValue('三');
  await answer(page, '基準値').press('Escape');
  await expect(form(page)).toHaveCount(0);
  await expect(button(page, '1-2 の名前などを変える')).toBeFocused();
  await saved(page);
  await page.reload();
  await expect(structure(page)).toContainText('新しい相談件数');
});

test('what is being typed outlives a change that comes from elsewhere', async ({ page }) => {
  await begin(page);
  await button(page, '1-3 を上へ').click();
  await button(page, '1-4 の名前などを変える').click();
  await answer(page, '名前').fill('途中まで');
  await undo(page).click();
  await expect.poll(() => numbers(page)).toEqual(['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8']);
  await expect(answer(page, '名前')).toHaveValue('途中まで');
});

test('parts go up and down, and the keyboard goes with them', async ({ page }) => {
  await begin(page);
  await button(page, '1-3 を上へ').click();
  const order = ['1-1', '1-3', '1-2', '1-4', '1-5', '1-6', '1-7', '1-8'];
  await expect.poll(() => numbers(page)).toEqual(order);
  // It is the first now: the button up is off, the one down has the keyboard.
  await expect(button(page, '1-3 を上へ')).toBeDisabled();
  await expect(button(page, '1-3 を下へ')).toBeFocused();
  await undo(page).click();
  await expect.poll(() => numbers(page)).not.toEqual(order);
  await redo(page).click();
  await expect.poll(() => numbers(page)).toEqual(order);
  await button(page, '「利用者支援事業」を上へ').click();
  await expect.poll(async () => (await activities(page)).slice(0, 3)).toEqual(['地域包括支援センターの運営', '利用者支援事業', '相談支援事業']);
  await button(page, '事業5 を上へ').click();
  await expect(page.locator('.site-nav a[href^="#/programme/"]').last()).toHaveText('4 アウトリーチ');
  await button(page, '分野「障がい」を上へ').click();
  await expect(button(page, '分野「障がい」を上へ')).toBeDisabled();
});

test('an indicator and an activity move to another holder', async ({ page }) => {
  await begin(page);
  await button(page, '1-2 を移す').click();
  await answer(page, '移す先').selectOption({ label: '事業2「参加支援事業」' });
  await commit(page, '移す');
  await expect(button(page, '1-2 を移す')).toBeFocused();
  const order = ['1-1', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '2-1', '2-2', '1-2'];
  await bothWays(
    page,
    () => expect.poll(() => numbers(page)).toEqual(order),
    () => expect.poll(() => numbers(page)).not.toEqual(order),
  );
  await button(page, '「利用者支援事業」を移す').click();
  await answer(page, '移す先').selectOption({ label: '2 参加支援事業' });
  await commit(page, '移す');
  await expect.poll(async () => (await activities(page)).at(-1)).toBe('利用者支援事業');
  await go(page, '#/programme/2');
  await expect(page.locator('[data-indicator="1-5"]')).toBeVisible();
  // The page follows an undo of the structure.
  await undo(page).click();
  await expect(page.locator('[data-indicator="1-5"]')).toHaveCount(0);
  await expect(page.locator('[data-indicator="1-2"]')).toBeVisible();
});

test('an indicator and an activity are split', async ({ page }) => {
  await begin(page);
  await button(page, '1-1 を分ける').click();
  await commit(page, '分ける');
  await expect(form(page)).toContainText('名前を入れてください。');
  await answer(page, '新しい方の名前').fill('訪問による相談');
  await commit(page, '分ける');
  await expect(button(page, '1-9 の名前などを変える')).toBeFocused();
  await bothWays(
    page,
    () => expect.poll(async () => (await numbers(page)).slice(0, 2)).toEqual(['1-1', '1-9']),
    () => expect.poll(async () => (await numbers(page)).slice(0, 2)).toEqual(['1-1', '1-2']),
  );
  await button(page, '「相談支援事業」を分ける').click();
  await answer(page, '新しい方の名前').fill('居住の支援');
  await answer(page, '1-4 居住サポート事業所 利用件数').check();
  await commit(page, '分ける');
  const names = async () => (await activities(page)).slice(1, 3);
  await bothWays(
    page,
    () => expect.poll(names).toEqual(['相談支援事業', '居住の支援']),
    () => expect.poll(names).toEqual(['相談支援事業', '利用者支援事業']),
  );
});

test('an indicator is retired and brought back; its page stays', async ({ page }) => {
  await begin(page);
  await button(page, '1-4 を廃止する').click();
  await expect(button(page, '1-4 を戻す')).toBeFocused();
  const mark = page.locator('[data-part="1-4"]').getByText('廃止', { exact: true });
  await expect(mark).toBeVisible();
  await go(page, '#/');
  await expect(page.locator('[data-indicator]')).toHaveCount(24);
  await go(page, '#/indicator/1-4');
  await expect(page.locator('main')).toContainText('この指標は廃止されています。');
  await page.locator('.notice').getByRole('link', { name: '構成を変える' }).click();
  expect(route(page)).toBe(PLACE);
  await button(page, '1-4 を戻す').click();
  await bothWays(
    page,
    () => expect(mark).toHaveCount(0),
    () => expect(mark).toBeVisible(),
  );
});

test('a programme is retired: counts, lists and navigation follow', async ({ page }) => {
  await begin(page);
  await button(page, '事業3 を廃止する').click();
  await expect(page.locator('.site-nav a[href^="#/programme/"]')).toHaveCount(4);
  await saved(page);
  await page.reload();
  await go(page, '#/');
  await expect(page.locator('[data-indicator]')).toHaveCount(16);
  await expect(page.locator('.programme-cards > li')).toHaveCount(4);
  await expect(page.locator('table[data-bands="programme"] tbody tr')).toHaveCount(4);
  await go(page, '#/programme/3');
  await expect(page.locator('main')).toContainText('この事業は廃止されています。');
  await go(page, PLACE);
  await edit(page);
  await button(page, '事業3 を戻す').click();
  await go(page, '#/');
  await expect(page.locator('[data-indicator]')).toHaveCount(25);
});

test('programmes are added and recoloured, activities and fields added', async ({ page }) => {
  await begin(page);
  await button(page, '事業2 の名前などを変える').click();
  await answer(page, '番号').fill('3');
  await commit(page);
  await expect(form(page)).toContainText('番号3は、ほかの事業が使っています。');
  await answer(page, '番号').fill('2');
  await answer(page, '色').fill('#553311');
  await form(page).getByRole('radio', { name: 'つながルンジャー 5' }).check();
  await commit(page);
  const colour = () =>
    page.locator('.structure-programme').nth(1).evaluate((card) => getComputedStyle(card).borderInlineStartColor);
  await bothWays(
    page,
    () => expect.poll(colour).toBe('rgb(85, 51, 17)'),
    () => expect.poll(colour).toBe('rgb(214, 73, 138)'),
  );
  await button(page, '分野を加える').click();
  await answer(page, '名前').fill('住まい');
  await commit(page, '加える');
  await expect(button(page, '分野「住まい」を上へ')).toBeVisible();
  await button(page, '事業を加える').click();
  await expect(answer(page, '番号')).toHaveValue('6');
  await answer(page, '名前').fill('市独自の事業');
  await commit(page, '加える');
  await expect(button(page, '事業6 の名前などを変える')).toBeFocused();
  await button(page, '事業6に個別事業を加える').click();
  await answer(page, '名前').fill('空き家の活用');
  await answer(page, '分野').selectOption('住まい');
  await commit(page, '加える');
  await expect(structure(page)).toContainText('空き家の活用');
  await go(page, '#/programme/6');
  await expect(page.getByRole('heading', { level: 2, name: '空き家の活用' })).toBeVisible();
  await go(page, '#/programme/2');
  await expect(page.locator('.title-block__character use')).toHaveAttribute('href', '#ranger-5');
});

test('the report’s head is changed, undone and kept', async ({ page }) => {
  await begin(page);
  await button(page, '報告の見出しを変える').click();
  await answer(page, '自治体の名前').fill('札幌市');
  await answer(page, '自治体コード').fill('011003');
  await commit(page);
  await expect(form(page)).toContainText('自治体コードが正しくありません。');
  await expect(answer(page, '自治体コード')).toBeFocused();
  await answer(page, '自治体コード').fill('０１１００２');
  await answer(page, '計画の期3 番号').fill('3');
  await answer(page, '計画の期3 最初の年度').fill('R10');
  await answer(page, '計画の期3 最後の年度').fill('令和十三年度');
  await commit(page);
  await expect(form(page)).toContainText('年度として読めません。');
  await answer(page, '計画の期3 最後の年度').fill('R13');
  await answer(page, '数値の時点').fill('令和6年3月31日');
  await commit(page);
  await expect(form(page)).toHaveCount(0);
  const header = page.locator('.site-header__municipality');
  await bothWays(
    page,
    () => expect(header).toContainText('札幌市'),
    () => expect(header).toContainText('高松市'),
  );
  await expect(structure(page)).toContainText('第3期 令和10年度～令和13年度');
  await saved(page);
  await page.reload();
  await expect(header).toContainText('札幌市');
  await expect(structure(page)).toContainText('令和6年3月31日');
});

test('another reported year becomes the evaluated one', async ({ page }) => {
  await begin(page);
  await button(page, '報告の見出しを変える').click();
  await answer(page, '報告する年度').fill('R4');
  await commit(page);
  await expect(page.locator('html')).toHaveAttribute('data-year', '2022');
  await undo(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-year', '2023');
});

test('by the keyboard alone: an activity is renamed and taken back', async ({ page }) => {
  await begin(page);
  await button(page, '「相談支援事業」の名前などを変える').focus();
  await page.keyboard.press('Enter');
  await expect(answer(page, '名前')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('障害者相談');
  await page.keyboard.press('Enter');
  await expect(button(page, '「障害者相談」の名前などを変える')).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(button(page, '「相談支援事業」の名前などを変える')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, '「相談支援事業」を上へ')).toBeFocused();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  await expect(button(page, '「相談支援事業」を下へ')).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200);
});

test('axe finds nothing in open forms, with problems and retired parts, in any look', async ({ page }) => {
  await begin(page);
  await button(page, '事業3 を廃止する').click();
  await button(page, '1-1 を廃止する').click();
  for (const name of ['報告の見出しを変える', '事業1 の名前などを変える', '「相談支援事業」を分ける', '1-2 の名前などを変える', '分野を加える']) {
    await button(page, name).click();
    await form(page).locator('input').first().fill('');
    await form(page).locator('[type=submit]').click();
    await expect(form(page).getByRole('alert')).toBeVisible();
    await expectNoFindingsInAnyLook(page, name);
  }
});

test('at 320 px nothing scrolls sideways, not even with very long names', { tag: '@phone' }, async ({ page }) => {
  await open(page, PLACE);
  await button(page, '構成を変える').tap();
  const long = 'とても長い名前の指標'.repeat(30);
  for (const name of ['1-2 の名前などを変える', '「相談支援事業」の名前などを変える', '事業1 の名前などを変える']) {
    await button(page, name).tap();
    await answer(page, '名前').fill(`${long}${'A'.repeat(80)}`);
    await commit(page);
    await expect(form(page)).toHaveCount(0);
  }
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  for (const name of ['1-3 を移す', '1-2 を分ける', '事業1 の名前などを変える', '報告の見出しを変える']) {
    await button(page, name).tap();
    await expect(form(page)).toBeVisible();
    expect.soft(await sideways(page), name).toBeLessThanOrEqual(0);
  }
  // 1-2 stands on 照合 among the findings, the remarks, and what can be chosen.
  await go(page, '#/check');
  await expect(page.getByRole('main')).toContainText(long);
  expect.soft(await sideways(page), '照合').toBeLessThanOrEqual(0);
});
