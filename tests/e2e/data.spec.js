// The page データ: files out and in, earlier states, and taking everything out of the browser; several reports: reports.spec.js.
import { download, edit, enter, expect, expectRate, field, go, makePast, open, ready, saved, stored, test, typeMany } from './journey.js';

const actual = (page, id) => field(page, id, 'actual', 2023);
const button = (page, name) => page.getByRole('button', { name, exact: true });
const choose = (page, name, text) =>
  page.locator('input[data-open-file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** A file picker that writes into the page's own file system: a real file, without the system's dialogue. */
const picker = (page) =>
  page.addInitScript(() => {
    window.showSaveFilePicker = async ({ suggestedName }) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(suggestedName, { create: true });
    };
  });

test('the report is saved to a file of the user’s choice and opened again', async ({ page }) => {
  await picker(page);
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await go(page, '#/data');
  await button(page, 'ファイルに保存').click();
  await expect(page.getByRole('banner')).toContainText(/ファイルに保存 \d+\/\d+/);
  const text = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('takamatsu-r5.json')).getFile()).text();
  });
  expect(text).toContain('"actual": "12345"');
  // A later change is in no file.
  await go(page, '#/indicator/1-1');
  await enter(actual(page, '1-1'), '25500');
  await expect(page.getByRole('banner')).toContainText('このブラウザに保存済み');
  await go(page, '#/data');
  await choose(page, 'takamatsu-r5.json', text);
  await expect(page.getByText('いまの内容と1か所が違います')).toBeVisible();
  await button(page, '1か所をファイルの内容にする').click();
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '48.4%', '25');
  await page.locator('[data-undo]').click();
  await expectRate(page, '1-1', '100.0%', '100');
});

test('a file picker that is closed changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    window.showSaveFilePicker = async () => {
      throw new DOMException('closed', 'AbortError');
    };
  });
  await open(page, '#/data');
  await button(page, 'ファイルに保存').click();
  await expect(page.getByRole('banner')).toContainText('公表されたまま');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('where no place can be chosen the file is a download, and the page says so', async ({ page }) => {
  await page.addInitScript(() => delete window.showSaveFilePicker);
  await open(page, '#/data');
  await expect(page.getByText('「ダウンロード」に保存します')).toBeVisible();
  const file = await download(page, button(page, 'ファイルに保存'));
  expect(file.name).toBe('takamatsu-r5.json');
  expect(JSON.parse(file.bytes.toString('utf8'))).toMatchObject({ format: 'tsunagari-report', id: 'takamatsu-r5' });
});

for (const [what, text, problem] of [
  ['is no JSON', 'こんにちは', /開けません。1行目の1バイト目から先を、JSONとして読めません.*選んでください。$/],
  ['is another format', '{"format":"other","version":1}', /開けません。報告のファイルではありません。.*選んでください。$/],
  ['is newer', '{"format":"tsunagari-report","version":99}', /開けません。新しい版のアプリで保存されています（形式の版は99、ここで読めるのは1まで）。アプリを新しくして/],
  ['is cut off', '{"format":"tsunagari-report","version":1,"id":"takam', /開けません。1行目の\d+バイト目から先を、JSONとして読めません/],
  ['lacks something', '{"format":"tsunagari-report","version":1}', /開けません。「years」がありません。保存したあとに書き換わった.*選んでください。$/],
]) {
  test(`a file that ${what} is told and changes nothing`, async ({ page }) => {
    await open(page, '#/data');
    await choose(page, 'x.json', text);
    await expect(page.locator('[data-open-problem]')).toHaveText(problem);
    await expect(page.locator('[data-open-apply]')).toHaveCount(0);
    expect(await stored(page)).toBeNull();
  });
}

test('after 20 changes in no file the user is reminded, far down a page, too', async ({ page }) => {
  await open(page, '#/programme/1');
  await edit(page);
  const [far, reminder, way] = [
    actual(page, '1-8'),
    page.getByRole('heading', { name: 'ファイルへの保存をお勧めします' }),
    page.locator('[data-to-notices]'),
  ];
  await far.scrollIntoViewIfNeeded();
  await typeMany(far, 1, 19);
  await saved(page);
  await expect(reminder).toHaveCount(0);
  await expect(way).toHaveCount(0);
  await enter(far, '20');
  await expect(reminder).not.toBeInViewport();
  await expect(way).toHaveText('お知らせ 1件');
  await expect(way).toBeInViewport();
  await way.press('Enter');
  await expect(reminder).toBeInViewport();
  await expect(page.locator('.notices')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reminder).toHaveCount(0);
  await expect(way).toHaveCount(0);
});

