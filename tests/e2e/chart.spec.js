// The charts: pointing, walking, switching, saving, and drawing no more than there is to draw.
import { chart, download, expect, expectInk, go, open, picture, route, test } from './journey.js';

const large = (page) => page.locator('.chart--large');
const tooltip = (page) => page.getByRole('tooltip');

// 令和4年度 of 1-1, by hand: 24577 ÷ 24800, 24577 − 24800, 24577 − 23267.
const YEAR_R4 = [/令和4年度（2022）/, /実績値\s*24,577件/, /目標値\s*24,800件/, /達成率\s*99\.1%/, /目標との差\s*−223件/, /前年度差\s*\+1,310件/];

/** Puts the pointer on the nth of four years. */
async function pointAt(page, canvas, year) {
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  // The axis takes the left edge; the years share the rest.
  const left = 60;
  await page.mouse.move(box.x + left + ((box.width - left) / 4) * (year + 0.5), box.y + box.height / 2);
}

test('the pointer brings a tooltip with everything about its year', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  const draws = await canvas.getAttribute('data-draws');
  await pointAt(page, canvas, 2);
  for (const part of YEAR_R4) await expect(tooltip(page)).toHaveText(part);
  await pointAt(page, canvas, 3);
  await expect(tooltip(page)).toHaveText(/令和5年度（2023）.*26,441件.*25,500件.*103\.7%.*\+941件.*\+1,864件/s);
  await page.mouse.move(5, 5);
  await expect(tooltip(page)).toHaveCount(0);
  // Pointing draws nothing again.
  await expect(canvas).toHaveAttribute('data-draws', draws);
});

test('the keyboard walks the years with the same tooltip, spoken too', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  await large(page).getByRole('button', { name: '目標値' }).focus();
  await page.keyboard.press('Tab');
  await expect(canvas).toBeFocused();
  await expect(tooltip(page)).toContainText('令和5年度（2023）');
  await page.keyboard.press('ArrowLeft');
  for (const part of YEAR_R4) await expect(tooltip(page)).toHaveText(part);
  const spoken = large(page).locator('[aria-live="polite"]');
  await expect(spoken).toHaveText('令和4年度（2022）、実績値24,577件、目標値24,800件、達成率99.1%、目標との差−223件、前年度差+1,310件');
  await page.keyboard.press('Home');
  await expect(tooltip(page)).toHaveText(/令和2年度（2020）.*24,024件.*目標なし/s);
  await page.keyboard.press('ArrowLeft');
  await expect(tooltip(page)).toContainText('令和2年度');
  await page.keyboard.press('End');
  await expect(tooltip(page)).toContainText('令和5年度');
  await page.keyboard.press('Escape');
  await expect(tooltip(page)).toHaveCount(0);
  await expect(canvas).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tooltip(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(tooltip(page)).toHaveCount(0);
});

test('a tap brings the tooltip', { tag: '@phone' }, async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  await expectInk(canvas);
  const box = await canvas.boundingBox();
  // One year after the other, not the one that the keyboard would begin at.
  for (const [part, year] of [[0.3, '令和2年度（2020）'], [0.75, '令和4年度（2022）'], [0.93, '令和5年度（2023）']]) {
    await canvas.tap({ position: { x: box.width * part, y: box.height / 2 } });
    await expect(tooltip(page)).toContainText(year);
    await expectInside(page);
  }
  await expect(tooltip(page)).toContainText('103.7%');
});

/** The tooltip lies in the window, and makes the page no wider. */
async function expectInside(page) {
  const [bubble, width] = [await tooltip(page).boundingBox(), await page.evaluate(() => innerWidth)];
  expect(bubble.x).toBeGreaterThanOrEqual(0);
  expect(bubble.x + bubble.width).toBeLessThanOrEqual(width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
}

test('a long tooltip stays inside a phone', { tag: '@phone' }, async ({ page }) => {
  for (const [id, keys] of [['5-2', ['Home', 'ArrowRight', 'ArrowRight']], ['4-1', ['Home']]]) {
    await open(page, `#/indicator/${id}`);
    await chart(large(page)).focus();
    for (const key of keys) {
      await page.keyboard.press(key);
      await expect(tooltip(page)).toBeVisible();
      await expectInside(page);
    }
  }
});

test('in the chart of all a first tap looks and a second one opens', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  const all = page.locator('.chart--all canvas');
  await all.scrollIntoViewIfNeeded();
  await expectInk(all);
  const box = await all.boundingBox();
  const tap = (part) => all.tap({ position: { x: box.width / 2, y: box.height * part } });
  await tap(0.5);
  await expect(tooltip(page)).toBeVisible();
  const first = await tooltip(page).locator('.tooltip__title').textContent();
  await tap(0.55);
  await expect(tooltip(page).locator('.tooltip__title')).not.toHaveText(first);
  const second = await tooltip(page).locator('.tooltip__title').textContent();
  expect(page.url()).not.toContain('indicator');
  await tap(0.55);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});

