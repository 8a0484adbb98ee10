// On paper: every chart is drawn, and what is for the screen stays away.
import { edit, expect, expectInk, open, test } from './journey.js';

const EVERYWHERE = ['.site-header__panel', '.skip-link', '.site-footer__downloads'];
const CONTROLS = [...EVERYWHERE, '.chart__buttons', '.pager', '.filter-bar__fields'];

for (const [address, charts, controls] of [
  ['#/', 26, ['.filter-bar__fields']],
  ['#/programme/3', 9, ['.pager']],
  ['#/indicator/1-1', 1, ['.chart__buttons', '.pager']],
]) {
  test(`${address} prints all ${charts} charts and no controls`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('canvas.chart__canvas')).toHaveCount(charts);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('canvas.chart__canvas[data-draws]')).toHaveCount(charts);
    const blank = await page.locator('canvas.chart__canvas').evaluateAll(
      (all) =>
        all.filter((canvas) => {
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          return new Set(new Uint32Array(data.buffer)).size < 3;
        }).length,
    );
    expect(blank).toBe(0);
    for (const control of [...EVERYWHERE, ...controls]) await expect(page.locator(control), control).not.toHaveCount(0);
    for (const control of CONTROLS) await expect(page.locator(control).filter({ visible: true }), control).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('高松市');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
}

test('the chart of all is drawn as wide as the paper, so that its words stay readable', async ({ page }) => {
  await open(page);
  const chart = page.locator('.chart--all canvas');
  await expectInk(chart);
  const width = () => chart.evaluate((canvas) => canvas.width);
  const screen = await width();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  // A4 less its margins: 186 mm of 96 dots an inch.
  await expect.poll(width).toBe(703);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(width).toBe(screen);
  expect(screen).toBeGreaterThan(1000);
});

test('on paper charts are light, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '#/indicator/1-1');
  const corner = () => page.locator('canvas.chart__canvas').evaluate((canvas) => [...canvas.getContext('2d').getImageData(1, 1, 1, 1).data]);
  await expect.poll(async () => (await corner())[0]).toBeLessThan(80);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(corner).toEqual([255, 255, 255, 255]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(async () => (await corner())[0]).toBeLessThan(80);
});

test('what is being edited is printed whole', async ({ page }) => {
  await open(page, '#/programme/4');
  await edit(page);
  await page.emulateMedia({ media: 'print' });
  const cut = (areas) => areas.filter((area) => area.scrollHeight > area.clientHeight + 1).length;
  await expect(page.locator('textarea')).not.toHaveCount(0);
  expect(await page.locator('textarea').evaluateAll(cut)).toBe(0);
  await expect(page.getByRole('link', { name: '構成を変える' })).toHaveCount(0);
});
