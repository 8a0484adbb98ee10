// Editing: figures, notes and summaries become fields; what is committed is followed everywhere at once.
import { chart, edit, enter, expect, expectInk, expectRate, field, go, indicator, open, rate, route, test } from './journey.js';

const row = (page, year) => page.locator(`[data-chart-table] tr[data-year="${year}"]`);
const undo = (page) => page.locator('[data-undo]');
const redo = (page) => page.locator('[data-redo]');
const problem = (page, id) => indicator(page, id).locator('[data-figure-problem]');
const actual = (page, id = '1-1', year = 2023) => field(page, id, 'actual', year);
const count = (page, table, row, band) =>
  page.locator(`table[data-bands="${table}"] [data-row="${row}"] [data-band="${band}"][data-count]`);

test('編集 turns figures and notes into fields and back', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');
  await expect(page.locator('input[data-figure]')).toHaveCount(0);
  await edit(page);
  await expect(page.locator('input[data-figure]')).toHaveCount(8);
  await expect(actual(page)).toHaveValue('26,441');
  await expect(field(page, '1-1', 'target', 2022)).toHaveValue('24,800');
  await expect(field(page, '1-1', 'target', 2020)).toHaveValue('');
  await expect(page.getByLabel('指標の注記')).toHaveValue(/.{10,}/);
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');
  await expect(page.locator('input[data-figure]')).toHaveCount(0);
});

test('Enter commits: rate, band, chart and the overview’s tables follow', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await expectInk(chart(indicator(page, '1-1')));
  const draws = Number(await chart(indicator(page, '1-1')).getAttribute('data-draws'));
  await edit(page);
  await enter(actual(page), '12345');
  // 12345 ÷ 25500
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(actual(page)).toHaveValue('12,345');
  await expect(actual(page)).toBeFocused();
  await expect(chart(indicator(page, '1-1'))).toHaveAttribute('data-draws', String(draws + 1));
  await expect(chart(indicator(page, '1-1'))).toHaveAccessibleName(/令和5年度：実績値12,345件/);
  await expect(page.getByText('103.7%（いまの数値の計算とは異なる）')).toBeVisible();
  await go(page, '#/');
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(count(page, 'programme', '1', '100')).toHaveAttribute('data-count', '5');
  await expect(count(page, 'programme', '1', '25')).toHaveAttribute('data-count', '1');
  await expect(count(page, 'field', '介護', '100')).toHaveAttribute('data-count', '0');
  await expect(count(page, 'field', '介護', '25')).toHaveAttribute('data-count', '1');
  // 1-1 had improved, 99.1 to 103.7.
  await expect(page.locator('[data-improved]')).toHaveText('14');
  await expect(page.getByRole('region', { name: '注意が必要な指標' })).toContainText('1-1');
});

test('leaving a field commits, Escape gives up', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await actual(page).fill('13000');
  await actual(page).press('Escape');
  await expect(actual(page)).toHaveValue('26,441');
  await expectRate(page, '1-1', '103.7%', '100');
  await actual(page).fill('25500');
  await expectRate(page, '1-1', '103.7%', '100');
  await actual(page).press('Tab');
  await expectRate(page, '1-1', '100.0%', '100');
});

test('leaving the page commits what was typed, and nothing breaks', async ({ page }) => {
  await open(page, '#/programme/1');
  await edit(page);
  await enter(actual(page, '1-4'), '1,0');
  await go(page, '#/programme/2');
  await go(page, '#/programme/1');
  await expect(actual(page, '1-4')).toHaveValue('1,0');
  await actual(page, '1-1').fill('12345');
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '48.4%', '25');
  await page.getByLabel('指標の注記').fill('書きかけの注記。');
  await go(page, '#/programme/1');
  await go(page, '#/indicator/1-1');
  await expect(page.getByLabel('指標の注記')).toHaveValue('書きかけの注記。');
});

