// The page 共有: each way to hand a report out, and what becomes of it somewhere else.
import { expectNoFindingsInAnyLook } from './axe.js';
import { download, expect, expectRate, go, open, ready, route, test } from './journey.js';
import {
  BY, CHANGED, PASSPHRASE, changeOne, expectPrintedRates, expectSnapshot, keep, lockWith, reader, shareLink, sign,
} from './partner.js';

for (const passphrase of [undefined, PASSPHRASE]) {
  const how = passphrase ? 'locked' : 'open';
  test(`a page that runs on its own opens from a folder, ${how}, and makes such pages itself`, async ({ page, browser }, testInfo) => {
    await changeOne(page);
    if (passphrase) await lockWith(page, passphrase);
    const file = await download(page, page.locator('[data-export="html"]'));
    expect(file.name).toBe('takamatsu-r5-2026-04-01.html');
    expect(file.bytes.length).toBeLessThanOrEqual(700_000);
    await expect(page.locator('[data-way="page"]')).toContainText('読み返して同じ内容であることを確かめ');
    const unlock = async (other) => {
      if (!passphrase) return;
      await ready(other);
      expect(await other.locator('#tsunagari-report').textContent()).not.toContain('12345');
      await other.locator('[data-passphrase]').fill(passphrase);
      await other.locator('[data-unlock]').click();
    };
    await reader(browser, {}, async (other, asked) => {
      const address = keep(testInfo, file);
      await other.goto(address);
      await unlock(other);
      await expectSnapshot(other);
      await expectPrintedRates(other, CHANGED);
      expect(route(other)).toBe('#/s/page');
      await other.getByRole('link', { name: '5 多機関協働' }).click();
      await ready(other);
      expect(route(other)).toBe('#/s/page/programme/5');
      expect(asked.filter((one) => !one.startsWith('blob:') && one.split('#')[0] !== address)).toEqual([]);
      // It makes such a page itself.
      await other.getByRole('link', { name: '共有', exact: true }).click();
      await ready(other);
      const again = await download(other, other.locator('[data-export="html"]'));
      const second = await other.context().newPage();
      await second.goto(keep(testInfo, { name: 'again.html', bytes: again.bytes }));
      await ready(second);
      await expectRate(second, '1-1', '48.4%', '25');
      // Taken over it is one's own, in this browser.
      await other.locator('[data-take-over]').click();
      await expect(other.locator('html')).toHaveAttribute('data-source', 'own');
      await ready(other);
      await expectRate(other, '1-1', '48.4%', '25');
    });
  });
}

test('a page without a script is handed out as it is evaluated, and reads from a folder with JavaScript off', async ({ page, browser }, testInfo) => {
  await changeOne(page);
  const file = await download(page, page.locator('[data-export="html-static"]'));
  expect(file.name).toBe('takamatsu-r5-2026-04-01-read.html');
  expect(file.bytes.length).toBeLessThanOrEqual(300_000);
  await reader(browser, { javaScriptEnabled: false }, async (other, asked) => {
    const address = keep(testInfo, file);
    await other.goto(address);
    await expect(other.locator('body')).toContainText(BY);
    await expect(other.locator('body')).toContainText('2026年4月1日');
    await expect(other.locator('table.figures')).toHaveCount(25);
    await expect(other.locator('table.figures').first()).toContainText('12,345');
    await expect(other.locator('table.figures').first()).toContainText('48.4%');
    await expect(other.locator('figure svg')).toHaveCount(25);
    await expect(other.locator('script')).toHaveCount(0);
    expect(asked).toEqual([address]);
  });
});

