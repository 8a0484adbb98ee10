// Measures how long a figure's edit takes to the end of its frame, in turn on a page with the journal and on one
// without (`cargo xtask bench edit`). Prints medians in milliseconds and their ratio as JSON.
import { chromium as browserType } from '@playwright/test';
import { chromium } from './chromium.js';

const EDITS = 60;
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

const browser = await browserType.launch(chromium);
try {
  const pages = {};
  for (const kind of ['with', 'without']) {
    const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
    if (kind === 'without') {
      await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => null }));
    }
    await page.goto(`${process.argv[2]}#/indicator/1-1`);
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '編集', exact: true }).click();
    await page.evaluate(() => {
      window.frameTimes = [];
      addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        const start = performance.now();
        // The task behind the next frame's begins when that frame was handed over.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.frameTimes.push(performance.now() - start);
          port2.postMessage(0);
        });
      }, true);
    });
    pages[kind] = page;
  }
  for (let edit = 0; edit < EDITS; edit += 1) {
    for (const page of Object.values(pages)) {
      await page.bringToFront();
      const field = page.locator('input[data-figure="actual"][data-year="2023"]');
      await field.fill(String(20_000 + edit));
      await field.press('Enter');
      await page.waitForFunction((count) => window.frameTimes.length === count, edit + 1);
    }
  }
  const result = {};
  for (const [kind, page] of Object.entries(pages)) result[kind] = median(await page.evaluate(() => window.frameTimes));
  console.log(JSON.stringify({ edits: EDITS, ...result, ratio: result.with / result.without }));
} finally {
  await browser.close();
}