test('arrows and Tab move between fields as in a spreadsheet', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  const target = (year) => field(page, '1-1', 'target', year);
  // The latest year stands first.
  await actual(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(actual(page, '1-1', 2022)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(target(2022)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(target(2023)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(actual(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(actual(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(target(2023)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(actual(page)).toBeFocused();
  // Moving away with an arrow commits what was typed.
  await page.keyboard.type('12345');
  await page.keyboard.press('ArrowDown');
  await expect(actual(page, '1-1', 2022)).toBeFocused();
  await expectRate(page, '1-1', '48.4%', '25');
});

for (const [id, text, shown, words, band] of [
  ['1-1', '２６，４４１件', '26,441', '103.7%', '100'],
  ['1-1', '12,750', '12,750', '50.0%', '50'],
  ['1-1', '△3,000', '−3,000', '−11.8%', 'zero'],
  ['1-1', '25500件以上', '25,500', '100.0%', '100'],
  ['1-1', '25500※', '25,500', '100.0%', '100'],
  ['1-1', '―', '', '実績なし', 'none'],
  ['1-1', '', '', '実績なし', 'none'],
  ['3-2', '95.3％', '95.3', '100.0%', '100'],
  ['3-2', '９５．２', '95.2', '99.9%', '75'],
]) {
  test(`${id} reads ${text || 'nothing at all'} as people write it`, async ({ page }) => {
    await open(page, `#/indicator/${id}`);
    await edit(page);
    await enter(actual(page, id), '1');
    await expect(rate(page, id)).not.toHaveText(words);
    await enter(actual(page, id), text);
    await expect(actual(page, id)).toHaveValue(shown);
    await expectRate(page, id, words, band);
    await expect(problem(page, id)).toHaveCount(0);
  });
}

test('says what it passed over', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(field(page, '1-1', 'target', 2023), '26000以上');
  await expect(page.getByText('「以上」を外して読みました。')).toBeVisible();
  await enter(actual(page), '26000※');
  await expect(page.getByText(/「※」を外して読みました。/)).toBeVisible();
});

const REFUSED = [
  ['1,23', /3桁ごと/],
  ['12人', /単位.*「件」/],
  ['約100', /「約」/],
  ['(12)', /△3/],
  ['1234567890123456789012345678901234567890', /12桁/],
  ['1万2千', /数字として読めません/],
  ['0.12345', /小数は4桁/],
];

test('what cannot be read stays in the field with a message, and the report keeps its figure', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  for (const [text, message] of REFUSED) {
    await enter(actual(page), text);
    await expect(problem(page, '1-1'), text).toHaveText(message);
    await expect(actual(page)).toHaveValue(text);
    await expect(actual(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(actual(page)).toHaveAccessibleDescription(message);
    await expectRate(page, '1-1', '103.7%', '100');
  }
  await expect(undo(page)).toBeDisabled();
  await enter(actual(page), '25500');
  await expect(problem(page, '1-1')).toHaveCount(0);
  await expectRate(page, '1-1', '100.0%', '100');
});

test('refused text is still there on return, and Escape lets it go', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await actual(page).fill('12人');
  await actual(page).press('Tab');
  await expect(problem(page, '1-1')).toBeVisible();
  await go(page, '#/programme/5');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('多機関協働事業');
  await go(page, '#/indicator/1-1');
  await expect(actual(page)).toHaveValue('12人');
  await expect(problem(page, '1-1')).toBeVisible();
  await expectRate(page, '1-1', '103.7%', '100');
  await actual(page).press('Escape');
  await expect(actual(page)).toHaveValue('26,441');
  await expect(problem(page, '1-1')).toHaveCount(0);
});

test('changed figures are marked with the published one beside them, in edit and in view mode', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await expect(page.getByText('公表値', { exact: false }).filter({ hasText: '26,441' })).toHaveCount(0);
  await enter(actual(page), '12345');
  await expect(row(page, 2023).locator('.published')).toHaveText('公表値 26,441');
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(row(page, 2023).locator('.changed')).toHaveText('12,345');
  await expect(row(page, 2023).locator('.published')).toHaveText('公表値 26,441');
  await expect(row(page, 2022).locator('.published')).toHaveCount(0);
});

test('undo and redo by buttons, over figures, notes and texts', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await expect(undo(page)).toBeDisabled();
  await expect(redo(page)).toBeDisabled();
  await enter(actual(page), '12345');
  await page.getByLabel('令和4年度の注記').fill('数え直した。');
  await page.getByLabel('令和4年度の注記').blur();
  await expect(row(page, 2022).locator('.published')).toHaveText('公表時は空欄');
  await undo(page).click();
  await expect(page.getByLabel('令和4年度の注記')).toHaveValue('');
  await expectRate(page, '1-1', '48.4%', '25');
  await undo(page).click();
  await expectRate(page, '1-1', '103.7%', '100');
  await expect(undo(page)).toBeDisabled();
  await redo(page).click();
  await redo(page).click();
  await expect(redo(page)).toBeDisabled();
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(page.getByLabel('令和4年度の注記')).toHaveValue('数え直した。');
});

test('Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z walk over 120 steps', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await actual(page).focus();
  for (let step = 1; step <= 120; step += 1) {
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(String(step));
    await page.keyboard.press('Enter');
  }
  // 120 ÷ 25500
  await expectRate(page, '1-1', '0.5%', 'over0');
  for (let step = 0; step < 119; step += 1) await page.keyboard.press('Control+Z');
  await expect(actual(page)).toHaveValue('1');
  await page.keyboard.press('Control+Z');
  await expectRate(page, '1-1', '103.7%', '100');
  await expect(undo(page)).toBeDisabled();
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('Control+Y');
  await expect(actual(page)).toHaveValue('60');
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('Control+Shift+Z');
  await expect(actual(page)).toHaveValue('120');
  await expect(redo(page)).toBeDisabled();
});

test('Ctrl+Z within a text that is being typed is the field’s own', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page), '12345');
  await actual(page, '1-1', 2022).focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Control+Z');
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(actual(page, '1-1', 2022)).toHaveValue('24,577');
});

test('公表値に戻す takes everything back, and is itself taken back', async ({ page }) => {
  await open(page, '#/programme/1');
  await edit(page);
  const back = page.getByRole('button', { name: /^公表値に戻す/ });
  await expect(back).toBeDisabled();
  await enter(actual(page, '1-1'), '12345');
  await enter(actual(page, '1-4'), '1');
  await page.getByLabel('地域包括支援センターの運営の評価').fill('書き直した評価。');
  await page.getByLabel('地域包括支援センターの運営の評価').blur();
  await expect(back).toHaveText('公表値に戻す（3件の変更）');
  await back.click();
  await expectRate(page, '1-1', '103.7%', '100');
  await expectRate(page, '1-4', '0.0%', 'zero');
  await expect(page.getByLabel('地域包括支援センターの運営の評価')).not.toHaveValue('書き直した評価。');
  await expect(page.locator('[data-changed]')).toHaveCount(0);
  await expect(back).toBeDisabled();
  await undo(page).click();
  await expectRate(page, '1-1', '48.4%', '25');
  await expectRate(page, '1-4', '100.0%', '100');
  await expect(page.getByLabel('地域包括支援センターの運営の評価')).toHaveValue('書き直した評価。');
});

test('summaries are edited and shown, with the published text beside while editing', async ({ page }) => {
  await open(page, '#/programme/2');
  await edit(page);
  const text = page.getByLabel('参加支援事業の今後');
  const before = await text.inputValue();
  expect(before.length).toBeGreaterThan(10);
  await text.fill('次の年度も続ける。');
  await text.press('Escape');
  await expect(text).toHaveValue(before);
  await text.fill('次の年度も続ける。');
  await text.blur();
  await expect(page.getByText(`公表時：${before}`)).toBeVisible();
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(page.getByText('次の年度も続ける。', { exact: true })).toBeVisible();
});

test('a reading can be chosen, taken back and reopened', async ({ page }) => {
  await open(page, '#/indicator/5-2');
  await edit(page);
  const readings = page.getByRole('list', { name: '読み方の候補' }).getByRole('listitem');
  await readings.nth(1).getByRole('button', { name: 'この読み方にする' }).click();
  await expect(readings.nth(1)).toContainText('この読み方で表示');
  await expect(actual(page, '5-2', 2022)).toHaveValue('1');
  await expect(actual(page, '5-2', 2021)).toHaveValue('5');
  await expect(actual(page, '5-2', 2020)).toHaveValue('15');
  await expect(actual(page, '5-2', 2023)).toHaveValue('31');
  // 1 ÷ 264
  await expect(row(page, 2022)).toContainText('0.4%');
  await undo(page).click();
  await expect(readings.filter({ hasText: 'この読み方で表示' })).toHaveCount(0);
  await expect(row(page, 2022)).toContainText('未確定');
  await expect(actual(page, '5-2', 2023)).toHaveValue('31');
  await redo(page).click();
  await expect(actual(page, '5-2', 2022)).toHaveValue('1');
  await page.getByRole('button', { name: '未確定に戻す' }).click();
  await expect(readings.filter({ hasText: 'この読み方で表示' })).toHaveCount(0);
  await expect(actual(page, '5-2', 2022)).toHaveValue('');
  expect(route(page)).toBe('#/indicator/5-2');
});
