// The evaluated year: everything follows it, and the address keeps it.
import { expect, expectRate, go, open, ready, route, test } from './journey.js';

// 令和4年度, by hand: 24577÷24800, 926÷692, 96÷300, 5÷11, 24÷32, 11035÷3644, 7÷528.
const RATES_R4 = [
  ['1-1', '99.1%', '75'],
  ['1-2', '133.8%', '100'],
  ['1-8', '32.0%', '25'],
  ['2-2', '45.5%', '25'],
  ['3-9', '75.0%', '75'],
  ['4-1', '302.8%', '100'],
  ['4-2', '1.3%', 'over0'],
  ['5-2', '未確定', 'none'],
];

const choose = (page, words) => page.getByLabel('評価年度').selectOption({ label: words });

test('令和4年度 brings its own rates and bands', async ({ page }) => {
  await open(page);
  await choose(page, '令和4年度（2022）');
  await expect(page.locator('html')).toHaveAttribute('data-year', '2022');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('令和4年度（2022）の評価');
  expect(route(page)).toBe('#/?year=2022');
  await expect(page).toHaveTitle(/^令和4年度（2022）の評価/);
  for (const [id, words, band] of RATES_R4) await expectRate(page, id, words, band);
  const programme = page.locator('table[data-bands="programme"] [data-row="5"]');
  await expect(programme.locator('[data-band="none"]')).toHaveAttribute('data-count', '1');
  await expect(programme.locator('[data-band="total"]')).toHaveAttribute('data-count', '4');
});

test('says that there is nothing to compare 令和4年度 with', async ({ page }) => {
  await open(page, '#/?year=2022');
  await expect(page.locator('[data-improved]')).toHaveText('0');
  await expect(page.locator('.fact').filter({ has: page.locator('[data-improved]') })).toContainText(
    '令和3年度の目標がなく、比べられません',
  );
  await expect(page.getByRole('region', { name: '向上した指標' })).toContainText('令和3年度の目標がなく、比べられません');
});

test('every link keeps the year, and so does the address opened afresh', async ({ page }) => {
  await open(page, '#/?year=2022');
  await page.locator('.programme-card').nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('参加支援事業');
  expect(route(page)).toBe('#/programme/2?year=2022');
  await page.locator('[data-indicator="2-1"]').getByRole('link').click();
  // 42 ÷ 220
  await expectRate(page, '2-1', '19.1%', 'over0');
  expect(route(page)).toBe('#/indicator/2-1?year=2022');
  await page.reload();
  await ready(page);
  await expectRate(page, '2-1', '19.1%', 'over0');
  await choose(page, '令和5年度（2023）');
  await expectRate(page, '2-1', '28.6%', '25');
  expect(route(page)).toBe('#/indicator/2-1');
});

test('a year that cannot be evaluated falls back to the report’s own', async ({ page }) => {
  await open(page, '#/?year=2022');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-year', '2022');
  for (const year of ['2020', '1868', 'abc', '']) {
    await go(page, `#/?year=${year}`);
    await expect(root, year).toHaveAttribute('data-year', '2023');
  }
  await go(page, '#/?year=R4');
  await expect(root).toHaveAttribute('data-year', '2022');
});