test('a year with a note has its mark, a missing year and an open one say so', async ({ page }) => {
  await open(page, '#/indicator/1-3');
  await chart(large(page)).focus();
  await page.keyboard.press('Home');
  await expect(tooltip(page)).toHaveText(/令和2年度（2020）.*1,227件.*※.*コロナ/s);
  await go(page, '#/indicator/2-1');
  await chart(large(page)).focus();
  await page.keyboard.press('Home');
  await expect(tooltip(page)).toHaveText(/令和2年度（2020）.*実績値\s*数値なし/s);
  await go(page, '#/indicator/5-2');
  await chart(large(page)).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tooltip(page)).toHaveText(/令和4年度（2022）.*未確定（15人、1人のいずれか）/s);
});

test('the legend switches a series off and on', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  const whole = await picture(canvas);
  const seen = [whole];
  for (const name of ['実績値', '目標値']) {
    const series = large(page).getByRole('button', { name, exact: true });
    await series.click();
    await expect(series).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => picture(canvas)).not.toBe(seen.at(-1));
    seen.push(await picture(canvas));
    await series.click();
    await expect(series).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => picture(canvas)).toBe(whole);
  }
  expect(new Set(seen).size).toBe(3);
});

test('a button swaps actuals for rates', async ({ page }) => {
  await open(page, '#/indicator/4-1');
  const canvas = chart(large(page));
  const figures = await picture(canvas);
  const swap = large(page).getByRole('button', { name: '達成率で見る' });
  await swap.click();
  await expect(swap).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => picture(canvas)).not.toBe(figures);
  await expect(large(page).getByRole('button', { name: '達成率', exact: true })).toBeVisible();
  await expect(canvas).toHaveAccessibleName(/達成率385\.3%/);
  await swap.click();
  await expect.poll(() => picture(canvas)).toBe(figures);
});

test('a button shows and hides the table that says the same', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const button = large(page).getByRole('button', { name: '表で見る' });
  const table = page.locator('[data-chart-table]');
  await expect(table).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(table).toHaveCount(0);
  await button.click();
  await expect(table.locator('tr[data-year="2022"]')).toContainText('24,577');
});

for (const [place, address, name, figures] of [
  ['an indicator’s chart', '#/indicator/1-1', '1-1', ['26,441', '24,577', '地域包括支援センター', '出典']],
  ['the picture of all indicators', '#/', 'overview', ['385.3%', '0.0%', '5-4', '出典']],
]) {
  test(`${place} can be saved as PNG and as SVG`, async ({ page }) => {
    await open(page, address);
    const figure = page.locator('figure.chart');
    const png = await download(page, figure.locator('[data-export="png"]'));
    expect(png.name).toBe(`${name}.png`);
    expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png.bytes.length).toBeGreaterThan(5_000);

    const svg = await download(page, figure.locator('[data-export="svg"]'));
    expect(svg.name).toBe(`${name}.svg`);
    const said = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { root: parsed.documentElement.localName, text: parsed.documentElement.textContent };
    }, svg.bytes.toString('utf8'));
    expect(said.root).toBe('svg');
    for (const figure of figures) expect(said.text).toContain(figure);
    expect(svg.bytes.toString('utf8')).not.toContain('href');
  });
}

test('a row of the picture of all indicators leads to its indicator', async ({ page }) => {
  await open(page);
  const canvas = chart(page.locator('.chart--all'));
  await canvas.focus();
  await expect(tooltip(page)).toHaveText(/1-1.*103\.7%/s);
  await page.keyboard.press('End');
  await expect(tooltip(page)).toHaveText(/5-4.*141\.7%/s);
  await page.keyboard.press('ArrowUp');
  await expect(tooltip(page)).toHaveText(/5-3.*64\.0%/s);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^5-3/);
  expect(route(page)).toBe('#/indicator/5-3');
});
