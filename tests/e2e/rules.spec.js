// 評価方法と達成度区分: another rule, other bands, what is said of a year; rate, words, band and tables follow, and undo takes it back.
import { expectNoFindingsInAnyLook } from './axe.js';
import { edit, expect, expectRate, go, indicator, open, saved, test } from './journey.js';

const PLACE = '#/data/structure?programme=';
const button = (page, name) => page.getByRole('button', { name, exact: true });
const form = (page) => page.locator('#form');
const answer = (page, label) => form(page).getByLabel(label, { exact: true });
const commit = (page) => form(page).getByRole('button', { name: '変更する', exact: true }).click();
const undo = (page) => page.locator('[data-undo]').click();
const redo = (page) => page.locator('[data-redo]').click();
const bands = (page, row) => page.locator(`table[data-bands="programme"] [data-row="${row}"]`);
const heads = (page) => page.locator('table[data-bands="programme"] thead th').allTextContents();
/** What the form asks of a year, or of a band. */
const group = (page, name) => form(page).getByRole('group', { name, exact: true });

/** Opens one of an indicator's forms on the structure page. */
async function ask(page, programme, name) {
  await go(page, `${PLACE}${programme}`);
  await button(page, name).click();
  await expect(form(page)).toBeVisible();
}

/** Expects the counts of a row of the programmes' table, by band. */
async function expectCounts(page, row, counts) {
  for (const [band, count] of Object.entries(counts)) {
    const cell = bands(page, row).locator(`td[data-band="${band}"]`);
    await expect(cell, `${row} ${band}`).toHaveAttribute('data-count', String(count));
  }
}

test('another rule on an indicator: rate, words, band and tables follow, undo and redo too', async ({ page }) => {
  await open(page);
  await edit(page);
  await expectCounts(page, 3, { 100: 2, 75: 5 });
  await ask(page, 3, '3-2 の評価方法を変える');
  await answer(page, '計算式').selectOption({ label: '少ないほど良い：（2 − 実績値 ÷ 目標値）× 100' });
  await commit(page);
  // Nothing is taken for granted: it is still said to be the report's.
  await expect(form(page)).toContainText('いまの選び方では、この欄は使われません。');
  await answer(page, '評価方法の決め方').selectOption({ label: 'この指標だけで決める' });
  await answer(page, '端数').selectOption({ label: '切り捨て' });
  await commit(page);
  await expect(button(page, '3-2 の評価方法を変える')).toBeFocused();
  await expect(page.locator('[data-part="3-2"]')).toContainText('別の評価方法');
  await saved(page);

  await go(page, '#/indicator/3-2');
  // 2 − 92.2 ÷ 95.3 = 98.4 ÷ 95.3 = 1.03252…
  const follows = async () => {
    await expectRate(page, '3-2', '103.2%', '100');
    await expect(page.locator('.facts')).toContainText(
      '少ないほど良い：（2 − 実績値 ÷ 目標値）× 100、小数第2位を切り捨て（この指標だけの評価方法）',
    );
    await expect(page.locator('.facts')).toContainText('目標を達成');
  };
  const asBefore = async () => {
    await expectRate(page, '3-2', '96.7%', '75');
    await expect(page.locator('.facts')).toContainText('実績値 ÷ 目標値 × 100、小数第2位を四捨五入');
  };
  await follows();
  await undo(page);
  await asBefore();
  await redo(page);
  await follows();
  await page.reload();
  await follows();
  await go(page, '#/');
  await expectCounts(page, 3, { 100: 3, 75: 4 });
  await expect(page.locator('.facts')).toContainText('評価方法ごとの目標を達成');
  await expect(page.locator('.chart--all')).toContainText('達成率の計算式は、各指標のページにあります');
});

