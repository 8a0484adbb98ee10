// 演習: exercises made from the report, their groups, their set and their sheets.
import { readFileSync } from 'node:fs';
import { expectNoFindingsInAnyLook } from './axe.js';
import { download, expect, go, open, ready, sideways, test } from './journey.js';

const see = (page) => page.locator('[data-see-answer]').click();
const GOLDEN = readFileSync(new URL('../golden/exercises-1.json', import.meta.url), 'utf8');
const choose = (page, text) =>
  page.locator('[data-exercises-file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('the claim that does not hold is told from those that do', async ({ page }) => {
  await open(page, '#/workshop');
  await page.locator('[data-exercise-link="find"]').first().click();
  await ready(page);
  await expect(page.locator('[data-claim]')).toHaveCount(4);
  await expect(page.locator('.exercise__verdict').first()).toBeEmpty();
  await page.locator('[data-claim="29-2"] input').check();
  await see(page);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '4');
  // 162 − 153 + 59 + 27 = 95, and the table has 96.
  await expect(page.locator('[data-claim="29-2"] .exercise__verdict')).toContainText('相違');
  await expect(page.locator('[data-claim="29-2"] .exercise__verdict')).toContainText('95');
});

test('a target is set with what three years say', async ({ page }) => {
  await open(page, '#/workshop/exercise/target:4-2');
  await expect(page.locator('.what-if__table tbody tr')).toHaveCount(3);
  await page.locator('[data-own-target]').fill('50');
  // 25 of 50, 7 of 50, 4 of 50.
  await expect(page.locator('[data-would-be]')).toHaveText(['50.0%', '14.0%', '8.0%']);
  // 25 more in four years: 7 a year are enough.
  await expect(page.locator('[data-pace]')).toContainText('毎年+7人（あと4年）');
  await page.locator('[data-own-target]').fill('五十');
  await expect(page.getByRole('alert').filter({ hasText: '数字で入れてください' })).toBeVisible();
  await page.locator('[data-own-target]').fill('60');
  await page.getByLabel('そう決めた理由').fill('毎年の伸びから');
  // It stays while other pages are looked at, and nothing of it is stored.
  await go(page, '#/workshop');
  await go(page, '#/workshop/exercise/target:4-2');
  await expect(page.locator('[data-own-target]')).toHaveValue('60');
  await expect(page.getByLabel('そう決めた理由')).toHaveValue('毎年の伸びから');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('毎年の伸び');
});

