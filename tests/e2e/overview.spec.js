// The overview answers at once how the programmes do, and its tables lead to the list below them.
import { chart, expect, expectInk, expectRate, indicator, open, ready, route, test } from './journey.js';
import { BANDS, BY_FIELD, BY_PROGRAMME, PROGRAMMES, RATES } from './printed.js';

const cards = (page) => page.locator('.indicator-card:visible');
const cell = (page, table, row, band) =>
  page.locator(`table[data-bands="${table}"] [data-row="${row}"] [data-band="${band}"][data-count]`);
const fact = (page, name) => page.locator('.fact').filter({ has: page.getByText(name, { exact: true }) });

test('names the municipality, the year, the source and its dates', async ({ page }) => {
  await open(page);
  const main = page.getByRole('main');
  await expect(page.getByRole('banner')).toContainText('高松市');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('令和5年度（2023）の評価');
  await expect(page.locator('html')).toHaveAttribute('data-year', '2023');
  const meta = main.locator('.meta__item');
  await expect(meta.nth(0)).toContainText('出典');
  await expect(meta.nth(0)).toContainText('高松市重層的支援体制整備事業実施計画');
  await expect(meta.nth(0)).toContainText('令和5年度');
  await expect(meta.nth(1)).toHaveText(/時点\s*出典に記載なし/);
  await expect(meta.nth(2)).toHaveText(/更新\s*出典に記載なし/);
});

test('shows the five programmes in the order of the statute', async ({ page }) => {
  await open(page);
  const programmes = page.locator('.programme-card');
  await expect(programmes).toHaveCount(5);
  for (const [at, [item, name]] of PROGRAMMES.entries()) {
    const card = programmes.nth(at);
    await expect(card).toContainText(item);
    await expect(card.getByRole('link', { name })).toHaveAttribute('href', `#/programme/${at + 1}`);
    const drawn = await card.locator('use').evaluate((use) => use.getBBox().width);
    expect(drawn, 'the character is drawn').toBeGreaterThan(0);
    const [reached, total] = [BY_PROGRAMME[at + 1][0], BY_PROGRAMME[at + 1].at(-1)];
    await expect(card).toContainText(new RegExp(`${reached}\\s*/ ${total}指標が目標達成`));
    await expect(card.locator('.band-mark')).toHaveCount(total);
  }
});

test('counts 10 reached and 15 improved, and names 1-8 as left out', async ({ page }) => {
  await open(page);
  await expect(fact(page, '目標を達成')).toContainText('10 / 25指標');
  await expect(page.locator('[data-improved]')).toHaveText('15');
  await expect(fact(page, '前年度より向上').getByRole('link', { name: '1-8' })).toHaveAttribute(
    'href',
    '#/indicator/1-8',
  );
  await expect(fact(page, '前年度より低下')).toContainText('4 / 24指標');
  await expect(fact(page, '注意が必要')).toContainText('5 / 25指標');
});

for (const [table, rows] of [['programme', BY_PROGRAMME], ['field', BY_FIELD]]) {
  test(`prints the band table by ${table} as the report does`, async ({ page }) => {
    await open(page);
    await expect(page.locator(`table[data-bands="${table}"] [data-row]`)).toHaveCount(5);
    for (const [row, counts] of Object.entries(rows)) {
      for (const [at, band] of [...BANDS, 'total'].entries()) {
        const place = cell(page, table, row, band);
        await expect(place, `${row} ${band}`).toHaveAttribute('data-count', String(counts[at]));
        await expect(place, `${row} ${band}`).toHaveText(String(counts[at]));
      }
    }
  });
}

test('shows the 25 printed rates, each in its band', async ({ page }) => {
  await open(page);
  await expect(cards(page)).toHaveCount(25);
  for (const [id, words, band] of RATES) await expectRate(page, id, words, band);
});

test('lists what needs attention, lowest rate first, with the reasons', async ({ page }) => {
  await open(page);
  const lines = page.getByRole('region', { name: '注意が必要な指標' }).getByRole('listitem');
  await expect(lines).toHaveText([/1-4.*0\.0%/s, /4-2.*4\.7%/s, /5-2.*11\.7%/s, /5-1.*12\.9%/s, /2-1.*28\.6%/s]);
  await expect(lines.nth(2)).toContainText('目標264人に対し実績31人');
  await expect(lines.nth(2)).toContainText('未確定の数値があります');
});

