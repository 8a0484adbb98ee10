// What can go wrong with a browser's storage: a clear message, a page that works, and nothing overwritten.
import { EDITS, download, edit, enter, expect, expectRate, field, go, indicator, open, ready, saved, stored, test } from './journey.js';

const notice = (page, title) => page.locator('.notice').filter({ has: page.getByRole('heading', { name: title }) });

/** The page is whole, and an edit shows. */
async function works(page) {
  await expect(page.locator('.indicator-card:visible')).toHaveCount(25);
  await expectRate(page, '5-4', '141.7%', '100');
  await page.locator('[data-indicator="1-2"]').getByRole('link').click();
  await edit(page);
  await enter(field(page, '1-2', 'actual', 2023), '705');
  await expectRate(page, '1-2', '100.0%', '100');
}

/** A browser without IndexedDB, as some private windows are. */
const noJournal = (page) => page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => null }));

const DENIED = {
  'throws when it is touched': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'is not there': () => {
    Object.defineProperty(window, 'localStorage', { get: () => null });
  },
  'throws when it is read': () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
};

for (const [how, script] of Object.entries(DENIED)) {
  test(`a storage that ${how} leaves a page that works and says so`, async ({ page }) => {
    await page.addInitScript(script);
    await noJournal(page);
    // A headless browser cannot show the system's dialogue; the file is a download then.
    await page.addInitScript(() => delete window.showSaveFilePicker);
    await open(page);
    await expect(notice(page, 'このブラウザには保存できません')).toContainText('閉じると消えます');
    await expect(page.locator('html')).toHaveAttribute('data-save-state', 'unsaved');
    await works(page);
    await expect(page.locator('html')).toHaveAttribute('data-save-state', 'unsaved');
    await expect(page.getByRole('banner')).toContainText('未保存');
    const file = await download(page, notice(page, 'このブラウザには保存できません').getByRole('button', { name: '報告をファイルに保存' }));
    expect(file.bytes.toString('utf8')).toContain('"target": "705", "actual": "705"');
    await page.getByRole('button', { name: '閉じる' }).click();
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test(`where a storage ${how}, the journal keeps the edits`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page);
    await expect(page.locator('.notice')).toHaveCount(0);
    await works(page);
    await saved(page);
    const only = notice(page, 'ふだんの保存場所に書き込めません');
    await expect(only).toBeVisible();
    await page.reload();
    await ready(page);
    await expectRate(page, '1-2', '100.0%', '100');
    // Nothing has ended suddenly.
    await expect(only).toBeVisible();
    await expect(page.locator('.notice')).toHaveCount(1);
    await saved(page);
  });
}

test('without a journal edits are unsaved, and that is told', async ({ page }) => {
  await noJournal(page);
  await open(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await works(page);
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'unsaved');
  await expect(page.getByRole('banner')).toContainText('未保存');
  await expect(notice(page, '編集はこのブラウザに確実には残りません')).toBeVisible();
  await page.reload();
  await ready(page);
  await expectRate(page, '1-2', '100.0%', '100');
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'unsaved');
});

/** Faults of the journal, by what the page finds. */
const BROKEN_JOURNAL = {
  'throws when it is opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'refuses every transaction': () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('gone', 'InvalidStateError');
    };
  },
  'aborts what it was given': () => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args) {
      const request = add.apply(this, args);
      if (this.transaction.mode === 'readwrite') this.transaction.abort();
      return request;
    };
  },
};

for (const [how, script] of Object.entries(BROKEN_JOURNAL)) {
  test(`a journal that ${how} promises nothing`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page);
    await works(page);
    await expect(page.locator('html')).toHaveAttribute('data-save-state', 'unsaved');
    await expect(notice(page, '編集はこのブラウザに確実には残りません')).toBeVisible();
    expect(JSON.parse(await stored(page)).pending).toHaveLength(1);
  });
}

