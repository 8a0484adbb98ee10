// Editing: figures, notes and summaries become fields; what is committed is followed everywhere at once.
import { chart, edit, enter, expect, expectInk, expectRate, field, go, indicator, open, test } from './journey.js';

const row = (page, year) => page.locator(`[data-chart-table] tr[data-year="${year}"]`);
const actual = (page, id = '1-1', year = 2023) => field(page, id, 'actual', year);
const count = (page, table, row, band) =>
  page.locator(`table[data-bands="${table}"] [data-row="${row}"] [data-band="${band}"][data-count]`);

test('編集 turns figures and notes into fields and back', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');
  await expect(page.locator('input[data-figure]')).toHaveCount(0);
  await edit(page);
  await expect(page.locator('input[data-figure]')).toHaveCount(8);
  await expect(actual(page)).toHaveValue('26,441');
  await expect(field(page, '1-1', 'target', 2022)).toHaveValue('24,800');
  await expect(field(page, '1-1', 'target', 2020)).toHaveValue('');
  await expect(page.getByLabel('指標の注記')).toHaveValue(/.{10,}/);
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'view');
  await expect(page.locator('input[data-figure]')).toHaveCount(0);
});

test('Enter commits: rate, band, chart and the overview’s tables follow', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await expectInk(chart(indicator(page, '1-1')));
  const draws = Number(await chart(indicator(page, '1-1')).getAttribute('data-draws'));
  await edit(page);
  await enter(actual(page), '12345');
  // 12345 ÷ 25500
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(actual(page)).toBeFocused();
  await expect(chart(indicator(page, '1-1'))).toHaveAttribute('data-draws', String(draws + 1));
  await expect(chart(indicator(page, '1-1'))).toHaveAccessibleName(/令和5年度：実績値12,345件/);
  await expect(page.getByText('103.7%（いまの数値の計算とは異なる）')).toBeVisible();
  await go(page, '#/');
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(count(page, 'programme', '1', '100')).toHaveAttribute('data-count', '5');
  await expect(count(page, 'programme', '1', '25')).toHaveAttribute('data-count', '1');
  await expect(count(page, 'field', '介護', '100')).toHaveAttribute('data-count', '0');
  await expect(count(page, 'field', '介護', '25')).toHaveAttribute('data-count', '1');
  // 1-1 had improved, 99.1 to 103.7.
  await expect(page.locator('[data-improved]')).toHaveText('14');
  await expect(page.getByRole('region', { name: '注意が必要な指標' })).toContainText('1-1');
});

test('the frame of Enter holds the rate and the chart, what else follows comes right behind it', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  const draws = Number(await chart(indicator(page, '1-1')).getAttribute('data-draws'));
  await page.evaluate(() => {
    const text = (selector) => document.querySelector(selector).textContent;
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter') return;
      requestAnimationFrame(() => {
        window.inFrame = {
          rate: text('output[data-rate]'),
          draws: Number(document.querySelector('canvas').dataset.draws),
          saved: document.documentElement.dataset.saveState,
        };
      });
    }, true);
  });
  await enter(actual(page), '12345');
  const inFrame = await page.waitForFunction(() => window.inFrame);
  expect(await inFrame.jsonValue()).toEqual({ rate: '48.4%', draws: draws + 1, saved: 'saving' });
  // 12345 − 25500, and 48.4 − 99.1
  const facts = page.locator('.facts');
  await expect(facts).toContainText('−13,155');
  await expect(facts).toContainText('−50.7');
  await expect(row(page, 2023)).toContainText('48.4%');
  await expect(page.getByRole('button', { name: '元に戻す' })).toBeEnabled();
});