test('a data file goes into another browser, locked or not; its figures as CSV', async ({ page, browser }, testInfo) => {
  await changeOne(page);
  const plain = await download(page, page.locator('[data-export="snapshot"]'));
  expect(JSON.parse(plain.bytes)).toMatchObject({ format: 'tsunagari-snapshot', version: 1, by: BY, on: '2026-04-01' });
  const csv = await download(page, page.locator('[data-export="snapshot-csv"]'));
  expect(csv.bytes.toString()).toContain(',件,higher-is-better,2023,25500,12345,');
  await lockWith(page, PASSPHRASE);
  await expect(page.locator('[data-export="snapshot-csv"]')).toBeDisabled();
  const locked = await download(page, page.locator('[data-export="snapshot"]'));
  expect(JSON.parse(locked.bytes)).toMatchObject({ format: 'tsunagari-locked', version: 1, rounds: 600_000 });
  expect(locked.bytes.toString()).not.toContain('12345');
  for (const file of [plain, locked]) {
    await reader(browser, {}, async (other) => {
      await other.goto(new URL('./#/data', page.url()).href);
      await ready(other);
      keep(testInfo, file);
      await other.locator('[data-open-file]').setInputFiles(testInfo.outputPath(file.name));
      if (file === locked) {
        await other.locator('[data-passphrase]').fill('ちがう合言葉です');
        await other.locator('[data-unlock]').click();
        await expect(other.locator('[data-unlock-problem="wrong"]')).toBeVisible();
        await other.locator('[data-passphrase]').fill(PASSPHRASE);
        await other.locator('[data-unlock]').click();
      }
      await other.locator('[data-open-apply]').click();
      await go(other, '#/indicator/1-1');
      await expectRate(other, '1-1', '48.4%', '25');
    });
  }
});

test('on plain http nothing can be locked, and the page says why; the rest works', async ({ browser, baseURL }) => {
  const root = new URL(baseURL);
  root.hostname = 'intranet.test';
  await reader(browser, {}, async (other) => {
    await other.goto(`${root.href}#/share`);
    await ready(other);
    await expect(other.locator('[data-share-lock]')).toBeDisabled();
    await expect(other.locator('[data-no-lock]')).toContainText('http');
    await sign(other);
    await other.locator('[data-copy-link]').click();
    await expect(other.locator('[data-way="link"]')).toContainText('コピーしました。');
    const file = await download(other, other.locator('[data-export="html"]'));
    expect(file.bytes.length).toBeGreaterThan(100_000);
    const link = await shareLink(other).inputValue();
    await other.goto(link);
    await expectSnapshot(other);
  });
});

test('a link\'s length is held against what mail and paper take, and its code prints alone', async ({ page }) => {
  await open(page, '#/share');
  await sign(page);
  const fits = (medium) => page.locator(`[data-medium="${medium}"]`);
  await expect(fits('print')).toHaveAttribute('data-fits', 'true');
  await expect(fits('mail')).toHaveAttribute('data-fits', 'true');
  const short = await shareLink(page).inputValue();
  await page.locator('[data-way="link"] select').selectOption('alone');
  await expect(shareLink(page)).not.toHaveValue(short);
  const alone = Number(await shareLink(page).getAttribute('data-length'));
  expect(alone).toBeGreaterThan(900);
  await expect(fits('print')).toHaveAttribute('data-fits', 'false');
  await expect(fits('print')).toContainText(`${alone - 900}文字超過`);
  await page.locator('[data-way="link"] select').selectOption('shortest');
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => {
    let shown;
    window.print = () => {
      const visible = (selector) => document.querySelector(selector).checkVisibility();
      shown = [['.leaflet__code', '.leaflet__link'], ['.share-link', '.share-about', '[data-way="data"]', 'h1', '.site-header']]
        .map((all) => all.map(visible));
    };
    document.querySelector('[data-print-qr]').click();
    dispatchEvent(new Event('afterprint'));
    return shown;
  });
  expect(shown).toEqual([[true, true], [false, false, false, false, false]]);
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
});

test('the code leads to the link, and is black on white whatever the page\'s colours are', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '#/share');
  const code = page.locator('.leaflet__code');
  expect(await code.evaluate((svg) => [getComputedStyle(svg).backgroundColor, getComputedStyle(svg.firstChild).fill])).toEqual([
    'rgb(255, 255, 255)', 'rgb(0, 0, 0)',
  ]);
  const { bytes } = await download(page, page.locator('[data-export="qr-svg"]'));
  expect(bytes.toString()).toContain(await code.locator('path').getAttribute('d'));
});

