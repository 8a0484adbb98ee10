// What was stored and cannot be read is told, kept as it was, and never written over: the list of reports, the journal's
// records and earlier states, what other tabs write. The edits of the open report at the start: faults.spec.js.
import { EDITS, download, edit, enter, expect, expectRate, field, go, open, ready, saved, stored, test, typeMany } from './journey.js';

const LIBRARY = 'tsunagari/library';
const notice = (page, title) => page.locator('.notice').filter({ has: page.getByRole('heading', { name: title }) });
const actual = (page) => field(page, '1-2', 'actual', 2023);
const copy = (page) => page.getByRole('button', { name: /を複製$/ }).first();
const aside = (page) => page.locator('[data-put-aside]');
const values = (page) => page.evaluate(() => Object.values(localStorage));

/** Runs `work` on a store of the journal, in one transaction, and answers with what it put into `given`. */
const inJournal = (page, store, work) =>
  page.evaluate(
    ([name, text]) => {
      const work = new Function('store', 'given', text);
      return new Promise((done, failed) => {
        const opening = indexedDB.open('tsunagari');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const change = opening.result.transaction([name], 'readwrite');
          const given = {};
          work(change.objectStore(name), given);
          change.oncomplete = () => (opening.result.close(), done(given));
        };
      });
    },
    [store, work],
  );

/** A report of one's own, whose list is then spoilt; answers with the spoilt list. */
async function spoilList(page, spoil) {
  await open(page, '#/data');
  await Promise.all([page.waitForEvent('load'), copy(page).click()]);
  await ready(page);
  const spoilt = spoil(await stored(page, LIBRARY));
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [LIBRARY, spoilt]);
  await page.reload();
  await ready(page);
  return spoilt;
}

test('a list of reports that is cut off is made anew of what is there, and kept as it was', async ({ page }) => {
  const spoilt = await spoilList(page, (text) => text.slice(0, -8));
  await expect(notice(page, '報告の一覧を読めませんでした')).toBeVisible();
  await go(page, '#/data');
  // The report that the list named is still one's own, under its title.
  const own = page.locator('[data-report]');
  await expect(own).toHaveCount(1);
  const file = await download(page, aside(page).getByRole('button', { name: '読めなかった内容をファイルに保存' }));
  expect(file.bytes.toString('utf8')).toBe(spoilt);
  await Promise.all([page.waitForEvent('load'), own.getByRole('button', { name: /を開く$/ }).click()]);
  await ready(page);
  await go(page, '#/data');
  await expect(own).toContainText('いま開いています');
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(await values(page)).toContain(spoilt);
});

test('a list of reports that a newer version wrote stays as it is', async ({ page }) => {
  const newer = await spoilList(page, (text) => text.replace('"version":1', '"version":99'));
  const told = notice(page, '新しい版のアプリで保存された報告の一覧があります');
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: '閉じる' }).click();
  await go(page, '#/data');
  await copy(page).click();
  await expect(told).toBeVisible();
  expect(await stored(page, LIBRARY)).toBe(newer);
});

test('a list of reports of which no copy can be made is not written over', async ({ page }) => {
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      if (key.includes('quarantine')) throw new DOMException('no room', 'QuotaExceededError');
      set.call(this, key, text);
    };
  });
  const spoilt = await spoilList(page, (text) => text.slice(0, -8));
  await go(page, '#/data');
  await notice(page, '報告の一覧を読めませんでした').getByRole('button', { name: '閉じる' }).click();
  await copy(page).click();
  await expect(notice(page, '報告の一覧を読めませんでした')).toBeVisible();
  expect(await stored(page, LIBRARY)).toBe(spoilt);
});

test('what was put aside can be saved at a later visit, taken away and brought back', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await page.evaluate((key) => localStorage.setItem(key, 'broken'), EDITS);
  await page.reload();
  await ready(page);
  await edit(page);
  await enter(actual(page), '705');
  await saved(page);
  await page.reload();
  await ready(page);
  await go(page, '#/data');
  await expect(aside(page)).toContainText('「broken」で始まる6文字');
  const file = await download(page, aside(page).getByRole('button', { name: '読めなかった内容をファイルに保存' }));
  expect(file.bytes.toString('utf8')).toBe('broken');
  await aside(page).getByRole('button', { name: '消す' }).click();
  expect(await values(page)).not.toContain('broken');
  await aside(page).getByRole('button', { name: '消したものを戻す' }).click();
  expect(await values(page)).toContain('broken');
  await aside(page).getByRole('button', { name: '消す' }).click();
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-erase]')).toBeVisible();
  await expect(aside(page)).toHaveCount(0);
});

