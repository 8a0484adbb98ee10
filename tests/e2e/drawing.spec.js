// What is drawn, and when: only what is near, only what changed, sharp on every screen and in every colour.
import { chart, edit, enter, expect, expectInk, field, indicator, open, picture, test } from './journey.js';

const large = (page) => page.locator('.chart--large');

test('charts out of view are not drawn until they come near', async ({ page }) => {
  await open(page);
  const [first, last] = [chart(page.locator('.chart--all')), chart(indicator(page, '5-4'))];
  await expect(last).not.toHaveAttribute('data-draws', /./);
  await first.scrollIntoViewIfNeeded();
  await expectInk(first);
  await expect(last).not.toHaveAttribute('data-draws', /./);
  await expectInk(last);
  await expect(last).toHaveAttribute('data-draws', '1');
});

test('one edit draws one chart', async ({ page }) => {
  await open(page, '#/programme/1');
  await edit(page);
  const canvases = page.locator('canvas.chart__canvas');
  await expect(canvases).toHaveCount(8);
  for (const canvas of await canvases.all()) await expectInk(canvas);
  const draws = () =>
    page.locator('[data-indicator]').evaluateAll((cards) =>
      Object.fromEntries(
        cards.map((card) => [card.dataset.indicator, Number(card.querySelector('canvas').dataset.draws)]),
      ),
    );
  const before = await draws();
  expect(Object.keys(before)).toHaveLength(8);
  await enter(field(page, '1-2', 'actual', 2023), '700');
  await expect(indicator(page, '1-2').locator('output[data-rate]')).toHaveText('99.3%');
  await expect.poll(draws).toEqual({ ...before, '1-2': before['1-2'] + 1 });
  await page.locator('[data-undo]').click();
  await expect.poll(draws).toEqual({ ...before, '1-2': before['1-2'] + 2 });
});

test('charts follow the colours of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  const light = await picture(canvas);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => picture(canvas)).not.toBe(light);
  const dark = await picture(canvas);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expect.poll(async () => [light, dark].includes(await picture(canvas))).toBe(false);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await expect.poll(() => picture(canvas)).toBe(light);
});

test('in colours that the user forces the target is drawn in the colour of the legend', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await open(page, '#/indicator/1-1');
  const mark = page.locator('.legend__mark--target').first();
  const drawn = async () => chart(large(page)).evaluate((canvas, mark) => {
    // The colour that the user highlights with may let the ground through, which is black here.
    const [red, green, blue, alpha = 1] = getComputedStyle(mark).backgroundColor.match(/[\d.]+/g).map(Number);
    const wanted = [red, green, blue].map((part) => Math.round(part * alpha));
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4) found += wanted.every((part, of) => Math.abs(part - data[at + of]) <= 1);
    return found;
  }, await mark.elementHandle());
  await expect.poll(drawn).toBeGreaterThan(50);
});

const device = (canvas) =>
  canvas.evaluate((canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    const near = (device, css) => Math.abs(device - css * devicePixelRatio) <= 1;
    return near(canvas.width, width) && near(canvas.height, height) ? `${canvas.width}×${canvas.height}` : 'blurred';
  });

test('charts fill the pixels of the screen after every resize', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  const sizes = new Set();
  for (const width of [1440, 900, 400]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => device(canvas)).not.toBe('blurred');
    sizes.add(await device(canvas));
  }
  expect(sizes.size).toBe(3);
});

test('charts are sharp at two pixels a CSS pixel', { tag: '@phone' }, async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  await expectInk(canvas);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(2);
  const [width, css] = await canvas.evaluate((canvas) => [canvas.width, canvas.getBoundingClientRect().width]);
  expect(css).toBeGreaterThan(200);
  expect(Math.abs(width - css * 2)).toBeLessThanOrEqual(1);
});

test('charts are drawn again where the pixel ratio changes', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const canvas = chart(large(page));
  const before = await canvas.evaluate((canvas) => canvas.width);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width: 1400, height: 900, deviceScaleFactor: 3, mobile: false });
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(3);
  await expect.poll(() => canvas.evaluate((canvas) => canvas.width)).toBeGreaterThan(before * 2.9);
});