test('nobody is handed what does not read back as the same', async ({ page }) => {
  await open(page, '#/share');
  await sign(page);
  // A browser whose encryption loses a byte.
  await page.evaluate(() => {
    const { decrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.decrypt = async function (...given) {
      return (await decrypt.apply(this, given)).slice(1);
    };
    // And whose reading of pages loses a row.
    const { parseFromString } = DOMParser.prototype;
    DOMParser.prototype.parseFromString = function (text, kind) {
      const found = parseFromString.call(this, text, kind);
      found.querySelector('table.figures tbody tr').remove();
      return found;
    };
    window.handed = 0;
    URL.createObjectURL = () => {
      window.handed += 1;
      return 'blob:';
    };
  });
  await page.locator('[data-export="html-static"]').click();
  await expect(page.locator('[data-way="plain"] [data-share-problem]')).toContainText('何も渡していません');
  await lockWith(page, PASSPHRASE);
  for (const [way, button] of [['page', 'html'], ['data', 'snapshot']]) {
    await page.locator(`[data-export="${button}"]`).click();
    await expect(page.locator(`[data-way="${way}"] [data-share-problem]`)).toContainText('何も渡していません');
  }
  await page.locator('[data-make-link]').click();
  await expect(page.locator('[data-way="link"] [data-share-problem]')).toContainText('何も渡していません');
  await expect(shareLink(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.handed)).toBe(0);
});

test('the four ways stand at the top, and each leads to its own', async ({ page }) => {
  await open(page, '#/share');
  const names = ['リンクとQRコード', 'そのまま動くページ', '読むだけのページ', 'データファイル'];
  for (const [at, name] of names.entries()) {
    const way = page.getByRole('navigation', { name: '渡し方' }).getByRole('button').nth(at);
    await expect(way).toContainText(name);
    await way.click();
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
    await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
  }
  expect(route(page)).toBe('#/share');
});

test('a leaflet of a locked link says that it asks for a passphrase; a passphrase is seen until it is hidden', async ({ page }) => {
  await open(page, '#/share');
  await expect(page.locator('.leaflet')).not.toContainText('合言葉');
  await lockWith(page, PASSPHRASE);
  const field = page.locator('[data-share-passphrase]');
  await expect(field).toHaveAttribute('type', 'text');
  await page.locator('[data-hide-passphrase]').check();
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveValue(PASSPHRASE);
  await page.locator('[data-make-link]').click();
  await expect(page.locator('.leaflet')).toContainText('開くときに合言葉が必要です。');
});

test('that a locked link is made is told, and that it no longer holds when what it says has changed', async ({ page }) => {
  await open(page, '#/share');
  await lockWith(page, PASSPHRASE);
  const told = page.locator('[data-way="link"]').getByRole('status');
  await page.locator('[data-make-link]').click();
  await expect(told).toHaveText('ロックしたリンクができました。この下にあります。');
  await expect(shareLink(page)).toBeVisible();
  await page.locator('[data-share-by]').fill('地域福祉課');
  await expect(told).toHaveText('内容か合言葉が変わりました。もう一度作ってください。');
  await expect(shareLink(page)).toHaveCount(0);
  // Without a lock nothing has to be made again.
  await page.locator('[data-share-lock]').uncheck();
  await expect(shareLink(page)).toBeVisible();
  await expect(told).toBeEmpty();
});

test('a locked link whose content changes while it is locked is not called made', async ({ page }) => {
  await open(page, '#/share');
  await lockWith(page, PASSPHRASE);
  await page.evaluate(() => {
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = async function (...given) {
      await new Promise((go) => { window.go = go; });
      return encrypt.apply(this, given);
    };
  });
  await page.locator('[data-make-link]').click();
  await page.waitForFunction(() => 'go' in window);
  await page.locator('[data-share-by]').fill('地域福祉課');
  await page.evaluate(() => window.go());
  await expect(page.locator('[data-way="link"]').getByRole('status')).toHaveText('内容か合言葉が変わりました。もう一度作ってください。');
  await expect(shareLink(page)).toHaveCount(0);
});

test('the page holds for readers of all kinds @everywhere', async ({ page }) => {
  await open(page, '#/share');
  await lockWith(page, PASSPHRASE);
  await expectNoFindingsInAnyLook(page, '#/share');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const names = ['リンクとQRコード', 'そのまま動くページ', '読むだけのページ', 'データファイル'];
  for (const name of names) {
    const way = page.getByRole('region', { name, exact: true });
    await expect(way.getByText('読める人', { exact: true })).toBeVisible();
    await expect(way.getByText('中身', { exact: true })).toBeVisible();
  }
});
