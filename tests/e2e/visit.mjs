// Opens an address, waits until the app says that it is ready, and leaves. `cargo xtask bench size` counts
// what its server was asked for meanwhile.
import { chromium as browserType } from '@playwright/test';
import { chromium } from './chromium.js';

const browser = await browserType.launch(chromium);
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  await page.goto(process.argv[2]);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
} finally {
  await browser.close();
}
