// Figures that ran together in a PDF: a run, what is known of it, its readings, and one that is taken.
import { chart, edit, expect, expectInk, expectRate, field, indicator, open, picture, saved, test } from './journey.js';

const reader = (page) => page.locator('[data-digits]');
const run = (page) => page.getByRole('textbox', { name: 'つながった数字' });
const readings = (page) => page.locator('[data-digit-readings]').getByRole('listitem');
const certainty = (page) => page.locator('[data-certainty]');
const clue = (page, year, name) => reader(page).locator(`fieldset[data-year="${year}"] [data-clue="${name}"]`);
const actual = (page, id, year) => field(page, id, 'actual', year);
const undo = (page) => page.locator('[data-undo]');

async function openReader(page, id) {
  await open(page, `#/indicator/${id}`);
  await edit(page);
  await reader(page).getByText('つながった数字を読み取る').click();
}

test('a run is read, a reading taken; and figures, rate and chart follow and are kept', async ({ page }) => {
  await openReader(page, '1-8');
  await expect(clue(page, 2023, 'target')).toHaveValue('300');
  await expect(clue(page, 2023, 'rate')).toHaveValue('73.7');
  const canvas = chart(indicator(page, '1-8'));
  await expectInk(canvas);
  const before = await picture(canvas);

  // 221 ÷ 300 = 73.7 %; of the rest 9612539 only 96, 125 and 39 keep within fourfold.
  await run(page).fill('2219612539');
  await expect(readings(page)).toHaveCount(6);
  await expect(certainty(page)).toHaveAttribute('data-certainty', 'likely');
  await expect(certainty(page)).toContainText('おそらく');
  await expect(readings(page).first()).toContainText('R5 221 ・ R4 96 ・ R3 125 ・ R2 39');
  await expect(readings(page).first()).toContainText('令和5年度の記載の達成率に合う、年度ごとの増減がすべて4倍以内');

  // Spaces say where figures end. No figure of 2 has the printed rate; without it, one reading is left.
  await run(page).fill('２ 219 612 539');
  await expect(reader(page).getByRole('status').first()).toContainText('合う読み方はありません');
  await expect(readings(page)).toHaveCount(0);
  await clue(page, 2023, 'rate').fill('');
  await expect(certainty(page)).toHaveAttribute('data-certainty', 'certain');
  await expect(readings(page)).toHaveText([/R5 2 ・ R4 219 ・ R3 612 ・ R2 539/]);
  await readings(page).getByRole('button', { name: /この読み方にする/ }).click();

  await expect(readings(page)).toContainText('この読み方で表示中');
  await expect(actual(page, '1-8', 2023)).toHaveValue('2');
  await expect(actual(page, '1-8', 2020)).toHaveValue('539');
  // 2 ÷ 300
  await expectRate(page, '1-8', '0.7%', 'over0');
  await expect.poll(() => picture(canvas)).not.toBe(before);
  await expect(page.getByText('元の並び：２ 219 612 539')).toBeVisible();
  await saved(page);
  await page.reload();
  await expectRate(page, '1-8', '0.7%', 'over0');
  await expect(page.getByText('元の並び：２ 219 612 539')).toBeVisible();
});

test('one undo takes the figures and the record back', async ({ page }) => {
  await openReader(page, '1-8');
  await run(page).fill('2219612539');
  const other = readings(page).filter({ hasText: 'R5 221 ・ R4 961 ・ R3 25 ・ R2 39' });
  await expect(other).toContainText('R3からR4で4倍を超えて変わる');
  await other.getByRole('button').click();
  await expect(actual(page, '1-8', 2022)).toHaveValue('961');
  await expect(actual(page, '1-8', 2021)).toHaveValue('25');
  await expect(page.getByText('元の並び：2219612539')).toBeVisible();
  await undo(page).click();
  await expect(actual(page, '1-8', 2022)).toHaveValue('96');
  await expect(actual(page, '1-8', 2021)).toHaveValue('125');
  await expect(page.getByText('元の並び：2219612539')).toHaveCount(0);
  await expect(undo(page)).toBeDisabled();
  // What was typed is still there.
  await expect(run(page)).toHaveValue('2219612539');
  await expect(readings(page)).toHaveCount(6);
});

test('5-2 stays unresolved, and its candidates can be recorded without a choice', async ({ page }) => {
  await openReader(page, '5-2');
  await expect(run(page)).toHaveValue('311515');
  // The note on R2 presupposes a figure.
  await expect(clue(page, 2020, 'presence')).toHaveValue('present');
  await expect(certainty(page)).toHaveAttribute('data-certainty', 'unresolved');
  await expect(readings(page)).toHaveText([/R4 15 ・ R3 1 ・ R2 5/, /R4 1 ・ R3 5 ・ R2 15/, /R4 1 ・ R3 51 ・ R2 5/]);
  await clue(page, 2022, 'actual').fill('15');
  await expect(certainty(page)).toHaveAttribute('data-certainty', 'certain');
  await clue(page, 2022, 'actual').fill('');
  await page.getByRole('button', { name: '候補だけを記録する' }).click();
  const recorded = page.getByRole('list', { name: '読み方の候補' }).getByRole('listitem');
  await expect(recorded).toHaveCount(3);
  await undo(page).click();
  await expect(recorded).toHaveCount(4);
});

