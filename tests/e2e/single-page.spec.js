// The page that runs on its own: opened from a folder, with no server and no network, it is the whole app.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  chart, download, edit, enter, expect, expectInk, expectRate, field, go, ready, route, saved, stored, test,
} from './journey.js';
import { RATES } from './printed.js';

const FILE = fileURLToPath(new URL('../../dist/tsunagari.html', import.meta.url));
const TEMPLATE = readFileSync(FILE, 'utf8');
const BLOCK = '<script type="application/json" id="tsunagari-report">';

/** The page with a report inside, as `with_report` in crates/formats writes it. */
const withReport = (text) => {
  const escaped = text.replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return TEMPLATE.replace(BLOCK, () => BLOCK + escaped);
};

/** A copy of the page in a folder whose name an office might give; answers with its address. */
function inFolder(testInfo, name, text) {
  const folder = testInfo.outputPath('共有 フォルダー#1');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}`;
  if (text === undefined) copyFileSync(FILE, file);
  else writeFileSync(file, text);
  return pathToFileURL(file).href;
}

/** Opens an address; answers with all that is requested from then on. */
async function openFile(page, address) {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective));
  });
  await page.goto(address);
  await ready(page);
  return asked;
}

const refused = (page) => page.evaluate(() => window.refused);

test('the file is small enough to send, and holds all that it needs', () => {
  expect(readFileSync(FILE).length).toBeLessThanOrEqual(700_000);
  expect(TEMPLATE.split(BLOCK)).toHaveLength(2);
  // Nothing in it that HTML reads as something else, or that an editor or a mail system might change.
  expect(TEMPLATE).not.toMatch(/[\0\b\t\n\v\f\r\x0e\x0f\x1a\x1b\x7f-\x9f\ufeff\ufffd]/);
  // Found near the beginning, with nothing in it.
  expect(TEMPLATE.indexOf(`${BLOCK}</script>`)).toBeGreaterThan(0);
  expect(TEMPLATE.indexOf(BLOCK)).toBeLessThan(2000);
  // No address but its own parts, and the names of XML's vocabularies.
  const markup = TEMPLATE.replace(/(<(?:script|style)[^>]*>)[^]*?(<\/(?:script|style)>)/g, '$1$2');
  const addresses = [...markup.matchAll(/\s(?:href|src|srcset|action|data|poster)=["']?([^\s"'>]*)/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !/^(#|data:image\/svg\+xml;)/.test(address))).toEqual([]);
});

test('opened from a folder it is the whole app, and asks nobody for anything', async ({ page }, testInfo) => {
  const address = inFolder(testInfo, '実施状況.html');
  const asked = await openFile(page, address);
  await expect(page.locator('output[data-rate]')).toHaveCount(RATES.length);
  for (const [id, rate, band] of RATES) await expectRate(page, id, rate, band);
  await expect(page.locator('html')).toHaveAttribute('data-source', 'own');
  const drawn = await page.locator('.programme-card__character use').evaluateAll((all) => all.map((use) => use.getBBox().width));
  expect(drawn).toHaveLength(5);
  expect(drawn.every((width) => width > 0)).toBe(true);
  for (const canvas of await page.locator('canvas').all()) await expectInk(canvas);
  // Links, the address bar and the back button.
  await page.getByRole('link', { name: '2 参加支援' }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('参加支援事業');
  expect(route(page)).toBe('#/programme/2');
  for (const to of ['#/indicator/5-2', '#/check', '#/data', '#/data/structure', '#/?band=75&year=2022']) await go(page, to);
  await page.goBack();
  await ready(page);
  expect(route(page)).toBe('#/data/structure');
  await page.goto(`${address}#/indicator/1-1`);
  await page.reload();
  await ready(page);
  await expectInk(chart(page).first());
  expect(asked.filter((one) => !one.startsWith('blob:')).every((one) => one.split('#')[0] === address)).toBe(true);
  expect(await refused(page)).toEqual([]);
});

test('an edit in a page opened from a folder is there when it is opened again', async ({ page, context }, testInfo) => {
  const address = inFolder(testInfo, 'a.html');
  await openFile(page, `${address}#/indicator/1-1`);
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '12345');
  await expectRate(page, '1-1', '48.4%', '25');
  await saved(page);
  await page.reload();
  await ready(page);
  await expectRate(page, '1-1', '48.4%', '25');
  expect(await stored(page)).toContain('12345');
  // And in another tab, which hears of what follows.
  const other = await context.newPage();
  await openFile(other, `${address}#/indicator/1-1`);
  await expectRate(other, '1-1', '48.4%', '25');
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '26441');
  await expectRate(other, '1-1', '103.7%', '100');
  // A copy elsewhere shows the same, as the guide says of this browser.
  await enter(field(page, '1-1', 'actual', 2023), '12345');
  await saved(page);
  await openFile(other, `${inFolder(testInfo, 'b.html')}#/indicator/1-1`);
  await expectRate(other, '1-1', '48.4%', '25');
  expect(await refused(page)).toEqual([]);
});

