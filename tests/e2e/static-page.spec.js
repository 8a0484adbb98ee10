// The page that a published report is handed out as: what a partner opens from a mail, with scripts switched off.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectNoFindingsInAnyLook } from './axe.js';
import { download, expect, ready, test } from './journey.js';
import { BY_FIELD, BY_PROGRAMME, NAMES, PROGRAMMES, RATES } from './printed.js';

const folder = fileURLToPath(new URL('../../target/e2e', import.meta.url));
let file;
let html;

test.beforeAll(async ({ browser }, workerInfo) => {
  // Whoever publishes has scripts, whatever the test does without.
  const page = await browser.newPage({ javaScriptEnabled: true });
  await page.goto(`${workerInfo.project.use.baseURL}#/share`);
  await ready(page);
  const { bytes } = await download(page, page.locator('[data-export="html-static"]'));
  await page.close();
  mkdirSync(folder, { recursive: true });
  file = `${folder}/static-page-${workerInfo.workerIndex}.html`;
  writeFileSync(file, bytes);
  html = bytes.toString('utf8');
});

/** The ways in which it is opened: from a host, and with a double click. */
const WAYS = {
  http: async (page, body = html) => {
    await page.route('**/report.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto('./report.html');
  },
  file: (page) => page.goto(`file://${file}`),
};

/** A table's cells, row by row. */
const rows = (table) =>
  table.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));

async function expectTheReport(page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('令和5年度（2023）の評価');
  for (const [id, rate] of RATES) {
    const part = page.locator(`article:has(#indicator-${id})`);
    await expect(part.getByRole('heading')).toHaveText(`${id} ${NAMES[id]}`);
    await expect(part.locator('.result > strong')).toHaveText(rate);
    const chart = part.getByRole('img', { name: `${id} ${NAMES[id]}の実績値` });
    await expect(chart).toHaveAccessibleName(new RegExp(`令和5年度：.*達成率${rate}`));
    // Drawn, and not only there.
    const { width, height } = await chart.boundingBox();
    expect(Math.min(width, height), id).toBeGreaterThan(150);
    await expect(part.getByRole('table')).toBeVisible();
  }
  const told = (table) => Object.values(table).map(([...counts]) => [counts.pop(), ...counts].map(String));
  const programmes = await rows(page.getByRole('table', { name: '事業別の達成度' }));
  expect(programmes.map(([, ...counts]) => counts)).toEqual(told(BY_PROGRAMME));
  const fields = await rows(page.getByRole('table', { name: '分野別の達成度' }));
  expect(fields.map(([name]) => name)).toEqual(Object.keys(BY_FIELD));
  expect(fields.map(([, ...counts]) => counts)).toEqual(told(BY_FIELD));
  await expect(page.locator('.facts > div').nth(1)).toHaveText('前年度より向上15 / 24指標数え方が変わった1-8を除く');
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [way, goTo] of Object.entries(WAYS)) {
    test(`the whole report is read, from ${way}`, { tag: '@everywhere' }, async ({ page }) => {
      await goTo(page);
      await expectTheReport(page);
      // Its own style is what shows it: the policy let it through.
      await expect(page.locator('h1')).toHaveCSS('margin-top', '0px');
      const width = await page.locator('html').evaluate((element) => element.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize().width);
    });
  }

  test('it is walked by its links', { tag: '@everywhere' }, async ({ page }) => {
    await WAYS.http(page);
    for (const [at, [, name]] of PROGRAMMES.entries()) {
      await page.getByRole('navigation', { name: '目次' }).locator(`a[href="#programme-${at + 1}"]`).click();
      await expect(page.getByRole('heading', { name: `${at + 1} ${name}` })).toBeInViewport();
      await page.locator(`section:has(#programme-${at + 1}) .back a`).click();
      await expect(page.getByRole('heading', { name: '目次' })).toBeInViewport();
    }
    await page.getByRole('table', { name: '令和5年度の全指標' }).getByRole('link', { name: /^4-2 / }).click();
    await expect(page.locator('#indicator-4-2')).toBeInViewport();
  });

  test('a gateway that takes the style away leaves the report', async ({ page }) => {
    const bare = html.replace(/<style>[^]*<\/style>/, '');
    expect(bare.length).toBeLessThan(html.length - 1000);
    await WAYS.http(page, bare);
    await expectTheReport(page);
  });

  test('on paper there is all of it but the ways through it', async ({ page }) => {
    await WAYS.http(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.locator('.back').first()).toBeHidden();
    await expectTheReport(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
    expect(pages).toBeGreaterThan(10);
    expect(pages).toBeLessThan(25);
  });
});

test('it holds up in every look', { tag: '@everywhere' }, async ({ page }) => {
  await WAYS.http(page);
  await expectNoFindingsInAnyLook(page, 'the page without a script');
});

test('a frame that scrolls is reached and moved by keyboard', { tag: '@phone' }, async ({ page }) => {
  await WAYS.http(page);
  const frame = page.getByRole('group', { name: '令和5年度の全指標' });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('what a text brings in does not run, and is complained of', async ({ page, complaints }) => {
  await WAYS.http(page, html.replace('</main>', '<script>window.ran = 1</script><b style="color: red">b</b></main>'));
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  await expect(page.locator('b')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  // Every journey fails at such a line.
  const refused = complaints.splice(0).filter((text) => text.includes('Content Security Policy'));
  expect(refused).toHaveLength(2);
});