test("the report's rule holds for every indicator that has none of its own", async ({ page }) => {
  await open(page);
  await edit(page);
  await ask(page, 1, '報告の評価方法を変える');
  await answer(page, '達成率の小数の桁数').selectOption('0');
  await answer(page, '計算式').selectOption({ label: '決めた幅に保つ：目標値の±許容の幅以内なら100%' });
  await commit(page);
  await expect(answer(page, '許容の幅（目標値に対する%）')).toBeFocused();
  await expect(form(page)).toContainText('許容の幅は、0以上100未満の%で書いてください。');
  await answer(page, '許容の幅（目標値に対する%）').fill('５％');
  await commit(page);
  await expect(page.locator('.structure')).toContainText('目標値の±5%以内なら100%');
  await go(page, '#/indicator/3-2');
  await expectRate(page, '3-2', '100%', '100'); // 92.2 is within 95.3 ± 4.765
  await go(page, '#/indicator/4-1');
  await expectRate(page, '4-1', '27%', '25'); // 3,644 × 1.05 ÷ 14,039 = 27.25 %
  await undo(page);
  await expectRate(page, '4-1', '385.3%', '100');
});

test('an indicator is only watched: no rate, and it is counted as having none', async ({ page }) => {
  await open(page);
  await edit(page);
  await ask(page, 1, '1-4 の評価方法を変える');
  await answer(page, '評価方法の決め方').selectOption({ label: 'この指標だけで決める' });
  await answer(page, '計算式').selectOption({ label: '目標を置かずに見守る（達成率は計算しない）' });
  await commit(page);
  await go(page, '#/indicator/1-4');
  await expectRate(page, '1-4', '経過観察', 'none');
  await go(page, '#/');
  await expectCounts(page, 1, { zero: 0, none: 1, total: 8 });
});

test('letter grades: tables, badges, filter and address follow, undo too', async ({ page }) => {
  await open(page);
  await edit(page);
  await ask(page, 1, '報告の達成度区分を変える');
  await answer(page, '区分の決め方').selectOption({ label: 'S・A・B・C・D（110・100・80・60%）' });
  await commit(page);
  await expect(page.locator('.structure')).toContainText('S、A、B、C、D');
  await go(page, '#/');
  expect((await heads(page)).slice(2)).toEqual(['S', 'A', 'B', 'C', 'D', '率なし']);
  // S from 110: 129.6, 125.8, 149.2, 151.6; A: 103.7, 104.2; C: 73.7; D: 0.0.
  await expectCounts(page, 1, { s: 4, a: 2, b: 0, c: 1, d: 1, none: 0, total: 8 });
  await expectCounts(page, 2, { b: 1, d: 1, total: 2 });
  await bands(page, 1).locator('td[data-band="s"] button').click();
  await expect(page).toHaveURL(/band=s/);
  await expect(page.locator('[data-indicator]:visible')).toHaveCount(4);
  await expect(indicator(page, '1-2').locator('.band-badge')).toHaveText('S');
  await go(page, '#/');
  await undo(page);
  await expectCounts(page, 1, { 100: 6, 50: 1, zero: 1, total: 8 });
});

test('a band of one\'s own is put in its place, and bands of one indicator are counted apart', async ({ page }) => {
  await open(page);
  await edit(page);
  await ask(page, 1, '報告の達成度区分を変える');
  await group(page, '区分6').getByLabel('下限（%）', { exact: true }).fill('９０％');
  await group(page, '区分6').getByLabel('言葉', { exact: true }).fill('ほぼ達成');
  await commit(page);
  await ask(page, 1, '1-8 の達成度区分を変える');
  await answer(page, '区分の決め方').selectOption({ label: '目標の前後（95～105%）' });
  await commit(page);
  await go(page, '#/');
  expect((await heads(page)).slice(2)).toEqual([
    '100%以上', 'ほぼ達成', '75%以上', '50%以上', '25%以上', '0%超', '0%', '別の区分', '率なし',
  ]);
  // 90 to 100 in programme 3: 92.7, 96.7, 97.7, 95.2; 80.0 stays.
  await expectCounts(page, 3, { 100: 2, 90: 4, 75: 1, 50: 2, total: 9 });
  await expectCounts(page, 1, { 100: 6, 50: 0, own: 1, total: 8 });
  await expect(page.locator('main')).toContainText('「別の区分」は、報告の区分を使わない指標です。');
  await go(page, '#/indicator/1-8');
  await expectRate(page, '1-8', '73.7%', 'under');
  await expect(page.locator('.facts')).toContainText('この指標だけの区分です。');
});

