// An indicator's page: its standing, its chart, its figures by year and where they come from.
import { chart, edit, enter, expect, expectInk, expectRate, field, go, indicator, open, test } from './journey.js';
import { NAMES, PROGRAMMES, RATES } from './printed.js';

const shortly = (id) => PROGRAMMES[Number(id[0]) - 1][1];
/** The page of the plan, from the table of facts. */
function planPage(id) {
  if (id.startsWith('3')) return id < '3-8' ? 18 : 19;
  if (id.startsWith('5')) return id < '5-3' ? 22 : 25;
  return { 1: 12, 2: 13, 4: 21 }[id[0]];
}
const row = (page, year) => page.locator(`[data-chart-table] tr[data-year="${year}"]`);
const meta = (page, name) => page.locator('.meta__item').filter({ has: page.getByText(name, { exact: true }) });
const fact = (page, name) => page.locator('.fact').filter({ has: page.getByText(name, { exact: true }) });

for (const number of [1, 2, 3, 4, 5]) {
  const own = RATES.filter(([id]) => id.startsWith(`${number}-`));
  test(`the ${own.length} indicators of programme ${number} open whole, each the next of the one before`, async ({ page }) => {
    await open(page, `#/indicator/${number}-1`);
    for (const [at, [id, words, band]] of own.entries()) {
      await expect(page).toHaveTitle(`${id} ${NAMES[id]} | 高松市 | つながり`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${id} ${NAMES[id]}`);
      const trail = page.getByRole('navigation', { name: '現在の位置' });
      await expect(trail.getByRole('listitem')).toHaveCount(3);
      await expect(trail.locator('[aria-current="page"]')).toHaveText(id);
      await expect(trail.getByRole('link').nth(1)).toHaveAttribute('href', `#/programme/${number}`);
      await expect(indicator(page, id)).toContainText(shortly(id));
      await expectRate(page, id, words, band);
      await expect(meta(page, '報告に記載の達成率')).toContainText(`${words}（計算と一致）`);
      await expect(meta(page, '実施計画書')).toContainText(`${planPage(id)}ページ`);
      // Of the last three the source text does not show on which of its pages they stand.
      const reportPage = id > '5-1' ? '―' : /\d+ページ/;
      await expect(meta(page, '実施状況報告')).toContainText(reportPage);
      await expect(page.locator('[data-chart-table] tbody tr')).toHaveCount(4);
      await expectInk(chart(indicator(page, id)));
      if (at + 1 < own.length) await page.getByRole('link', { name: /^次の指標/ }).click();
    }
  });
}

test('previous and next cross from one programme into the next', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const ways = page.getByRole('navigation', { name: '前後のページ' });
  await expect(ways.getByRole('link')).toHaveText([/^次の指標\s*1-2/]);
  await go(page, '#/indicator/1-8');
  await ways.getByRole('link', { name: /^次の指標/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2-1 協力依頼機関数');
  await ways.getByRole('link', { name: /^前の指標/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1-8 つながる福祉相談窓口 相談受付人数');
  await go(page, '#/indicator/5-4');
  await expect(ways.getByRole('link')).toHaveText([/^前の指標\s*5-3/]);
});

test('shows figures by year with rate, band, differences and notes', async ({ page }) => {
  await open(page, '#/indicator/1-3');
  // 1258 ÷ 1000 and 921 ÷ 1000; 1258 − 1000; 125.8 − 92.1
  await expect(row(page, 2023)).toHaveText(/令和5年度.*1,258.*1,000.*125\.8%.*100%以上.*\+33\.7ポイント/s);
  await expect(row(page, 2023)).toHaveAttribute('aria-current', 'true');
  await expect(row(page, 2022)).toHaveText(/令和4年度.*921.*1,000.*92\.1%.*75%以上/s);
  await expect(row(page, 2020)).toHaveText(/令和2年度.*1,227.*―.*コロナ/s);
  await expect(fact(page, '目標との差')).toContainText('+258');
  await expect(fact(page, '前年度との差')).toContainText('+33.7');
  await expect(fact(page, '前年度との差')).toContainText('令和4年度は92.1%');
});

test('1-8 is not compared with the year before, and says why', async ({ page }) => {
  await open(page, '#/indicator/1-8');
  await expect(fact(page, '前年度との差')).toContainText('前年度と比べられません');
  await expect(fact(page, '前年度との差').locator('.fact__figure')).toHaveText('―');
  await expect(page.getByText(/令和5年度は前年度と比較できません。.{5,}/)).toBeVisible();
  // 73.7 − 32.0 would compare unlike with unlike.
  await expect(row(page, 2023)).not.toContainText('41.7');
});

test('4-2 lists its readings, with the shown one marked', async ({ page }) => {
  await open(page, '#/indicator/4-2');
  await expect(page.getByText('元の並び：25745')).toBeVisible();
  const readings = page.getByRole('list', { name: '読み方の候補' }).getByRole('listitem');
  await expect(readings).toHaveText([/R5 25 ・ R4 7 ・ R3 4 ・ R2 5/, /R5 25 ・ R4 74 ・ R3 5/, /R5 25 ・ R4 7 ・ R3 45/]);
  await expect(readings.nth(0)).toContainText('この読み方で表示');
  await expect(readings.filter({ hasText: 'この読み方で表示' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'この読み方にする' })).toHaveCount(0);
  await expect(page.getByText('印を付けた読み方で表示しています')).toBeVisible();
  await edit(page);
  await enter(field(page, '4-2', 'actual', 2022), '999');
  await expect(readings.nth(0)).toContainText('この読み方から数値を変更');
  await expect(readings.filter({ hasText: 'この読み方で表示' })).toHaveCount(0);
});

test('5-2 lists four readings, marks none and shows no figure that is not certain', async ({ page }) => {
  await open(page, '#/indicator/5-2');
  const readings = page.getByRole('list', { name: '読み方の候補' }).getByRole('listitem');
  await expect(readings).toHaveText([
    /R5 31 ・ R4 15 ・ R3 1 ・ R2 5/,
    /R5 31 ・ R4 1 ・ R3 5 ・ R2 15/,
    /R5 31 ・ R4 1 ・ R3 51 ・ R2 5/,
    /R5 31 ・ R4 15 ・ R3 15/,
  ]);
  await expect(readings.filter({ hasText: 'この読み方で表示' })).toHaveCount(0);
  await expect(row(page, 2023)).toContainText('31');
  await expect(row(page, 2022)).toContainText('未確定（15か1）');
  // Last year's rate is there, more than one even.
  await expect(page.locator('.fact').filter({ hasText: '前年度との差' })).toContainText('前年度の数値が未確定で、差は出せません');
  await expect(page.getByText('読み方が決まっていません')).toBeVisible();
  await expect(row(page, 2020)).toContainText('未確定（5か15かなし）');
});
