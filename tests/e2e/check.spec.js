// 照合: what the report prints against what its figures come to.
import { expect, open, test } from './journey.js';

const line = (page, id) => page.locator(`[data-finding="${id}"]`);

test('the findings of the bundled report are those of the list', async ({ page }) => {
  await open(page, '#/check');
  await expect(page.locator('[data-finding]')).toHaveCount(45);
  const results = await page.locator('[data-finding]').evaluateAll((all) =>
    all.filter((one) => one.dataset.result !== 'agrees').map((one) => [one.dataset.finding, one.dataset.claim, one.dataset.result]),
  );
  expect(results).toEqual([['29-2', '29', 'differs'], ['41', '41', 'differs'], ['40', '40', 'unchecked']]);
  await expect(line(page, '29-2')).toHaveAttribute('data-printed', '96');
  await expect(line(page, '29-2')).toHaveAttribute('data-recomputed', '95');
  await expect(line(page, '28')).toHaveAttribute('data-recomputed', '15');
  await expect(line(page, '26')).toHaveAttribute('data-printed', /^6,0,1,0,0,1,8;/);
});

test('the header counts what differs, on every page', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('link', { name: '照合 記載と違うもの2件' })).toBeVisible();
});

test('a finding leads to its figure', async ({ page }) => {
  await open(page, '#/check');
  await line(page, '29-2').getByRole('link').click();
  await expect(page).toHaveURL(/#\/indicator\/1-8$/);
});

test('the list is narrowed to one result', async ({ page }) => {
  await open(page, '#/check');
  await page.locator('[data-check-filter="differs"]').click();
  await expect(page.locator('[data-finding]')).toHaveCount(2);
  await expect(page.getByText('45件のうち2件を表示')).toBeVisible();
  await page.locator('[data-check-filter="unresolved"]').click();
  await expect(page.getByText('この結果の記載はありません。')).toBeVisible();
});

test('the findings are a file', async ({ page }) => {
  await open(page, '#/check');
  const coming = page.waitForEvent('download');
  await page.locator('[data-export="check-csv"]').click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('takamatsu-r5-check.csv');
  const { readFile } = await import('node:fs/promises');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF番号,結果,/);
  expect(lines).toHaveLength(47);
  expect(lines.find((one) => one.startsWith('29,相違'))).toContain(',96,95,−1,');
});
