// The main journeys by the keyboard alone: no pointer, no touch, no shortcut that a person would not have.
import { expect, expectRate, field, open, ready, route, test } from './journey.js';

const heading = (page) => page.getByRole('heading', { level: 1 });

/** Presses Tab until an element has the keyboard, as a person does, and no longer than a person would. */
async function tabTo(page, target, { back = false } = {}) {
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('from the skip link through search, chart, editing and undo to the filtered list and back', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: '指標を探す' }));
  await page.keyboard.insertText('総合相談');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^1-1/);
  await expect(heading(page)).toBeFocused();

  await tabTo(page, page.locator('.chart--large canvas'));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tooltip')).toContainText('令和4年度（2022）');

  const editing = page.getByRole('button', { name: '編集', exact: true });
  await tabTo(page, editing, { back: true });
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'edit');
  await tabTo(page, field(page, '1-1', 'actual', 2023));
  await page.keyboard.insertText('12345');
  await page.keyboard.press('Enter');
  await expectRate(page, '1-1', '48.4%', '25');
  await page.keyboard.press('Control+Z');
  await expectRate(page, '1-1', '103.7%', '100');
  await tabTo(page, page.locator('[data-redo]'), { back: true });
  await page.keyboard.press('Enter');
  await expectRate(page, '1-1', '48.4%', '25');

  const trail = page.getByRole('navigation', { name: '現在の位置' });
  await tabTo(page, trail.getByRole('link', { name: '概要' }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('令和5年度（2023）の評価');
  await expect(heading(page)).toBeFocused();

  const cell = page.locator('table[data-bands="field"] [data-row="介護"] [data-band="25"] button');
  await tabTo(page, cell);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '指標の一覧' })).toBeFocused();
  expect(route(page)).toBe('#/?band=25&field=介護');
  await expect(page.locator('.indicator-card:visible')).toHaveCount(1);
  await tabTo(page, page.locator('[data-indicator="1-1"]').getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^1-1/);
  await page.goBack();
  await expect(page.locator('.indicator-card:visible')).toHaveCount(1);
});

test('the year, a programme and the way to its neighbour', async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByLabel('評価年度'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-year', '2022');
  await tabTo(page, page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: /参加支援/ }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('参加支援事業');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: /^次の事業/ }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('地域づくり事業');
  expect(route(page)).toBe('#/programme/3?year=2022');
});

test('every stop is visible and shows that it has the keyboard', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  const stops = [];
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return null;
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      return { name: element.outerHTML.slice(0, 100), seen: width > 0 && height > 0, marked };
    });
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(15);
  expect(stops.filter(({ seen, marked }) => !seen || !marked)).toEqual([]);
});

test('データ: a file out and in, a second report with a name of its own, and everything erased', async ({ page }) => {
  await page.addInitScript(() => delete window.showSaveFilePicker);
  // Listened for from the start: a browser that hears of it only at the key press may open its own dialogue first.
  page.on('filechooser', () => undefined);
  await open(page, '#/data');
  const button = (name) => page.getByRole('button', { name, exact: true });
  const press = async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  const [file] = await Promise.all([page.waitForEvent('download'), press(button('ファイルに保存'))]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8').replace('"actual": "26441"', '"actual": "12345"');

  await tabTo(page, page.locator('input[data-open-file]'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await press(button('1か所をファイルの内容にする'));
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'browser');

  const copy = page.getByRole('button', { name: /を複製$/ });
  await Promise.all([page.waitForEvent('load'), press(copy)]);
  await ready(page);
  await expectRate(page, '1-1', '48.4%', '25');
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'データ' }));
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: /名前/ }).first();
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('試算');
  await page.keyboard.press('Tab');
  await expect(name).toHaveValue('試算');

  await press(button('すべて消す…'));
  await press(button('すべて消す'));
  await expect(page.locator('[data-erased]')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('構成の編集: a part is renamed, put further down, taken back and kept', async ({ page }) => {
  await open(page, '#/data/structure?programme=1');
  const button = (name) => page.getByRole('button', { name, exact: true });
  await tabTo(page, button('構成を変える'));
  await page.keyboard.press('Space');
  await expect(heading(page)).toBeFocused();
  const change = button('1-2 の名前などを変える');
  await tabTo(page, change);
  await page.keyboard.press('Enter');
  const form = page.locator('#form');
  await tabTo(page, form.getByLabel('名前', { exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('鍵盤で付けた名前');
  await tabTo(page, form.getByRole('button', { name: '変更する', exact: true }));
  await page.keyboard.press('Enter');
  await expect(change).toBeFocused();
  await expect(page.locator('.structure')).toContainText('鍵盤で付けた名前');

  const numbers = () => page.locator('.structure .indicator-number:visible').allTextContents();
  const order = await numbers();
  const down = page.locator('[id^="down-indicator-"]:enabled').first();
  const moved = (await down.getAttribute('aria-label')).split(' ')[0];
  await tabTo(page, button(`${moved} を下へ`));
  await page.keyboard.press('Enter');
  await expect.poll(numbers).not.toEqual(order);
  await page.keyboard.press('Control+z');
  await expect.poll(numbers).toEqual(order);
  await expect(page.locator('html')).toHaveAttribute('data-save-state', 'browser');
  await page.reload();
  await ready(page);
  await expect(page.locator('.structure')).toContainText('鍵盤で付けた名前');
});

test('照合: digits are read, a claim turned off and on, and one written down', async ({ page }) => {
  await open(page, '#/check');
  const button = (name) => page.getByRole('button', { name, exact: true });
  await tabTo(page, button('編集'));
  await page.keyboard.press('Space');
  await tabTo(page, page.locator('[data-check-filter="differs"]'));
  await page.keyboard.press('Space');
  await expect(page.locator('[data-finding]')).toHaveCount(2);

  await tabTo(page, page.getByRole('combobox', { name: '読み取る指標', exact: true }));
  await page.keyboard.type('4-1');
  await tabTo(page, page.getByRole('textbox', { name: 'つながった数字' }));
  await page.keyboard.insertText('14,03911,0355,959854');
  await tabTo(page, page.getByRole('button', { name: /^この読み方にする/ }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-run="4-1"]')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-run="4-1"]')).toHaveCount(0);

  await tabTo(page, button('№41を照合から外す'), { back: true });
  await page.keyboard.press('Enter');
  await expect(page.locator('#form').getByLabel('照合しない理由', { exact: true })).toBeFocused();
  await page.keyboard.insertText('年度の途中の記述のため');
  await page.keyboard.press('Enter');
  await expect(button('№41を照合に戻す')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('№41を照合から外す')).toBeFocused();

  await tabTo(page, button('記載を加える：達成率'), { back: true });
  await page.keyboard.press('Enter');
  await expect(page.locator('#form').getByLabel('指標', { exact: true })).toBeFocused();
  await page.keyboard.type('1-1');
  await tabTo(page, page.locator('#form').getByLabel('記載の値（％）', { exact: true }));
  await page.keyboard.insertText('103.8');
  await page.keyboard.press('Enter');
  await expect(button('№42を変更')).toBeFocused();
  await expect(page.locator('[data-claim="42"]')).toHaveAttribute('data-result', 'differs');
});
