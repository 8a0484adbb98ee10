// Texts that would like to run, in every place where a report or an address has a text.
import { readFileSync } from 'node:fs';
import { download, expect, go, open, ready, test } from './journey.js';
import { keep, reader, shareLink } from './partner.js';

const HOSTILE = JSON.parse(readFileSync(new URL('../hostile.json', import.meta.url), 'utf8'));

// The texts of a report by their members' names; the rest are ids, words of the format and figures.
const TEXTS = ['title', 'name', 'publisher', 'unit', 'plan_number', 'initiatives', 'assessment', 'outlook', 'reason', 'text'];

/** A report with these strings in the place of its texts, in turn; answers with how many there were. */
function fill(node, strings, count = 0) {
  for (const [key, value] of Object.entries(node)) {
    if (value && typeof value === 'object') count = fill(value, strings, count);
    else if (typeof value === 'string' && value !== '' && TEXTS.includes(key)) {
      node[key] = strings[count % strings.length];
      count += 1;
    }
  }
  return count;
}

test('a hostile report is handed out in every way, and nothing in it runs', async ({ page, browser }, testInfo) => {
  expect(HOSTILE).toHaveLength(100);
  const report = JSON.parse(readFileSync(new URL('../../data/takamatsu-r5.json', import.meta.url), 'utf8'));
  expect(fill(report, HOSTILE)).toBeGreaterThan(HOSTILE.length);
  report.id = 'hostile';
  report.claims = [];
  await open(page, '#/data');
  await page.locator('[data-open-file]').setInputFiles({
    name: '<img src=x onerror=window.hostile=1>.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(report)),
  });
  await page.locator('[data-open-apply]').click();
  await expect(page.locator('output[data-rate]')).toHaveCount(25);
  const unharmed = async (at) => {
    expect(await at.evaluate(() => [window.hostile, document.querySelectorAll('iframe, object, embed, base, main script').length])).toEqual([undefined, 0]);
  };
  const look = async (at, before) => {
    for (const to of ['', '/programme/1', '/indicator/1-1', '/indicator/5-2', '/check', '/data', '/share']) {
      await go(at, `#${before}${to || (before ? '' : '/')}`);
      await unharmed(at);
    }
  };
  await look(page, '');
  await page.locator('[data-share-by]').fill(HOSTILE[0]);
  const link = await shareLink(page).inputValue();
  const whole = await download(page, page.locator('[data-export="html"]'));
  const plain = await download(page, page.locator('[data-export="html-static"]'));
  await reader(browser, {}, async (other) => {
    await other.goto(link);
    await ready(other);
    await expect(other.getByRole('banner')).toContainText(HOSTILE[0]);
    await look(other, `/s/${new URL(link).hash.slice('#/s/'.length)}`);
  });
  await reader(browser, {}, async (other) => {
    await other.goto(keep(testInfo, { name: 'whole.html', bytes: whole.bytes }));
    await ready(other);
    await expect(other.getByRole('banner')).toContainText(HOSTILE[0]);
    await look(other, '/s/page');
  });
  await reader(browser, {}, async (other) => {
    await other.goto(keep(testInfo, { name: 'plain.html', bytes: plain.bytes }));
    await expect(other.locator('body')).toContainText(HOSTILE[0]);
    await expect(other.locator('table.figures')).toHaveCount(25);
    await unharmed(other);
    expect(await other.evaluate(() => document.scripts.length)).toBe(0);
  });
});

/** What a page shows: its main headings in view, whether a link is told to be damaged, and what a text has run. */
const shown = () => ({
  headings: [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility() && heading.offsetHeight > 0).length,
  damaged: Boolean(document.querySelector('[data-snapshot-problem="damaged"]')?.checkVisibility()),
  hostile: window.hostile,
});

/** Goes from address to address within the page, as links do, and answers with what it shows at each. */
async function walk(addresses) {
  const all = [];
  for (const hash of addresses) {
    const gone = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = hash;
    await gone;
    while (document.documentElement.dataset.ready !== 'true') await new Promise((done) => setTimeout(done));
    all.push(window.shown());
  }
  return all;
}

const UNHARMED = { headings: 1, damaged: false, hostile: undefined };

test('a hostile address opens nothing that runs', async ({ page }) => {
  // Four hundred addresses, a hundred of them in a page that starts anew.
  test.slow();
  await page.addInitScript(`window.shown = ${shown}`);
  await open(page);
  // One way after the other: among its own kind an address changes a page, and does not make it anew.
  for (const before of ['#/', '#/indicator/', '#/?field=']) {
    const addresses = HOSTILE.map((text) => before + text);
    for (const [at, seen] of (await page.evaluate(walk, addresses)).entries()) expect(seen, addresses[at]).toEqual(UNHARMED);
  }
  // What was late to run is seen here.
  expect(await page.evaluate(() => window.shown())).toEqual(UNHARMED);
  for (const [at, text] of HOSTILE.entries()) {
    // What stands before the hash makes it another page to the browser, which opens the app anew.
    await page.goto(`./?${at}#/s/${encodeURIComponent(text)}`, { waitUntil: 'commit' });
    await ready(page);
    expect(await page.evaluate(() => window.shown()), text).toEqual({ ...UNHARMED, damaged: true });
  }
});
