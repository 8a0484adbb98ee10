// Several tabs on one report: each shows what the others do, and nothing that was typed gets lost.
import { chart, edit, enter, expect, expectRate, field, go, open, ready, saved, stored, test } from './journey.js';

const actual = (page, id) => field(page, id, 'actual', 2023);

/** Two tabs of one browser at the same place, both editing. */
async function two(context, page, route) {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await open(tab, route);
    await edit(tab);
  }
  return other;
}

test('an edit in one tab is in the others at once', async ({ context, page }) => {
  const other = await two(context, page, '#/programme/1');
  await enter(actual(page, '1-1'), '12345');
  await expectRate(other, '1-1', '48.4%', '25');
  await enter(actual(other, '1-2'), '705');
  await expectRate(page, '1-2', '100.0%', '100');
  await saved(page);
  await saved(other);
  for (const tab of [page, other]) {
    await tab.reload();
    await ready(tab);
    await expectRate(tab, '1-1', '48.4%', '25');
    await expectRate(tab, '1-2', '100.0%', '100');
  }
});

/** A second tab that hears nothing of the first until it commits something itself: a computer that was asleep. */
async function deaf(context) {
  const tab = await context.newPage();
  await tab.addInitScript(() => Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined }));
  return tab;
}

test('a figure that two tabs changed waits for a choice, a reload included', async ({ context, page }) => {
  const other = await deaf(context);
  for (const tab of [page, other]) {
    await open(tab, '#/indicator/1-1');
    await edit(tab);
  }
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await enter(actual(other, '1-1'), '25500');
  await saved(other);
  const question = (tab) => tab.locator('[data-contest="1-1"]');
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { name: '1件の数値が未確定です' })).toBeVisible();
    await expect(question(tab)).toContainText('1-1 地域包括支援センター 総合相談支援件数');
    await expect(question(tab)).toContainText('令和5年度の実績値');
    await expect(question(tab).getByRole('button')).toHaveText(['12,345にする', '25,500にする']);
    await expect(actual(tab, '1-1')).toHaveValue('');
    await expect(tab.locator('.figure-contest:visible')).toHaveText(/12,345.*25,500/);
    // Nobody knows the figure: no view takes one of the two, and none says that there is none.
    await expectRate(tab, '1-1', '未確定', 'none');
    await expect(chart(tab.locator('main'))).toHaveAttribute('aria-label', /令和5年度.*12,345.*25,500/);
  }
  await go(other, '#/programme/1');
  await expect(other.locator('[data-indicator="1-1"]').getByText('※ 未確定の数値があります')).toBeVisible();
  await go(other, '#/');
  await expect(other.locator('main')).toContainText('未確定の数値があります');
  await other.reload();
  await ready(other);
  await expect(question(other)).toBeVisible();
  await question(other).getByRole('button', { name: '25,500にする' }).click();
  for (const tab of [page, other]) {
    await expect(question(tab)).toHaveCount(0);
    await expectRate(tab, '1-1', '100.0%', '100');
    await saved(tab);
  }
  // A choice is an edit like any other: taken back, the question is there again, in both.
  await edit(other);
  await other.keyboard.press('Control+z');
  for (const tab of [page, other]) await expect(question(tab).getByRole('button')).toHaveText(['12,345にする', '25,500にする']);
});

test('two tabs that change different figures without knowing of each other lose neither', async ({ context, page }) => {
  const other = await deaf(context);
  for (const tab of [page, other]) {
    await open(tab, '#/programme/1');
    await edit(tab);
  }
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await enter(actual(other, '1-2'), '705');
  await saved(other);
  for (const tab of [page, other]) {
    await expectRate(tab, '1-1', '48.4%', '25');
    await expectRate(tab, '1-2', '100.0%', '100');
    await expect(tab.locator('[data-contest]')).toHaveCount(0);
  }
});

test('of two names that tabs gave a part, the one that came too late is told and can be given now', async ({ context, page }) => {
  const other = await deaf(context);
  const rename = async (tab, name) => {
    await tab.getByRole('button', { name: '1-2 の名前などを変える', exact: true }).click();
    await tab.locator('#form').getByLabel('名前', { exact: true }).fill(name);
    await tab.locator('#form').getByRole('button', { name: '変更する', exact: true }).click();
    await saved(tab);
  };
  for (const tab of [page, other]) {
    await open(tab, '#/data/structure?programme=1');
    await edit(tab);
  }
  await rename(page, '早い名前');
  await rename(other, '遅い名前');
  const late = (tab) => tab.locator('.notice').filter({ has: tab.getByRole('heading', { name: '1件の変更を反映できませんでした' }) });
  for (const tab of [page, other]) {
    await expect(late(tab)).toContainText('遅い名前');
    await expect(tab.locator('.structure')).toContainText('早い名前');
  }
  await saved(other);
  await other.reload();
  await ready(other);
  await expect(late(other)).toContainText('遅い名前');
  await late(other).getByRole('button', { name: 'もう一度行う' }).click();
  await expect(late(other)).toHaveCount(0);
  for (const tab of [page, other]) await expect(tab.locator('.structure')).toContainText('遅い名前');
  await saved(other);
  for (const tab of [page, other]) {
    await tab.reload();
    await ready(tab);
    await expect(tab.locator('.structure')).toContainText('遅い名前');
    await expect(late(tab)).toHaveCount(0);
  }
});

