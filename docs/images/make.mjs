// Photographs the app for README.md: `node docs/images/make.mjs [address]`, with the app served there
// (`cargo xtask run --port 8080`). Uses the journeys' own Playwright (`npm ci` in tests/e2e) and ImageMagick,
// which reduces the colours so that each picture stays below 120 KB.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium as quiet } from '../../tests/e2e/chromium.js';

const { chromium } = createRequire(new URL('../../tests/e2e/package.json', import.meta.url))('@playwright/test');
const address = process.argv[2] ?? 'http://127.0.0.1:8080/';
const LARGEST = 120_000;

const pictures = [
  { name: 'overview', route: '#/', view: { width: 1280, height: 1140 }, colours: 64 },
  { name: 'editing', route: '#/indicator/1-1', view: { width: 1280, height: 1180 }, colours: 64, act: correctFigure },
  { name: 'phone', route: '#/indicator/4-1', view: { width: 390, height: 890 }, scale: 2, dark: true, mobile: true, colours: 64, act: toTheFigures },
];

/** Corrects an actual of R5 and writes what cannot be read into one of R3, as a member of staff might. */
async function correctFigure(page) {
  await page.getByRole('button', { name: '編集', exact: true }).click();
  const actual = (year) => page.locator(`input[data-figure="actual"][data-year="${year}"]`);
  await actual(2023).fill('２６，５００件');
  await actual(2023).press('Enter');
  await actual(2021).fill('約24,000');
  await actual(2021).press('Enter');
  await page.locator('[data-figure-problem]').waitFor();
  await page.locator('output[data-rate]').filter({ hasText: '103.9%' }).waitFor();
  await page.locator('.chart').scrollIntoViewIfNeeded();
  await page.locator('.figure-table').evaluate((table) => table.scrollIntoView({ block: 'end' }));
}

/** Scrolls past the heading, so that the facts and the chart are in the picture. */
async function toTheFigures(page) {
  await page.locator('main .facts').evaluate((facts) => facts.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => window.scrollBy(0, -16));
}

const browser = await chromium.launch(quiet);
try {
  for (const { name, route, view, scale = 1, dark = false, mobile = false, colours, act } of pictures) {
    const page = await browser.newPage({
      viewport: view,
      deviceScaleFactor: scale,
      isMobile: mobile,
      colorScheme: dark ? 'dark' : 'light',
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
    });
    await page.goto(new URL(route, address).href);
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    await act?.(page);
    const file = fileURLToPath(new URL(`${name}.png`, import.meta.url));
    await page.screenshot({ path: file, animations: 'disabled' });
    await page.close();
    execFileSync('convert', [file, '+dither', '-colors', String(colours), '-strip', '-define', 'png:compression-level=9', `PNG8:${file}`]);
    const { size } = statSync(file);
    console.log(`${name}.png ${size} bytes`);
    if (size > LARGEST) throw new Error(`${name}.png is larger than ${LARGEST} bytes`);
  }
} finally {
  await browser.close();
}
