// Handing a report out, and somebody else's browser in which it is read.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { edit, enter, expect, expectRate, field, go, open, ready, saved } from './journey.js';
import { RATES } from './printed.js';

export const BY = '健康福祉局 地域共生社会推進課';
export const PASSPHRASE = '海 峠 ランプ 42';

export const shareLink = (page) => page.locator('[data-share-link]');

/** Says who publishes, and when. */
export async function sign(page) {
  await page.locator('[data-share-by]').fill(BY);
  await page.locator('[data-share-on]').fill('2026-04-01');
}

/** Locks what is handed out. */
export async function lockWith(page, passphrase) {
  await page.locator('[data-share-lock]').check();
  await page.locator('[data-share-passphrase]').fill(passphrase);
}

/** A browser of somebody else: nothing of this one is in it. */
export async function reader(browser, options, use) {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', ...options });
  const complaints = [];
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  try {
    await use(await context.newPage(), asked);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The page is what somebody handed out, whole, and nothing of it can be changed. */
export async function expectSnapshot(page, by = BY) {
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('data-source', 'snapshot');
  await expect(page.getByRole('banner')).toContainText(`公表版（${by}、2026年4月1日）`);
  await expect(page.getByRole('button', { name: '編集', exact: true })).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');
}

export async function expectPrintedRates(page, other = {}) {
  await expect(page.locator('output[data-rate]')).toHaveCount(RATES.length);
  for (const [id, rate, band] of RATES) {
    const [words, key] = other[id] ?? [rate, band];
    await expectRate(page, id, words, key);
  }
}

/** Changes one figure, so that what is handed out is not what everybody has: 1-1 becomes 12345 of 25500. */
export async function changeOne(page) {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '12345');
  await expectRate(page, '1-1', '48.4%', '25');
  await saved(page);
  await go(page, '#/share');
  await sign(page);
}

export const CHANGED = { '1-1': ['48.4%', '25'] };

/** A downloaded file in a folder of this test. */
export function keep(testInfo, { name, bytes }) {
  const file = testInfo.outputPath(name);
  writeFileSync(file, bytes);
  return pathToFileURL(file).href;
}