test('what localStorage lost comes back from the journal', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  for (const value of ['1', '2', '705']) await enter(field(page, '1-2', 'actual', 2023), value);
  await saved(page);
  const before = await stored(page);
  for (const loss of [() => localStorage.clear(), (key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, 90))]) {
    await page.evaluate(loss, EDITS);
    await page.reload();
    await ready(page);
    await expectRate(page, '1-2', '100.0%', '100');
    await expect(notice(page, '3回の変更を控えから戻しました')).toBeVisible();
    await saved(page);
    expect(JSON.parse(await stored(page)).edits).toEqual(JSON.parse(before).edits);
  }
});

test('an older text in localStorage gives way to what the journal has since', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(field(page, '1-2', 'actual', 2023), '1');
  await saved(page);
  const older = await stored(page);
  await enter(field(page, '1-2', 'actual', 2023), '705');
  await saved(page);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [EDITS, older]);
  await page.reload();
  await ready(page);
  await expectRate(page, '1-2', '100.0%', '100');
  await expect(notice(page, '1回の変更を控えから戻しました')).toBeVisible();
  await saved(page);
});

test('what the journal lost is written to a new one', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(field(page, '1-2', 'actual', 2023), '705');
  await saved(page);
  await page.goto('about:blank');
  const erased = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('tsunagari');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  await open(page, '#/nowhere');
  await page.evaluate(erased);
  await page.reload();
  await ready(page);
  await saved(page);
  // Now localStorage goes: the new journal has it all.
  await page.evaluate(() => localStorage.clear());
  await open(page, '#/indicator/1-2');
  await expectRate(page, '1-2', '100.0%', '100');
});

test('a journal that is cleared while the page is open starts again', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(field(page, '1-2', 'actual', 2023), '1');
  await saved(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('tsunagari');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await enter(field(page, '1-2', 'actual', 2023), '705');
  await saved(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(page);
  await expectRate(page, '1-2', '100.0%', '100');
});

test('edits of a year ahead and a year behind are in the order they were made', async ({ page }) => {
  const year = 365 * 24 * 3600 * 1000;
  for (const [clock, value] of [[year, '1'], [-year, '705']]) {
    await page.clock.setFixedTime(Date.now() + clock);
    await page.goto('./#/indicator/1-2');
    await page.reload();
    await ready(page);
    await edit(page);
    await enter(field(page, '1-2', 'actual', 2023), value);
    await saved(page);
  }
  await page.reload();
  await ready(page);
  await expectRate(page, '1-2', '100.0%', '100');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(page);
  await expectRate(page, '1-2', '100.0%', '100');
});

test('a full storage is told at the edit, and the edit stays on screen', async ({ page }) => {
  await noJournal(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await works(page);
  await expect(notice(page, '保存する場所がいっぱいです')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'failed');
  await expect(page.getByRole('banner')).toContainText('保存できませんでした');
});

test('a storage that runs full later keeps what it had', async ({ page }) => {
  await noJournal(page);
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '12345');
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'unsaved');
  const before = await stored(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await enter(field(page, '1-1', 'actual', 2023), '25500');
  await expectRate(page, '1-1', '100.0%', '100');
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'failed');
  expect(await stored(page)).toBe(before);
});

test('a storage that does not keep what it took is told', async ({ page }) => {
  await noJournal(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => undefined;
  });
  await open(page);
  await works(page);
  await expect(notice(page, '保存した内容が読み戻せません')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'failed');
});

/** Lets the app find a text where its edits are kept. */
const find = (page, text) =>
  page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem('found')) return;
      sessionStorage.setItem('found', 'true');
      localStorage.setItem(key, text);
    },
    [EDITS, text],
  );

const envelope = (change) =>
  JSON.stringify({
    format: 'tsunagari-edits',
    version: 1,
    document: 'takamatsu-r5',
    revision: 1,
    writer: 'a',
    base: '0123456789abcdef',
    edits: [],
    ...change,
  });
const figure = (change) => ({ edit: 'set-figure', indicator: '1-1', year: 2023, figure: 'actual', from: '26441', to: '12345', ...change });

