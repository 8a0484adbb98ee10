// Visits the overview of a build whose functions note that they ran (`cargo xtask first-visit`), and prints the
// numbers of those that did until all charts of the page were drawn.
import { chromium as browserType } from '@playwright/test';
import { chromium } from './chromium.js';

const VIEWS = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true, deviceScaleFactor: 3 },
];

const ran = new Set();
const browser = await browserType.launch(chromium);
try {
  for (const view of VIEWS) {
    const page = await browser.newPage({ ...view, locale: 'ja-JP' });
    await page.addInitScript(() => {
      // What runs once the rest is there is no part of the first visit.
      let rest;
      Object.defineProperty(window, 'tsunagariRest', {
        get: () => rest,
        set: (made) => (rest = { ...made, ahead: () => {} }),
      });
      const load = WebAssembly.instantiateStreaming;
      WebAssembly.instantiateStreaming = async (...args) => {
        const wasm = await load.apply(WebAssembly, args);
        window.wasmExports = wasm.instance.exports;
        return wasm;
      };
    });
    await page.goto(process.argv[2]);
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
    for (const chart of await page.locator('canvas').all()) {
      await chart.scrollIntoViewIfNeeded();
      await chart.and(page.locator('[data-draws]:not([data-draws="0"])')).waitFor({ state: 'attached' });
    }
    // What follows the frame has run by then.
    for (let turn = 0; turn < 2; turn += 1) await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
    const numbers = await page.evaluate(() => Object.entries(window.wasmExports)
      .filter(([name, value]) => name.startsWith('ran:') && value.value === 1)
      .map(([name]) => name.slice(4)));
    numbers.forEach((number) => ran.add(number));
  }
} finally {
  await browser.close();
}
console.log([...ran].join('\n'));
