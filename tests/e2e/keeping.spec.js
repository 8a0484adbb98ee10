// What was edited stays: in this browser, apart from the report, and in the files that are taken away.
import { EDITS, download, edit, enter, expect, expectRate, field, go, indicator, open, ready, saved, stored, test } from './journey.js';

const actual = (page, id) => field(page, id, 'actual', 2023);

test('edits are stored apart from the report, as edits', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  expect(await stored(page)).toBeNull();
  await edit(page);
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'browser');
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await expect(page.getByRole('banner')).toContainText(/このブラウザに保存済み \d+:\d\d/);
  const kept = JSON.parse(await stored(page));
  expect(kept).toMatchObject({ format: 'tsunagari-edits', version: 4, document: 'takamatsu-r5', revision: 1, pending: [] });
  expect(kept.edits).toEqual([
    { edit: 'set-figure', indicator: '1-1', year: 2023, figure: 'actual', from: '26441', to: '12345' },
  ]);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.every((key) => key.startsWith('tsunagari/'))).toBe(true);
});

test('edits are there after a reload and in a new page', async ({ page, context }) => {
  await open(page, '#/programme/1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await page.getByLabel('相談支援事業の評価', { exact: true }).fill('書き直した評価。');
  await page.getByLabel('相談支援事業の評価', { exact: true }).blur();
  await expectRate(page, '1-1', '48.4%', '25');
  await page.reload();
  await ready(page);
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(page.getByText('書き直した評価。')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');

  const other = await context.newPage();
  await open(other, '#/indicator/1-1');
  await expectRate(other, '1-1', '48.4%', '25');
  await expect(indicator(other, '1-1').locator('.published')).toHaveText('公表値 26,441');
});

test('going back to the published figures is kept too', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await page.getByRole('button', { name: /^公表値に戻す/ }).click();
  await expectRate(page, '1-1', '103.7%', '100');
  await expect(page.getByRole('banner')).toContainText('公表されたまま');
  await page.reload();
  await ready(page);
  await expectRate(page, '1-1', '103.7%', '100');
  expect(JSON.parse(await stored(page, EDITS))?.edits ?? []).toEqual([]);
});

test('the JSON that is taken away has the figure as edited', async ({ page }) => {
  await open(page);
  const figures = async () => {
    const file = await download(page, page.locator('[data-export="json"]'));
    expect(file.name).toBe('takamatsu-r5.json');
    const report = JSON.parse(file.bytes.toString('utf8'));
    expect(report).toMatchObject({ format: 'tsunagari-report', version: 1, id: 'takamatsu-r5' });
    expect(report.programmes).toHaveLength(5);
    const all = report.programmes.flatMap((p) => p.activities.flatMap((a) => a.indicators));
    expect(all).toHaveLength(25);
    return all.find(({ id }) => id === '1-1').figures.find(({ year }) => year === 2023);
  };
  expect(await figures()).toEqual({ year: 2023, target: '25500', actual: '26441' });
  await go(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await expectRate(page, '1-1', '48.4%', '25');
  expect(await figures()).toEqual({ year: 2023, target: '25500', actual: '12345' });
});

test('the CSV that is taken away opens in a spreadsheet', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  const { name, bytes } = await download(page, page.locator('[data-export="csv-long"]'));
  expect(name).toBe('takamatsu-r5.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines[0]).toBe(
    'municipality,programme,activity,policy_field,indicator,unit,direction,year,target,actual,printed_rate,baseline,note,source',
  );
  const line = (year) => lines.find((line) => line.includes(`総合相談支援件数,件,higher-is-better,${year},`) && line.includes('包括支援センター'));
  expect(line(2023)).toMatch(/^高松市,包括的相談支援事業,地域包括支援センターの運営,介護,.*,2023,25500,12345,103\.7,,/);
  expect(line(2020)).toMatch(/,2020,,24024,,,/);
  // Every indicator has a line for the evaluated year.
  expect(lines.filter((line) => line.includes(',higher-is-better,2023,'))).toHaveLength(25);
});

// The two ways in which a page can end before it heard of its edit's end: the journal has it, or has not.
const ENDINGS = {
  'whose end was never told': () => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set: () => undefined });
  },
  'which never came to the disk': () => {
    const { add, get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...record) {
      // A transaction ends when nothing is asked of it any more.
      const ask = () => (get.call(this, 0).onsuccess = ask);
      ask();
      return add.apply(this, record);
    };
  },
};

for (const [which, end] of Object.entries(ENDINGS)) {
  test(`an edit ${which} when the page ended is not lost, and safe no earlier than the page says`, async ({ page }) => {
    await page.addInitScript((key) => {
      window.untrue = [];
      const look = () => {
        const { saveState } = document.documentElement.dataset;
        const { pending } = JSON.parse(localStorage.getItem(key) ?? '{"pending":[]}');
        if (saveState === 'browser' && pending.length > 0) window.untrue.push(pending);
      };
      new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ['data-save-state'] });
    }, EDITS);
    await open(page, '#/indicator/1-2');
    await edit(page);
    await page.evaluate(end);
    await enter(field(page, '1-2', 'actual', 2023), '705');
    await expect(page.locator('html')).toHaveAttribute('data-save-state', 'saving');
    await expect(page.getByRole('banner')).toContainText('保存しています');
    await page.reload();
    await ready(page);
    await expectRate(page, '1-2', '100.0%', '100');
    await saved(page);
    expect(JSON.parse(await stored(page))).toMatchObject({ revision: 1, pending: [] });
    expect(await page.evaluate(() => window.untrue)).toEqual([]);
  });
}

test('every append is strict, and the edit’s own task takes the state from safe', async ({ page }) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    window.asked = [];
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      window.asked.push([mode, options?.durability]);
      return transaction.call(this, stores, mode, options);
    };
  });
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(actual(page, '1-2'), '1');
  await saved(page);
  const seen = await actual(page, '1-2').evaluate(async (input) => {
    const state = () => document.documentElement.dataset.saveState;
    const before = state();
    // A task that is queued before the edit's ends runs right behind it.
    const next = new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(state());
      port2.postMessage(0);
    });
    input.value = '2';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return { before, behind: await next };
  });
  expect(seen).toEqual({ before: 'browser', behind: 'saving' });
  await saved(page);
  const writes = (await page.evaluate(() => window.asked)).filter(([mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThanOrEqual(2);
  for (const write of writes) expect(write).toEqual(['readwrite', 'strict']);
});