const FOUND = {
  'broken JSON': ['{"format":"tsunagari-edits","ver', /読めませんでした/],
  'foreign JSON': ['{"theme":"dark","items":[1,2]}', /読めませんでした/],
  'no JSON at all': ['こんにちは', /読めませんでした/],
  'nothing but an empty text': ['', /読めませんでした/],
  'another report’s edits': [envelope({ document: 'another-city' }), /読めませんでした/],
  'a figure of 40 digits': [envelope({ edits: [figure({ to: '1'.repeat(40) })] }), /読めませんでした/],
  'edits of a figure that has changed since': [envelope({ edits: [figure({ from: '1' })] }), /^1件の編集を当てはめられませんでした/],
};

test('edits over another state of the published report are kept, and that is told until they are saved over this one', async ({ page }) => {
  await find(page, envelope({ edits: [figure()] }));
  await open(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '48.4%', '25');
  const told = notice(page, '公表された報告が新しくなりました');
  await expect(told).toContainText('そのまま残っています');
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '25500');
  await saved(page);
  await told.getByRole('link', { name: '公表値と比較' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('比較');
  await page.reload();
  await ready(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '100.0%', '100');
});

for (const [what, [text, title]] of Object.entries(FOUND)) {
  test(`${what} under the storage key is told, kept and not overwritten`, async ({ page }) => {
    await find(page, text);
    await open(page);
    await expect(notice(page, title)).toBeVisible();
    const kept = () =>
      page.evaluate(() =>
        Object.keys(localStorage)
          .filter((key) => key.startsWith('tsunagari/quarantine/takamatsu-r5/'))
          .map((key) => localStorage.getItem(key)),
      );
    expect(await kept()).toEqual([text]);
    await works(page);
    await saved(page);
    expect(await kept()).toEqual([text]);
    expect(JSON.parse(await stored(page)).edits).toHaveLength(1);
    const file = await download(page, notice(page, title).getByRole('button', { name: '読めなかった内容をファイルに保存' }));
    expect(file.bytes.toString('utf8')).toBe(text);
  });
}

test('what a newer version stored is shown to it alone: nothing is edited or overwritten here', async ({ page }) => {
  const newer = envelope({ version: 99, mood: 'new', edits: [{ edit: 'merge' }] });
  await find(page, newer);
  await open(page, '#/indicator/1-1');
  await expect(notice(page, /新しい版/)).toContainText('編集を止めています');
  await expect(page.getByRole('button', { name: '編集', exact: true })).toBeDisabled();
  await expectRate(page, '1-1', '103.7%', '100');
  await page.reload();
  await ready(page);
  await expect(notice(page, /新しい版/)).toBeVisible();
  expect(await stored(page)).toBe(newer);
});

test('edits that fit are applied beside those that do not', async ({ page }) => {
  await find(page, envelope({ edits: [figure({}), figure({ indicator: '9-9' }), figure({ indicator: '1-2', from: '1' })] }));
  await open(page);
  await expect(notice(page, /^2件の編集を当てはめられませんでした/)).toBeVisible();
  await expectRate(page, '1-1', '48.4%', '25');
  await expectRate(page, '1-2', '129.6%', '100');
});

test('unreadable edits are not overwritten where no copy of them can be made', async ({ page }) => {
  await find(page, 'broken');
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      if (key.includes('quarantine')) throw new DOMException('no room', 'QuotaExceededError');
      set.call(this, key, text);
    };
  });
  await open(page);
  await expect(notice(page, /読めませんでした/)).toBeVisible();
  await expect(notice(page, '保存する場所がいっぱいです')).toBeVisible();
  await works(page);
  // The journal keeps the edit; what could not be copied stays as it was.
  await saved(page);
  expect(await stored(page)).toBe('broken');
  await page.reload();
  await ready(page);
  await expectRate(page, '1-2', '100.0%', '100');
  expect(await stored(page)).toBe('broken');
});

test('an edit that was refused tells why and changes nothing else', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(field(page, '1-1', 'actual', 2023), '9'.repeat(13));
  await expect(indicator(page, '1-1').locator('[data-figure-problem]')).toBeVisible();
  expect(await stored(page)).toBeNull();
});