test('files can be taken out of a page opened from a folder', async ({ page }, testInfo) => {
  await openFile(page, `${inFolder(testInfo, 'a.html')}#/indicator/1-1`);
  for (const [kind, start] of [['json', '{'], ['csv-long', '\ufeffmunicipality'], ['svg', '<svg'], ['png', '\ufffdPNG']]) {
    const { name, bytes } = await download(page, page.locator(`[data-export="${kind}"]`).first());
    expect(name).toMatch(kind === 'csv-long' ? /\.csv$/ : new RegExp(`\\.${kind}$`));
    expect(bytes.toString('utf8').startsWith(start), kind).toBe(true);
  }
  expect(await refused(page)).toEqual([]);
});

test('the policy names each script and style by its hash, and no host', async ({ page }, testInfo) => {
  await openFile(page, inFolder(testInfo, 'a.html'));
  const parts = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent));
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = await parts('script:not([type^="application/json"], [type="text/plain"])');
  expect(scripts.length).toBeGreaterThan(2);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy.split(';')).toEqual([
    `default-src 'none'`,
    `script-src 'wasm-unsafe-eval' ${scripts.map(hash).join(' ')}`,
    `style-src ${(await parts('style')).map(hash).join(' ')}`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ]);
});

test('a page gives its own source, byte for byte, whatever stands in it and on it', async ({ page }, testInfo) => {
  const hostile = JSON.stringify({ name: '</script><script>window.ran = 1</script><!--<script>', sign: '&lt;\u2028' });
  for (const [name, text] of [['a.html', TEMPLATE], ['b.html', withReport(hostile)]]) {
    // At a place that the address names: with a report inside, going there from the report loads the page anew.
    await openFile(page, `${inFolder(testInfo, name, text)}#/programme/3`);
    await edit(page);
    // As extensions of browsers do.
    const source = await page.evaluate(() => {
      document.head.prepend(document.createElement('script'), document.createElement('link'));
      document.body.append(document.createElement('script'));
      document.body.setAttribute('data-extension', '1');
      document.title = 'another';
      return window.tsunagariPage();
    });
    expect(source === TEMPLATE, name).toBe(true);
    const inside = await page.locator('#tsunagari-report').evaluate((block) => block.textContent);
    if (name === 'b.html') expect(JSON.stringify(JSON.parse(inside))).toBe(hostile);
    else expect(inside).toBe('');
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    // The block for the report is no script: the policy has nothing to say about it.
    expect(await refused(page)).toEqual([]);
  }
});

test('on a host it runs from any folder, asks for nothing more, and is what the hosted app hands on', async ({ page }) => {
  const root = process.env.TSUNAGARI_SUB_URL;
  const asked = await openFile(page, `${root}tsunagari.html`);
  await expect(page.locator('output[data-rate]')).toHaveCount(RATES.length);
  await page.getByRole('link', { name: '4 アウトリーチ' }).click();
  await ready(page);
  expect(asked).toEqual([`${root}tsunagari.html`]);
  expect((await page.evaluate(() => window.tsunagariPage())) === TEMPLATE).toBe(true);
  await page.goto(`${root}#/programme/1`);
  await ready(page);
  expect((await page.evaluate(() => window.tsunagariPage())) === TEMPLATE).toBe(true);
});

test('before it is read, and where nothing runs, the page names no municipality', async ({ browser }, testInfo) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(inFolder(testInfo, 'a.html'));
    await expect(page).toHaveTitle('つながり');
    await expect(page.getByRole('status')).toContainText('このファイルをパソコンに保存し');
    expect(await page.locator('body').innerText()).not.toContain('高松');
  } finally {
    await context.close();
  }
});

for (const [what, damage] of [
  ['a file that is not whole', (text) => text.replace(/(id="tsunagari-app">[^<]{1000})[^<]*/, '$1')],
  ['a file that was changed', (text) => text.replace(/(id="tsunagari-app">[^<]{50000})./, (all, start) => `${start}${all.endsWith('A') ? 'B' : 'A'}`)],
]) {
  test(`${what} says so, and what to do`, async ({ browser }, testInfo) => {
    const text = damage(TEMPLATE);
    expect(text).not.toBe(TEMPLATE);
    const context = await browser.newContext({ locale: 'ja-JP' });
    try {
      const page = await context.newPage();
      await page.goto(inFolder(testInfo, 'a.html', text));
      const panel = page.getByRole('alertdialog', { name: '画面を読み込めませんでした' });
      await expect(panel).toBeVisible();
      // Its styles are not among what is packed.
      await expect(panel).toHaveCSS('position', 'fixed');
    } finally {
      await context.close();
    }
  });
}

test('a copy that an editor gave a byte-order mark opens as before', async ({ page }, testInfo) => {
  await openFile(page, inFolder(testInfo, 'a.html', `\ufeff${TEMPLATE}`));
  await expect(page.locator('output[data-rate]')).toHaveCount(RATES.length);
  expect(await refused(page)).toEqual([]);
});

test('opened as a file it makes a link for the address that is given, whatever route stands in it', async ({ page }, testInfo) => {
  await openFile(page, inFolder(testInfo, '共有.html'));
  await go(page, '#/share');
  const [address, link] = [page.locator('[data-share-address]'), page.locator('[data-share-link]')];
  await expect(page.getByText('この画面はファイルとして開かれています')).toBeVisible();
  await expect(link).toHaveCount(0);
  await address.fill('city.example.jp');
  await expect(link).toHaveCount(0);
  await address.fill(' https://city.example.jp/tsunagari/#/indicator/1-1 ');
  await expect(link).toHaveValue(/^https:\/\/city\.example\.jp\/tsunagari\/#\/s\/[\w-]+$/);
});
