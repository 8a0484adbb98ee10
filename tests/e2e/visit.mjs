// Opens an address and prints what the page had asked its host for when it said that it is ready, one path
// a line. `cargo xtask bench size` measures those files.
import { chromium as browserType } from '@playwright/test';
import { chromium } from './chromium.js';
import { untilReady } from './ready.js';

const browser = await browserType.launch(chromium);
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  const asked = await untilReady(page, process.argv[2]);
  console.log(asked.join('\n'));
} finally {
  await browser.close();
}
