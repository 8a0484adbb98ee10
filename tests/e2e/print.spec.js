// On paper: every chart is drawn, and what is for the screen stays away.
import { expect, open, test } from './journey.js';

for (const [address, charts] of [['#/', 26], ['#/programme/3', 9], ['#/indicator/1-1', 1]]) {
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
    for (const control of ['.site-header__panel', '.chart__buttons', '.skip-link', '.site-footer__downloads', '.pager']) {
      for (const element of await page.locator(control).all()) await expect(element).toBeHidden();
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('高松市');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
}