test('lists what improved, largest gain first, and the rest on demand', async ({ page }) => {
  await open(page);
  const improved = page.getByRole('region', { name: '向上した指標' });
  const lines = improved.locator('li');
  await expect(lines).toHaveCount(15);
  // 385.3 − 302.8, 141.7 − 95.8, 81.8 − 45.5, 125.8 − 92.1, 100.0 − 75.0
  await expect(improved.locator('li:visible')).toHaveText([
    /4-1.*\+82\.5ポイント.*302\.8% → 385\.3%/s,
    /5-4.*\+45\.9ポイント/s,
    /2-2.*\+36\.3ポイント/s,
    /1-3.*\+33\.7ポイント/s,
    /3-9.*\+25\.0?ポイント/s,
  ]);
  await improved.getByText('ほかの10指標も見る').click();
  await expect(improved.locator('li:visible')).toHaveCount(15);
  await expect(improved).not.toContainText('1-8');
});

test('draws all 25 indicators in one picture that stays readable', async ({ page }) => {
  await open(page);
  const figure = page.locator('.chart--all');
  await expectInk(chart(figure));
  await expect(chart(figure)).toHaveAccessibleName(/全25指標.*10指標.*4-1.*385\.3%.*1-4.*0\.0%/);
  await figure.getByRole('button', { name: '表で見る' }).click();
  await expect(figure.locator('[data-chart-table] tbody tr')).toHaveCount(25);
  await expect(figure.locator('[data-chart-table] tbody tr').nth(19)).toContainText('385.3%');
});

test('a cell of a band table narrows the list, and the address keeps it', async ({ page, context }) => {
  await open(page);
  await cell(page, 'field', '介護', '75').getByRole('button').click();
  await expect(page).toHaveURL(/#\/\?/);
  expect(route(page)).toBe('#/?band=75&field=介護');
  await expect(cards(page)).toHaveCount(3);
  for (const id of ['3-1', '3-2', '3-4']) await expect(indicator(page, id)).toBeVisible();
  await expect(page.getByText('25指標のうち3指標を表示')).toBeVisible();
  await expect(page.getByRole('heading', { name: '指標の一覧' })).toBeFocused();
  await expect(page.getByRole('heading', { name: '指標の一覧' })).toBeInViewport();

  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await ready(fresh);
  await expect(cards(fresh)).toHaveCount(3);
  await expect(indicator(fresh, '3-2')).toBeVisible();
});

test('chips take the filters away one by one', async ({ page }) => {
  await open(page, '#/?band=75&field=介護');
  await expect(cards(page)).toHaveCount(3);
  await page.getByRole('button', { name: '達成度：75%以上 を外す' }).click();
  await expect(cards(page)).toHaveCount(5);
  expect(route(page)).toBe('#/?field=介護');
  await page.getByRole('button', { name: '分野：介護 を外す' }).click();
  await expect(cards(page)).toHaveCount(25);
  expect(route(page)).toBe('#/');
  await expect(page.locator('.chip')).toHaveCount(0);
});

test('the selects narrow the list too, and say when nothing fits', async ({ page }) => {
  await open(page);
  await page.getByRole('search', { name: '指標の絞り込み' }).getByLabel('事業').selectOption('4');
  await expect(cards(page)).toHaveCount(2);
  expect(route(page)).toBe('#/?programme=4');
  await page.getByRole('search', { name: '指標の絞り込み' }).getByLabel('達成度').selectOption('zero');
  await expect(page.getByText('この条件に当てはまる指標はありません。')).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await page.getByRole('main').getByRole('button', { name: '条件をすべて外す' }).first().click();
  await expect(cards(page)).toHaveCount(25);
});

test('back and forward walk through filters and pages', async ({ page }) => {
  await open(page);
  await cell(page, 'programme', '3', '50').getByRole('button').click();
  await expect(cards(page)).toHaveCount(2);
  await indicator(page, '3-8').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3-8 地域子育て支援拠点 延べ利用回数');
  await page.goBack();
  await expect(cards(page)).toHaveCount(2);
  await page.goBack();
  await expect(cards(page)).toHaveCount(25);
  await page.goForward();
  await expect(cards(page)).toHaveCount(2);
  expect(route(page)).toBe('#/?band=50&programme=3');
});