test('what is being typed outlives what another tab writes in the same place', async ({ context, page }) => {
  const other = await two(context, page, '#/programme/1');
  const text = (tab) => tab.getByLabel('地域包括支援センターの運営の評価');
  await text(page).fill('ここで書きかけ。');
  await text(other).fill('別のタブの評価。');
  await text(other).blur();
  await saved(other);
  await actual(page, '1-1').focus();
  // Leaving it keeps both.
  await expect(text(page)).toHaveValue('別のタブの評価。\nここで書きかけ。');
  await expect(text(other)).toHaveValue('別のタブの評価。\nここで書きかけ。');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12');
  await enter(actual(other, '1-1'), '25500');
  await expectRate(page, '1-1', '100.0%', '100');
  await expect(actual(page, '1-1')).toHaveValue('12');
  await page.keyboard.type('345');
  await page.keyboard.press('Enter');
  for (const tab of [page, other]) {
    await expectRate(tab, '1-1', '48.4%', '25');
    await expect(tab.locator('[data-contest]')).toHaveCount(0);
  }
});

test('a change that came too late stays to be made until it can be', async ({ context, page }) => {
  const other = await deaf(context);
  const change = async (tab, programme, label, to) => {
    await tab.getByRole('button', { name: `事業${programme} の名前などを変える`, exact: true }).click();
    await tab.locator('#form').getByLabel(label, { exact: true }).fill(to);
    await tab.locator('#form').getByRole('button', { name: '変更する', exact: true }).click();
    await saved(tab);
  };
  for (const tab of [page, other]) {
    await open(tab, '#/data/structure');
    await edit(tab);
  }
  await change(page, 1, '名前', '早い名前');
  await change(other, 1, '番号', '7');
  const late = page.locator('.notice').filter({ has: page.getByRole('heading', { name: '1件の変更を反映できませんでした' }) });
  const again = late.getByRole('button', { name: 'もう一度行う' });
  await expect(again).toBeVisible();
  // By now the number is another programme's.
  await change(page, 2, '番号', '7');
  await expect(page.locator('.structure')).toContainText('7 参加支援事業');
  await again.click();
  // Refused, and told so beside what is still to be done.
  await expect(page.locator('.notice')).toHaveCount(2);
  await expect(again).toBeVisible();
  await change(page, 7, '番号', '8');
  await expect(page.locator('.structure')).toContainText('8 参加支援事業');
  await again.click();
  await expect(late).toHaveCount(0);
  // The other tab's name stays.
  await expect(page.locator('.structure')).toContainText('7 早い名前');
});

test('without a journal, too, two tabs keep what both entered', async ({ context, page }) => {
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => null }));
  const other = await two(context, page, '#/programme/1');
  await enter(actual(page, '1-1'), '12345');
  await expectRate(other, '1-1', '48.4%', '25');
  await enter(actual(other, '1-2'), '705');
  await expectRate(page, '1-2', '100.0%', '100');
  for (const tab of [page, other]) {
    await expect(tab.locator('html')).toHaveAttribute('data-save-state', 'unsaved');
    await tab.reload();
    await ready(tab);
    await expectRate(tab, '1-1', '48.4%', '25');
    await expectRate(tab, '1-2', '100.0%', '100');
  }
});

test('without a journal a tab that heard nothing does not overwrite what is stored', async ({ context, page }) => {
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => null }));
  const other = await context.newPage();
  await other.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  for (const tab of [page, other]) {
    await open(tab, '#/indicator/1-1');
    await edit(tab);
  }
  await enter(actual(page, '1-1'), '12345');
  await expectRate(page, '1-1', '48.4%', '25');
  await enter(actual(other, '1-1'), '25500');
  for (const tab of [page, other]) {
    await expect(tab.locator('[data-contest="1-1"]').getByRole('button')).toHaveText(['12,345にする', '25,500にする']);
  }
});

test('an open tab that meets a newer version’s record edits no more, says so, and keeps what that wrote', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  const before = await stored(page);
  const newer = await page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('tsunagari');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const work = opening.result.transaction(['records'], 'readwrite');
          const records = work.objectStore('records');
          let text;
          records.getAll().onsuccess = ({ target }) => {
            const [document, last] = target.result.at(-1);
            text = last.replace(/"version":\d+/, '"version":99,"mood":"new"');
            records.add([document, text]);
          };
          work.oncomplete = () => {
            opening.result.close();
            new BroadcastChannel('tsunagari').postMessage('takamatsu-r5');
            done(text);
          };
        };
      }),
  );
  expect(newer).toContain('"version":99,"mood":"new"');
  const told = page.locator('.notice').filter({ has: page.getByRole('heading', { name: /新しい版/ }) });
  await expect(told).toContainText('編集を止めています');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');
  await expect(page.getByRole('button', { name: '編集', exact: true })).toBeDisabled();
  expect(await stored(page)).toBe(before);
  await page.reload();
  await ready(page);
  await expect(told).toBeVisible();
  await expect(page.getByRole('button', { name: '編集', exact: true })).toBeDisabled();
  const kept = await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('tsunagari').onsuccess = ({ target }) => {
          target.result.transaction(['records']).objectStore('records').getAll().onsuccess = (event) => {
            target.result.close();
            done(event.target.result.map(([, text]) => text));
          };
        };
      }),
  );
  expect(kept).toContain(newer);
});