test('after Enter a text that comes without a key replaces the figure too', async ({ page }) => {
  // Idle time never comes: what waits for it has not been done when the text arrives.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto('./#/indicator/1-1');
  await page.locator('input[type=search]').waitFor();
  await edit(page);
  const input = field(page, '1-1', 'actual', 2023);
  await input.focus();
  for (const figure of ['59', '60']) {
    await page.keyboard.insertText(figure);
    await page.keyboard.press('Enter');
  }
  await expect(input).toHaveValue('60');
});

test('after Enter typing replaces the figure, however quick; its separators come when the field is left', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await actual(page).fill('12345');
  // The second key comes in the very next task: no frame has been drawn between them.
  await actual(page).evaluate(async (field) => {
    const press = (key) => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('Enter');
    await new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(0);
    });
    press('9');
    document.execCommand('insertText', false, '9000');
  });
  await expect(actual(page)).toHaveValue('9000');
  await actual(page).press('Enter');
  await expectRate(page, '1-1', '35.3%', '25');
  await expect.poll(() => actual(page).evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('9000');
  await actual(page).press('Tab');
  await expect(actual(page)).toHaveValue('9,000');
});

test('leaving a field commits, Escape gives up', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await actual(page).fill('13000');
  await actual(page).press('Escape');
  await expect(actual(page)).toHaveValue('26,441');
  await expectRate(page, '1-1', '103.7%', '100');
  await actual(page).fill('25500');
  await expectRate(page, '1-1', '103.7%', '100');
  await actual(page).press('Tab');
  await expectRate(page, '1-1', '100.0%', '100');
});

test('leaving the page commits what was typed, and nothing breaks', async ({ page }) => {
  await open(page, '#/programme/1');
  await edit(page);
  await enter(actual(page, '1-4'), '1,0');
  await go(page, '#/programme/2');
  await go(page, '#/programme/1');
  await expect(actual(page, '1-4')).toHaveValue('1,0');
  await actual(page, '1-1').fill('12345');
  await go(page, '#/indicator/1-1');
  await expectRate(page, '1-1', '48.4%', '25');
  await page.getByLabel('指標の注記').fill('書きかけの注記。');
  await go(page, '#/programme/1');
  await go(page, '#/indicator/1-1');
  await expect(page.getByLabel('指標の注記')).toHaveValue('書きかけの注記。');
});

test('arrows and Tab move between fields as in a spreadsheet', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  const target = (year) => field(page, '1-1', 'target', year);
  // The latest year stands first.
  await actual(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(actual(page, '1-1', 2022)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(target(2022)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(target(2023)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(actual(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(actual(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(target(2023)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(actual(page)).toBeFocused();
  // Moving away with an arrow commits what was typed.
  await page.keyboard.type('12345');
  await page.keyboard.press('ArrowDown');
  await expect(actual(page, '1-1', 2022)).toBeFocused();
  await expectRate(page, '1-1', '48.4%', '25');
});

test('changed figures are marked with the published one beside them, in edit and in view mode', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await expect(page.getByText('公表値', { exact: false }).filter({ hasText: '26,441' })).toHaveCount(0);
  await enter(actual(page), '12345');
  await expect(row(page, 2023).locator('.published')).toHaveText('公表値 26,441');
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(row(page, 2023).locator('.changed')).toHaveText('12,345');
  await expect(row(page, 2023).locator('.published')).toHaveText('公表値 26,441');
  await expect(row(page, 2022).locator('.published')).toHaveCount(0);
});

test('summaries are edited and shown, with the published text beside while editing', async ({ page }) => {
  await open(page, '#/programme/2');
  await edit(page);
  const text = page.getByLabel('参加支援事業の今後');
  const before = await text.inputValue();
  expect(before.length).toBeGreaterThan(10);
  await text.fill('次の年度も続ける。');
  await text.press('Escape');
  await expect(text).toHaveValue(before);
  await text.fill('次の年度も続ける。');
  await text.blur();
  await expect(page.getByText(`公表時：${before}`)).toBeVisible();
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(page.getByText('次の年度も続ける。', { exact: true })).toBeVisible();
});
