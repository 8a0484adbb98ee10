// The states that programs wait for (docs/automation.md).
import { edit, expect, go, open, test } from './journey.js';

test('the root element tells the state of the page', async ({ page }) => {
  await open(page, '#/programme/2?year=2022');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-mode', 'view');
  await expect(root).toHaveAttribute('data-source', 'own');
  await expect(root).toHaveAttribute('data-save-state', 'browser');
  await expect(root).toHaveAttribute('data-year', '2022');
  await edit(page);
  await expect(root).toHaveAttribute('data-mode', 'edit');
});

test('the page is not ready while a route change is under way', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    window.states = [];
    new MutationObserver(() => window.states.push([document.documentElement.dataset.ready ?? '', document.querySelector('h1').textContent])).observe(
      document.documentElement,
      { attributeFilter: ['data-ready'] },
    );
  });
  await go(page, '#/indicator/2-1');
  await expect.poll(() => page.evaluate(() => window.states.at(-1))).toEqual(['true', '2-1 協力依頼機関数']);
  expect(await page.evaluate(() => window.states[0][0])).toBe('');
});

test('ready means painted: every chart in view is drawn by then', async ({ page }) => {
  await open(page, '#/indicator/2-1');
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('canvas')]
      .filter((canvas) => canvas.getBoundingClientRect().top < innerHeight)
      .map((canvas) => canvas.dataset.draws),
  );
  expect(seen).toEqual(['1']);
});

test('every hook of the overview is there', async ({ page }) => {
  await open(page);
  for (const [hook, count] of [
    ['[data-indicator]', 25],
    ['[data-indicator] canvas', 25],
    ['output[data-rate][data-band]', 25],
    ['table[data-bands="programme"] td[data-band][data-count]', 40],
    ['table[data-bands="field"] td[data-band][data-count]', 40],
    ['[data-improved]', 1],
    ['[data-export="json"]', 1],
    ['[data-export="csv-long"]', 1],
    ['[data-export="png"]', 1],
    ['[data-export="svg"]', 1],
  ]) {
    await expect(page.locator(hook), hook).toHaveCount(count);
  }
});

test('every hook of editing is there, on both pages that have fields', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  for (const [address, fields] of [['#/indicator/1-1', 8], ['#/programme/2', 16]]) {
    await go(page, address);
    await expect(page.locator('input[data-figure][data-year]')).toHaveCount(fields);
    await expect(page.locator('input[data-figure="target"]')).toHaveCount(fields / 2);
    await expect(page.locator('[data-undo]')).toHaveCount(1);
    await expect(page.locator('[data-redo]')).toHaveCount(1);
    await expect(page.locator('[data-chart-table]')).toHaveCount(fields / 8);
  }
});
