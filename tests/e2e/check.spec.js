// 照合: what the report prints against what its figures come to.
import { edit, expect, go, open, test } from './journey.js';

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

test('the rule behind the printed rates is found, and adopting it is one step of undo', async ({ page }) => {
  const whole = page.locator('[data-rule-fit="25"]');
  const adopt = page.locator('[data-adopt-rule]');
  const differing = page.locator('[data-finding][data-result="differs"]');
  await open(page, '#/check');
  await expect(whole).toContainText('実績値 ÷ 目標値 × 100、小数第2位を四捨五入：25件のうち25件に合う');
  await edit(page);
  await expect(adopt).toHaveCount(0);
  // Without decimals, most printed rates are no longer what the rule gives.
  await go(page, '#/data/structure?programme=1');
  await page.getByRole('button', { name: '報告の評価方法を変える', exact: true }).click();
  const form = page.locator('#form');
  await form.getByLabel('達成率の小数の桁数', { exact: true }).selectOption('0');
  await form.getByRole('button', { name: '変更する', exact: true }).click();
  await go(page, '#/check');
  expect(await differing.count()).toBeGreaterThan(2);
  await adopt.first().click();
  await expect(differing).toHaveCount(2);
  await expect(adopt).toHaveCount(0);
  await page.locator('[data-undo]').click();
  await expect(adopt.first()).toBeVisible();
});

test('all findings print on one sheet', async ({ page }) => {
  await open(page, '#/check');
  await expect(page.locator('[data-finding]')).toHaveCount(45);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

test('what should be looked at leads to its indicator', async ({ page }) => {
  await open(page, '#/check');
  await expect(page.locator('[data-remark]')).toHaveCount(13);
  // What the source's chart and prose say of 3-2.
  await expect(page.locator('[data-remark="3-2"]')).toContainText(['図の軸は「人」', '健康感']);
  await page.locator('[data-remark="4-2"]').getByRole('link').click();
  await expect(page).toHaveURL(/#\/indicator\/4-2$/);
});

test('a count that differs is explained by possibilities, and none is applied by itself', async ({ page }) => {
  await open(page, '#/data/structure?programme=1');
  await edit(page);
  await page.getByRole('button', { name: '1-8 の年度の評価を書く', exact: true }).click();
  const form = page.locator('#form');
  const reason = form.getByRole('group', { name: '令和5年度', exact: true }).getByLabel('前年度と比べられない理由', { exact: true });
  await expect(reason).not.toHaveValue('');
  await reason.fill('');
  await form.getByRole('button', { name: '変更する', exact: true }).click();
  await expect(form).toHaveCount(0);
  await go(page, '#/check');
  await expect(line(page, '28')).toHaveAttribute('data-result', 'differs');
  await expect(line(page, '28')).toHaveAttribute('data-printed', '15');
  await expect(line(page, '28')).toHaveAttribute('data-recomputed', '16');
  await expect(line(page, '28')).toContainText('どれも可能性で、数値には反映していません');
  await expect(line(page, '28')).toContainText('1-8');
  await expect(line(page, '28')).toContainText(/4-2.*74/);
});