test('what cannot be read says so beside it, and nothing that was typed is lost', async ({ page }) => {
  await openReader(page, '3-2');
  await run(page).fill('92.2％91.9');
  await expect(run(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(reader(page).getByRole('status').first()).toContainText('5文字目の「％」は読み取れません');
  await run(page).fill('92.291.994.091.9');
  await expect(readings(page).first()).toContainText('R5 92.2 ・ R4 91.9 ・ R3 94.0 ・ R2 91.9');
  await expect(certainty(page)).toHaveAttribute('data-certainty', 'likely');
  await reader(page).getByLabel('小数の桁数').selectOption('1');
  await expect(certainty(page)).toHaveAttribute('data-certainty', 'certain');
  await clue(page, 2022, 'target').fill('九十五');
  await expect(clue(page, 2022, 'target')).toHaveAttribute('aria-invalid', 'true');
  await expect(reader(page).getByRole('status').first()).toContainText('読めない数値があります');
  // Leaving edit mode and coming back keeps every field.
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(reader(page)).toHaveCount(0);
  await edit(page);
  await reader(page).getByText('つながった数字を読み取る').click();
  await expect(run(page)).toHaveValue('92.291.994.091.9');
  await expect(clue(page, 2022, 'target')).toHaveValue('九十五');
  await expect(reader(page).getByLabel('小数の桁数')).toHaveValue('1');
});

const runs = (page) => page.locator('[data-run]');
const ofRun = (page, id) => page.locator(`[data-run="${id}"]`);
const chooser = (page) => page.getByRole('combobox', { name: '読み取る指標', exact: true });

test('照合 lists what ran together, the undecided first, each a way to its figures', async ({ page }) => {
  await open(page, '#/check');
  const listed = await runs(page).evaluateAll((all) => all.map((one) => [one.dataset.run, one.dataset.state]));
  expect(listed).toEqual([['5-2', 'open'], ...['2-1', '2-2', '3-9', '4-2', '5-4'].map((id) => [id, 'settled'])]);
  await expect(page.getByText('6件のうち1件は、読み方が決まっていません。')).toBeVisible();
  await expect(ofRun(page, '5-2')).toContainText(/^未確定.*読み方が4通りあり/);
  await expect(ofRun(page, '4-2')).toContainText('R5 25 ・ R4 7 ・ R3 4 ・ R2 5 と読んでいます（3通りの読み方から）。');
  // Nothing can be read before the report is edited.
  await expect(chooser(page)).toHaveCount(0);
  await ofRun(page, '5-2').getByRole('link').click();
  await expect(page).toHaveURL(/#\/indicator\/5-2$/);
});

test('on 照合 any indicator is read and decided, and one undo takes it back', async ({ page }) => {
  await open(page, '#/check');
  await edit(page);
  await expect(reader(page)).toHaveCount(0);
  await chooser(page).selectOption('4-1');
  await run(page).fill('14,03911,0355,959854');
  await expect(readings(page)).toHaveText([/R5 14,039 ・ R4 11,035 ・ R3 5,959 ・ R2 854/]);
  await expect(certainty(page)).toHaveAttribute('data-certainty', 'certain');
  await readings(page).getByRole('button', { name: /この読み方にする/ }).click();
  await expect(ofRun(page, '4-1')).toContainText('R5 14,039 ・ R4 11,035 ・ R3 5,959 ・ R2 854 と読んでいます（読み方はこれだけです）。');
  await undo(page).click();
  await expect(ofRun(page, '4-1')).toHaveCount(0);

  await chooser(page).selectOption('5-2');
  await expect(run(page)).toHaveValue('311515');
  await readings(page).filter({ hasText: 'R4 15 ・ R3 1 ・ R2 5' }).getByRole('button').click();
  await expect(ofRun(page, '5-2')).toHaveAttribute('data-state', 'settled');
  await expect(page.getByText('6件あり、読み方はすべて決まっています。')).toBeVisible();
  await undo(page).click();
  await expect(ofRun(page, '5-2')).toHaveAttribute('data-state', 'open');
  await expect(undo(page)).toBeDisabled();

  // What was typed about one outlives a look at another, and at the report as readers see it.
  await chooser(page).selectOption('4-1');
  await expect(run(page)).toHaveValue('14,03911,0355,959854');
  await page.getByRole('button', { name: '編集を終える' }).click();
  await expect(reader(page)).toHaveCount(0);
  await edit(page);
  await expect(chooser(page)).toHaveValue('4-1');
  await expect(run(page)).toHaveValue('14,03911,0355,959854');
});