test('a final grade stands beside the computed one, with its reason', async ({ page }) => {
  await open(page);
  await edit(page);
  await ask(page, 1, '1-8 の年度の評価を書く');
  const year = group(page, '令和5年度');
  await year.getByLabel('最終評価', { exact: true }).selectOption('75%以上');
  await commit(page);
  await expect(year.getByLabel('最終評価の理由', { exact: true })).toBeFocused();
  await expect(form(page)).toContainText('評価とその理由の両方');
  await year.getByLabel('最終評価の理由', { exact: true }).fill('窓口の開設が年度の途中だったため');
  await commit(page);
  await saved(page);
  await go(page, '#/indicator/1-8');
  const given = page.locator('[data-final-grade="75%以上"]').first();
  await expect(given).toHaveText('最終評価 75%以上');
  await expect(page.locator('.facts')).toContainText('窓口の開設が年度の途中だったため');
  await expectRate(page, '1-8', '73.7%', '50');
  await expect(page.locator('.facts .band-badge')).toHaveText('50%以上');
  await undo(page);
  await expect(page.locator('[data-final-grade]')).toHaveCount(0);
  await redo(page);
  await page.reload();
  await expect(given).toBeVisible();
  await go(page, '#/');
  await expectCounts(page, 1, { 75: 0, 50: 1 });
});

test('a year is provisional, then a forecast: named everywhere, and counted apart', async ({ page }) => {
  await open(page);
  await edit(page);
  await expect(page.locator('[data-improved]')).toHaveText('15');
  await ask(page, 1, '1-1 の年度の評価を書く');
  const status = () => group(page, '令和5年度').getByLabel('数値の確定度', { exact: true });
  await status().selectOption('速報');
  await commit(page);
  await go(page, '#/');
  await expectCounts(page, 1, { 100: 6, total: 8 });
  await expect(page.locator('main')).toContainText('このうち1指標は速報の数値です。');
  await expect(indicator(page, '1-1').locator('[data-status="provisional"]')).toHaveText('※速報');
  await ask(page, 1, '1-1 の年度の評価を書く');
  await status().selectOption('見込み');
  await commit(page);
  await go(page, '#/');
  await expectCounts(page, 1, { 100: 5, forecast: 1, total: 8 });
  await expect(page.locator('[data-improved]')).toHaveText('14');
  await expect(page.locator('.facts')).toContainText('見込みの1-1');
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '103.7%', '100');
  await expect(page.locator('.facts')).toContainText('前年度とは比べません');
  await expect(page.locator('.chart--large canvas')).toHaveAttribute('aria-label', /確定度見込み/);
  await undo(page);
  await undo(page);
  await go(page, '#/');
  await expect(page.locator('[data-improved]')).toHaveText('15');
});

test('a year that is marked not comparable leaves the improved ones, by name', async ({ page }) => {
  await open(page);
  await edit(page);
  await ask(page, 1, '1-1 の年度の評価を書く');
  const reason = group(page, '令和5年度').getByLabel('前年度と比べられない理由', { exact: true });
  await reason.fill('集計の対象を広げた');
  await commit(page);
  await go(page, '#/');
  await expect(page.locator('[data-improved]')).toHaveText('14');
  await expect(page.locator('.facts')).toContainText('1-1');
  await go(page, '#/indicator/1-1');
  await expect(page.locator('main')).toContainText('集計の対象を広げた');
});

test('axe finds nothing in the forms, in any look', async ({ page }) => {
  await open(page);
  await edit(page);
  const names = ['報告の評価方法を変える', '報告の達成度区分を変える', '1-1 の評価方法を変える', '1-1 の達成度区分を変える', '1-1 の年度の評価を書く'];
  for (const name of names) {
    await ask(page, 1, name);
    await expectNoFindingsInAnyLook(page, name);
    await form(page).getByRole('button', { name: 'やめる' }).click();
  }
});