test('six groups have a colour and a code each, for the same exercise', async ({ page, context }) => {
  await open(page, '#/workshop/exercise/guess:4-1:2023');
  const codes = page.locator('.group-code');
  await expect(codes).toHaveCount(6);
  await expect(page.getByRole('img', { name: '青グループのQRコード' })).toBeVisible();
  const way = await page.locator('[data-group-link="2"]').getAttribute('href');
  expect(way).toMatch(/^#\/s\/[\w-]+\/workshop\/exercise\/guess:4-1:2023\/group\/2$/);
  const phone = await context.newPage();
  await open(phone, way);
  await expect(phone.locator('.group-mark')).toHaveText('青グループ');
  await expect(phone.locator('[data-exercise="guess"]')).toHaveAttribute('data-group', '2');
  await expect(phone.locator('.group-code')).toHaveCount(0);
  await phone.locator('[data-guess]').fill('120');
  await see(phone);
  // 385.3 − 120.
  await expect(phone.locator('[data-off]')).toHaveAttribute('data-off', '265.3');
  await phone.close();
});

test('an exercise of another report says so', async ({ page }) => {
  await open(page, '#/workshop/exercise/guess:9-9:2023');
  await expect(page.getByText('開いている報告にはありません')).toBeVisible();
  await open(page, '#/workshop/exercise/average:1-1');
  await expect(page.locator('.exercise')).toHaveCount(0);
});

test('a trainer edits the set, saves it and opens another', async ({ page }) => {
  await open(page, '#/workshop/set');
  const entries = page.locator('[data-entry]');
  await expect(entries).toHaveCount(10);
  await entries.first().getByLabel('問いかけ').fill('0件はなぜ？');
  await entries.first().getByLabel('問いかけ').blur();
  await entries.nth(1).getByRole('button', { name: /除く/ }).click();
  await expect(entries).toHaveCount(9);
  await page.getByRole('combobox', { name: '指標', exact: true }).selectOption('3-8');
  await page.locator('[data-add-exercise="guess"]').click();
  await expect(entries).toHaveCount(10);
  const file = await download(page, page.locator('[data-export="exercises"]'));
  expect(file.name).toBe('takamatsu-r5-exercises.json');
  const set = JSON.parse(file.bytes.toString('utf8'));
  expect(set.exercises[0]).toEqual({ kind: 'guess-rate', indicator: '1-4', year: 2023, question: '0件はなぜ？' });
  expect(set.exercises[1].indicator).toBe('3-3');
  expect(set.exercises[9]).toEqual({ kind: 'guess-rate', indicator: '3-8', year: 2023 });
  await choose(page, GOLDEN);
  await expect(page.locator('[data-exercises-told]')).toHaveText('5問の問題集を開きました。');
  await expect(entries).toHaveCount(5);
  // What is none is refused, and the set stays.
  await choose(page, GOLDEN.replace('guess-rate', 'average'));
  await expect(page.locator('[data-exercises-told]')).toContainText('読めませんでした');
  await expect(entries).toHaveCount(5);
  await go(page, '#/workshop/exercise/guess:4-1:2023');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('まず予想してみましょう。');
});

test('a trainer makes exercises from indicators and claims of their own choice', async ({ page }) => {
  await open(page, '#/workshop/set');
  const entries = page.locator('[data-entry]');
  await expect(entries).toHaveCount(10);
  const told = page.locator('[data-exercises-told]');
  await page.getByText('指標と事業を結ぶ問題を加える', { exact: true }).first().click();
  const matching = page.locator('[data-picking="match"]');
  await matching.getByRole('checkbox', { name: /^4-1 / }).check();
  // One alone is nothing to match.
  await expect(matching.locator('[data-picked]')).toBeDisabled();
  await matching.getByRole('checkbox', { name: /^2-2 / }).check();
  await expect(matching.getByRole('status')).toContainText('2個を選んでいます');
  await matching.locator('[data-picked]').click();
  await expect(told).toHaveText('問題11として加えました。');
  await expect(matching.getByRole('status')).toContainText('0個を選んでいます');
  await page.getByText('合わない記載を探す問題を加える', { exact: true }).first().click();
  const finding = page.locator('[data-picking="find"]');
  const differing = finding.getByRole('checkbox', { name: /相違/ });
  expect(await differing.count()).toBeGreaterThan(0);
  await differing.first().check();
  await finding.getByRole('checkbox', { name: /一致/ }).first().check();
  await finding.locator('[data-picked]').click();
  await expect(entries).toHaveCount(12);
  // And chooses anew what one asks about.
  const eleventh = entries.nth(10);
  await eleventh.getByText('出すものを選び直す').click();
  await eleventh.getByRole('checkbox', { name: /^5-4 / }).check();
  await eleventh.getByRole('checkbox', { name: /^4-1 / }).uncheck();
  await eleventh.getByRole('button', { name: 'これに決める' }).click();
  await expect(eleventh.getByRole('heading')).toBeFocused();
  await eleventh.getByRole('button', { name: /上へ/ }).click();
  await expect(entries.nth(9).getByRole('heading')).toBeFocused();
  const file = await download(page, page.locator('[data-export="exercises"]'));
  const { exercises } = JSON.parse(file.bytes.toString('utf8'));
  expect(exercises[9]).toEqual({ kind: 'match', indicators: ['2-2', '5-4'] });
  expect(exercises[11].kind).toBe('find-claim');
  expect(exercises[11].claims).toHaveLength(2);
  // What was made is an exercise like the others.
  await go(page, '#/workshop');
  await page.locator('[data-exercise-link="match"]').last().click();
  await ready(page);
  await expect(page.locator('[data-match]')).toHaveCount(2);
  await page.locator('[data-match="2-2"] select').selectOption({ label: '2 参加支援' });
  await page.locator('[data-match="5-4"] select').selectOption({ label: '5 多機関協働' });
  await see(page);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '2');
});

test('a rate is guessed of another year, too', async ({ page }) => {
  await open(page, '#/workshop/set');
  await page.getByRole('combobox', { name: '指標', exact: true }).selectOption('1-4');
  await page.getByRole('combobox', { name: '年度', exact: true }).selectOption('2022');
  await page.locator('[data-add-exercise="guess"]').click();
  await expect(page.locator('[data-entry]')).toHaveCount(11);
  const file = await download(page, page.locator('[data-export="exercises"]'));
  expect(JSON.parse(file.bytes.toString('utf8')).exercises[10]).toEqual({ kind: 'guess-rate', indicator: '1-4', year: 2022 });
});

test('the sheets print on A4, the answers on the trainer\'s alone', async ({ page }) => {
  await open(page, '#/workshop/set');
  await choose(page, GOLDEN);
  await expect(page.locator('[data-entry]')).toHaveCount(5);
  await go(page, '#/workshop/sheet/trainer');
  await expect(page.locator('[data-sheet="trainer"]')).toContainText('385.3%');
  await expect(page.locator('[data-sheet="trainer"]')).toContainText('162−153＋59＋27＝95');
  await go(page, '#/workshop/sheet/worksheet');
  const sheet = page.locator('[data-sheet="worksheet"]');
  await expect(sheet).toContainText('まず予想してみましょう。');
  await expect(sheet).not.toContainText('答え');
  await expect(sheet).not.toContainText('162−153');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-print-sheet]')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('axe finds nothing', async ({ page }) => {
  for (const place of ['', '/exercise/guess:4-1:2023', '/exercise/match:2-1:4-1:1-2', '/exercise/find:1:2:29-2', '/exercise/target:4-2', '/set', '/sheet/trainer', '/sheet/worksheet']) {
    await open(page, `#/workshop${place}`);
    if (await page.locator('[data-see-answer]').count()) await see(page);
    await expectNoFindingsInAnyLook(page, `workshop${place}`);
  }
});

test('nothing scrolls sideways in a hand', { tag: '@phone' }, async ({ page }) => {
  for (const place of ['', '/exercise/guess:4-1:2023', '/exercise/match:2-1:4-1:1-2', '/exercise/find:1:2:29-2', '/exercise/target:4-2', '/set', '/sheet/worksheet']) {
    await open(page, `#/workshop${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft(await sideways(page), place).toBeLessThanOrEqual(0);
  }
});