test.describe('without a journal', () => {
  test.beforeEach(({ context }) => context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => null })));

  /** Two tabs, one with an edit, and the other writes a text over it. */
  async function written(context, page, change) {
    const other = await context.newPage();
    await open(other);
    await open(page, '#/indicator/1-2');
    await edit(page);
    await enter(actual(page), '1');
    const text = change(await stored(page));
    await other.evaluate(([key, text]) => localStorage.setItem(key, text), [EDITS, text]);
    return text;
  }

  test('a tab leaves what a newer version wrote, and edits no more', async ({ context, page }) => {
    const newer = await written(context, page, (text) => text.replace(/"version":\d+/, '"version":99'));
    await expect(notice(page, '新しい版のアプリで保存された編集があります')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');
    await expect(page.getByRole('button', { name: '編集', exact: true })).toBeDisabled();
    expect(await stored(page)).toBe(newer);
  });

  test('a tab keeps a copy of what it cannot read before it writes', async ({ context, page }) => {
    const broken = await written(context, page, (text) => text.slice(0, 40));
    await expect(notice(page, '保存されていた編集を読めませんでした')).toBeVisible();
    await expect.poll(async () => JSON.parse(await stored(page)).pending).toHaveLength(1);
    expect(await values(page)).toContain(broken);
  });
});

test('a record that cannot be read is kept as it was, as the page says', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(actual(page), '1');
  await saved(page);
  await inJournal(page, 'records', `store.add(['takamatsu-r5', 'garbage']);`);
  await page.reload();
  await ready(page);
  const told = notice(page, '編集の控えに、読めない記録がありました');
  const file = await download(page, told.getByRole('button', { name: '読めなかった内容をファイルに保存' }));
  expect(file.bytes.toString('utf8')).toBe('garbage');
  await edit(page);
  // Three earlier states on, the journal drops the records before them.
  for (const [first, last] of [[10, 31], [32, 53], [54, 75]]) {
    await typeMany(actual(page), first, last);
    await saved(page);
  }
  const { texts } = await inJournal(page, 'records', `store.getAll().onsuccess = (event) => { given.texts = event.target.result.map(([, text]) => text); };`);
  expect(texts).not.toContain('garbage');
  expect(await values(page)).toContain('garbage');
  await page.reload();
  await ready(page);
  await edit(page);
  await expect(actual(page)).toHaveValue('75');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('an earlier state whose edits do not fit the published report is told, and kept as it was', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(actual(page), '1');
  await saved(page);
  // A published report of another figure: the state was made over that one.
  const { edits, ...head } = JSON.parse(await stored(page));
  const other = JSON.stringify({
    ...{ format: head.format, version: 1, document: head.document, base: head.base, revision: 30, writer: head.writer },
    edits: edits.map((edit) => ({ ...edit, from: '999' })),
  });
  await inJournal(page, 'generations', `store.add(['takamatsu-r5', ${JSON.stringify(other)}, Date.now(), 9e9]);`);
  await page.evaluate((key) => localStorage.removeItem(key), EDITS);
  await page.reload();
  await ready(page);
  const told = notice(page, '1件の編集を当てはめられませんでした');
  const file = await download(page, told.getByRole('button', { name: '読めなかった内容をファイルに保存' }));
  expect(file.bytes.toString('utf8')).toBe(other);
  expect(await values(page)).toContain(other);
  await expect(page.locator('output[data-rate]')).toHaveText('129.6%');
});

test('edits that came too late and cannot be read are told and kept', async ({ page }) => {
  await open(page);
  await page.evaluate(() => localStorage.setItem('tsunagari/takamatsu-r5/refused', 'garbage'));
  await page.reload();
  await ready(page);
  const told = notice(page, '編集の控えに、読めない記録がありました');
  const file = await download(page, told.getByRole('button', { name: '読めなかった内容をファイルに保存' }));
  expect(file.bytes.toString('utf8')).toBe('garbage');
  expect(await values(page)).toContain('garbage');
});

test('a report that another tab changed since is in no file', async ({ context, page }) => {
  await page.addInitScript(() => delete window.showSaveFilePicker);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await open(tab, '#/indicator/1-2');
    await edit(tab);
  }
  await enter(actual(page), '1');
  await saved(page);
  await go(page, '#/data');
  await download(page, page.locator('[data-save-file]'));
  await expect(page.locator('.save-state')).toContainText('ファイルに保存');
  await enter(actual(other), '705');
  await saved(other);
  await go(page, '#/indicator/1-2');
  await expectRate(page, '1-2', '100.0%', '100');
  await expect(page.locator('.save-state')).toContainText('このブラウザに保存済み');
});

test('an earlier state serves where the last one cannot be read', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  for (const [first, last] of [[1, 20], [21, 40], [41, 41]]) {
    await typeMany(actual(page), first, last);
    await saved(page);
  }
  const { kept } = await inJournal(page, 'generations', `
    store.getAllKeys().onsuccess = ({ target }) => { given.kept = target.result.length; };
    store.openCursor(null, 'prev').onsuccess = ({ target }) => {
      const [document, text, at, seen] = target.result.value;
      target.result.update([document, text.slice(0, 50), at, seen]);
    };`);
  expect(kept).toBeGreaterThanOrEqual(2);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(page);
  await edit(page);
  await expect(actual(page)).toHaveValue('41');
  await expect(notice(page, '編集の控えに、読めない記録がありました')).toBeVisible();
  expect((await values(page)).some((text) => text.length === 50)).toBe(true);
});
