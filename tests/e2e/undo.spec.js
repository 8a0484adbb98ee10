// Taking back and making again: every edit, in any mixture, over more than 100 steps.
import { edit, enter, expect, expectRate, field, open, route, test } from './journey.js';

const row = (page, year) => page.locator(`[data-chart-table] tr[data-year="${year}"]`);
const undo = (page) => page.locator('[data-undo]');
const redo = (page) => page.locator('[data-redo]');
const actual = (page, id = '1-1', year = 2023) => field(page, id, 'actual', year);

test('undo and redo by buttons, over figures, notes and texts', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await expect(undo(page)).toBeDisabled();
  await expect(redo(page)).toBeDisabled();
  await enter(actual(page), '12345');
  await page.getByLabel('令和4年度の注記').fill('数え直した。');
  await page.getByLabel('令和4年度の注記').blur();
  await expect(row(page, 2022).locator('.published')).toHaveText('公表時は空欄');
  await undo(page).click();
  await expect(page.getByLabel('令和4年度の注記')).toHaveValue('');
  await expectRate(page, '1-1', '48.4%', '25');
  await undo(page).click();
  await expectRate(page, '1-1', '103.7%', '100');
  await expect(undo(page)).toBeDisabled();
  await redo(page).click();
  await redo(page).click();
  await expect(redo(page)).toBeDisabled();
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(page.getByLabel('令和4年度の注記')).toHaveValue('数え直した。');
});

test('a button that has nothing more to do keeps the keyboard, and does nothing', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page), '12345');
  const back = page.getByRole('button', { name: /^公表値に戻す/ });
  const rates = [
    [undo, '103.7%', '100'],
    [redo, '48.4%', '25'],
    [() => back, '103.7%', '100'],
  ];
  for (const [button, words, band] of rates) {
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expectRate(page, '1-1', words, band);
    await expect(button(page)).toBeDisabled();
    await expect(button(page)).toBeFocused();
  }
  // Pressed once more it is no edit: what can be taken back is still what it did.
  await page.keyboard.press('Enter');
  await undo(page).click();
  await expectRate(page, '1-1', '48.4%', '25');
});

test('Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z walk over 105 steps', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await actual(page).focus();
  // A committed figure is selected, so that typing replaces it.
  for (let step = 1; step <= 105; step += 1) {
    await page.keyboard.insertText(String(step));
    await page.keyboard.press('Enter');
  }
  await expect(actual(page)).toHaveValue('105');
  // 105 ÷ 25500
  await expectRate(page, '1-1', '0.4%', 'over0');
  for (let step = 0; step < 104; step += 1) await page.keyboard.press('Control+Z');
  await expect(actual(page)).toHaveValue('1');
  await page.keyboard.press('Control+Z');
  await expectRate(page, '1-1', '103.7%', '100');
  await expect(undo(page)).toBeDisabled();
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('Control+Y');
  await expect(actual(page)).toHaveValue('60');
  for (let step = 0; step < 45; step += 1) await page.keyboard.press('Control+Shift+Z');
  await expect(actual(page)).toHaveValue('105');
  await expect(redo(page)).toBeDisabled();
});

test('Ctrl+Z within a text that is being typed is the field’s own', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page), '12345');
  await actual(page, '1-1', 2022).focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Control+Z');
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(actual(page, '1-1', 2022)).toHaveValue('24,577');
});

test('公表値に戻す takes everything back, and is itself taken back', async ({ page }) => {
  await open(page, '#/programme/1');
  await edit(page);
  const back = page.getByRole('button', { name: /^公表値に戻す/ });
  await expect(back).toBeDisabled();
  await enter(actual(page, '1-1'), '12345');
  await enter(actual(page, '1-4'), '1');
  await page.getByLabel('地域包括支援センターの運営の評価').fill('書き直した評価。');
  await page.getByLabel('地域包括支援センターの運営の評価').blur();
  await expect(back).toHaveText('公表値に戻す（3件の変更）');
  await back.click();
  await expectRate(page, '1-1', '103.7%', '100');
  await expectRate(page, '1-4', '0.0%', 'zero');
  await expect(page.getByLabel('地域包括支援センターの運営の評価')).not.toHaveValue('書き直した評価。');
  await expect(page.locator('[data-changed]')).toHaveCount(0);
  await expect(back).toBeDisabled();
  await undo(page).click();
  await expectRate(page, '1-1', '48.4%', '25');
  await expectRate(page, '1-4', '100.0%', '100');
  await expect(page.getByLabel('地域包括支援センターの運営の評価')).toHaveValue('書き直した評価。');
});

test('on a phone the bar of edits is one row', { tag: '@phone' }, async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await page.getByRole('button', { name: 'メニュー' }).tap();
  await edit(page);
  await enter(actual(page), '12345');
  const back = page.getByRole('button', { name: '公表値に戻す', exact: true });
  await expect(back).toBeEnabled();
  const [first, last] = [await undo(page).boundingBox(), await back.boundingBox()];
  expect(last.y).toBe(first.y);
  expect(last.x + last.width).toBeLessThanOrEqual(320);
});

test('a reading can be chosen, taken back and reopened', async ({ page }) => {
  await open(page, '#/indicator/5-2');
  await edit(page);
  const readings = page.getByRole('list', { name: '読み方の候補' }).getByRole('listitem');
  await readings.nth(1).getByRole('button', { name: 'この読み方にする' }).click();
  await expect(readings.nth(1)).toContainText('この読み方で表示');
  await expect(actual(page, '5-2', 2022)).toHaveValue('1');
  await expect(actual(page, '5-2', 2021)).toHaveValue('5');
  await expect(actual(page, '5-2', 2020)).toHaveValue('15');
  await expect(actual(page, '5-2', 2023)).toHaveValue('31');
  // 1 ÷ 264
  await expect(row(page, 2022)).toContainText('0.4%');
  await undo(page).click();
  await expect(readings.filter({ hasText: 'この読み方で表示' })).toHaveCount(0);
  await expect(row(page, 2022)).toContainText('未確定');
  await expect(actual(page, '5-2', 2023)).toHaveValue('31');
  await redo(page).click();
  await expect(actual(page, '5-2', 2022)).toHaveValue('1');
  await page.getByRole('button', { name: '未確定に戻す' }).click();
  await expect(readings.filter({ hasText: 'この読み方で表示' })).toHaveCount(0);
  await expect(actual(page, '5-2', 2022)).toHaveValue('');
  expect(route(page)).toBe('#/indicator/5-2');
});