test('leaving with changes in no file is asked about, leaving without is not', async ({ page }) => {
  const asked = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await open(page, '#/indicator/1-1');
  await edit(page);
  await page.reload();
  await ready(page);
  expect(asked).toEqual([]);
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await page.reload();
  await ready(page);
  expect(asked).toEqual(['beforeunload']);
});

test('an earlier state can be brought back, and that can be undone', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await makePast(page);
  await go(page, '#/data');
  const row = page.locator('[data-past]');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('1-1 令和5年度 実績 26,441 → 20');
  await expect(row).toContainText('公表値からの変更 1か所');
  await row.getByRole('button', { name: /の状態に戻す$/ }).click();
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '0.1%', 'over0');
  await page.locator('[data-undo]').click();
  await expectRate(page, '1-1', '100.0%', '100');
});

test('while another tab keeps a state, this one leaves it to that tab, and does not wait', async ({ context, page }) => {
  const other = await context.newPage();
  await open(other);
  await other.evaluate(() => new Promise((held) => {
    navigator.locks.request('tsunagari-generation', () => new Promise((release) => {
      window.release = release;
      held();
    }));
  }));
  await open(page, '#/indicator/1-1');
  await edit(page);
  await typeMany(actual(page, '1-1'), 1, 20);
  await saved(page);
  await go(page, '#/data');
  await expect(page.getByRole('heading', { level: 1, name: 'データ' })).toBeVisible();
  await expect(page.locator('[data-past]')).toHaveCount(0);
  await other.evaluate(() => window.release());
  await go(page, '#/indicator/1-1');
  await enter(actual(page, '1-1'), '21');
  await saved(page);
  await go(page, '#/data');
  await expect(page.locator('[data-past]')).toHaveCount(1);
});

test('a tab that hears of two edits while it opens the journal keeps no state of its own', async ({ context, page }) => {
  const other = await context.newPage();
  await other.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const held = new Promise((release) => Object.assign(window, { opening: 0, release }));
    IDBFactory.prototype.open = function (...asked) {
      const request = open.apply(this, asked);
      // Tells of the open journal only when the test lets it.
      Object.defineProperty(request, 'onsuccess', {
        set: (tell) => request.addEventListener('success', (told) => held.then(() => tell(told))),
      });
      window.opening += 1;
      return request;
    };
  });
  await open(other, '#/indicator/1-1');
  await open(page, '#/indicator/1-1');
  await edit(page);
  for (const [nth, value] of ['12345', '20'].entries()) {
    await enter(actual(page, '1-1'), value);
    await saved(page);
    await other.waitForFunction((nth) => window.opening > nth, nth);
  }
  await other.evaluate(() => window.release());
  await expectRate(other, '1-1', '0.1%', 'over0');
  await edit(other);
  await enter(actual(other, '1-1'), '25500');
  await saved(other);
  await go(other, '#/data');
  await expect(other.getByRole('heading', { level: 1, name: 'データ' })).toBeVisible();
  await expect(other.locator('[data-past]')).toHaveCount(0);
});

test('no more than ten earlier states are kept', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  for (let past = 20; past <= 220; past += 20) {
    await typeMany(actual(page, '1-1'), past - 19, past);
    // What comes while the journal is busy goes in together: a state is kept after 20 changes, or a few more.
    await saved(page);
  }
  await go(page, '#/data');
  await expect(page.locator('[data-past]')).toHaveCount(10);
  await expect(page.locator('[data-past]').first()).toContainText('→ 220');
  await expect(page.locator('[data-past]').last()).toContainText('26,441 → 40');
  // What the last one does not hold is still in the journal.
  await page.evaluate(() => localStorage.clear());
  await open(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '0.9%', 'over0');
});

test('everything can be taken out of the browser, in all tabs, and is shown to be gone', async ({ context, page }) => {
  await open(page, '#/indicator/1-1');
  const other = await context.newPage();
  await open(other, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await expectRate(other, '1-1', '48.4%', '25');
  // What the visit before left is an earlier state, once the journal has it.
  await page.reload();
  await ready(page);
  await expect(async () => {
    await go(page, '#/');
    await go(page, '#/data');
    await expect(page.locator('[data-past]')).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await button(page, 'すべて消す…').click();
  await expect(page.getByText('先にファイルに保存してください')).toBeVisible();
  await button(page, 'すべて消す').click();
  await expect(page.locator('[data-erased]')).toBeVisible();
  await expect(page.locator('[data-past]')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  await expectRate(other, '1-1', '103.7%', '100');
  await page.reload();
  await ready(page);
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '103.7%', '100');
  // Work goes on as on the first day.
  await edit(page);
  await enter(actual(page, '1-1'), '25500');
  await saved(page);
  await expectRate(other, '1-1', '100.0%', '100');
});
