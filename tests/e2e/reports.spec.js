// Reports side by side: opened, copied, renamed, deleted and brought back, and those of one's own from their beginning.
import { EDITS, edit, enter, expect, expectRate, field, go, open, ready, saved, test } from './journey.js';

const actual = (page, id) => field(page, id, 'actual', 2023);
const button = (page, name) => page.getByRole('button', { name, exact: true });
/** The plan and its term, as the form of a new report asks for them. */
const PLAN = { '計画の名前': '札幌市の計画', '計画の期（番号）': '2', '期の始まりの年度': 'R6', '期の終わりの年度': 'R9' };

/** Fills in what stands under each name. */
async function fillIn(page, answers) {
  for (const [name, text] of Object.entries(answers)) await page.getByRole('textbox', { name }).fill(text);
}

const reports = (page) => page.locator('section', { has: page.getByRole('heading', { name: '報告の一覧' }) });

test('reports stand side by side, each with its own edits', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  await go(page, '#/data');
  await Promise.all([page.waitForEvent('load'), reports(page).getByRole('button', { name: /を複製$/ }).click()]);
  await ready(page);
  // The copy is open, with the edit as its own figure.
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(page.getByRole('banner')).toContainText('変更はありません');
  await go(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), '25500');
  await saved(page);
  await go(page, '#/data');
  const name = reports(page).getByRole('textbox');
  await expect(name).toHaveValue('高松市 令和5年度の複製');
  await name.fill('試算');
  await name.blur();
  await expect(reports(page)).toContainText('いま開いています');
  const back = reports(page).getByRole('button', { name: '「高松市 令和5年度（付属の報告）」を開く' });
  await Promise.all([page.waitForEvent('load'), back.click()]);
  await ready(page);
  await expectRate(page, '1-1', '48.4%', '25');
  await go(page, '#/data');
  // The keyboard stays in the row, whatever it offers.
  await reports(page).getByRole('button', { name: '「試算」を削除' }).press('Enter');
  await expect(reports(page)).toContainText('削除しました');
  await expect(reports(page).getByRole('button', { name: '「試算」の削除を取り消す' })).toBeFocused();
  await page.keyboard.press('Enter');
  // Not the text field, which stands there first: on a phone it would bring up its keys.
  await expect(reports(page).getByRole('button', { name: '「試算」を開く' })).toBeFocused();
  const copy = reports(page).getByRole('button', { name: '「試算」を開く' });
  await Promise.all([page.waitForEvent('load'), copy.click()]);
  await ready(page);
  await expectRate(page, '1-1', '100.0%', '100');
});

test('a report of one’s own begins with the five programmes', async ({ page }) => {
  await open(page, '#/data');
  const begin = button(page, 'この報告を始める');
  const problem = page.getByRole('alert').filter({ hasText: /。/ });
  /** The one field that is wrong: it says why, and has the keyboard. */
  const expectWrong = async (name, words) => {
    const field = page.getByRole('textbox', { name });
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(words);
    await expect(page.locator('#form [aria-invalid="true"]')).toHaveCount(1);
    await expect(problem).toHaveText(words);
  };
  await begin.click();
  await expectWrong('自治体の名前', /名前を入れてください/);
  await fillIn(page, { '自治体の名前': '札幌市', '自治体コード': '０１１００３' });
  await begin.click();
  await expectWrong('自治体コード', /自治体コードが正しくありません/);
  await fillIn(page, { '自治体コード': '０１１００２', '報告する年度': '令和7', ...PLAN, '期の始まりの年度': 'R9', '期の終わりの年度': 'R6' });
  await begin.click();
  await expectWrong('計画の期（番号）', /始まりより後に終わり/);
  await expect(page.getByRole('textbox', { name: '自治体の名前' })).toHaveValue('札幌市');
  await fillIn(page, PLAN);
  await Promise.all([page.waitForEvent('load'), begin.click()]);
  await ready(page);
  await expect(page.getByRole('banner')).toContainText('札幌市');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/令和7年度/);
  await expect(page.locator('.programme-card')).toHaveCount(5);
  await expect(page.getByRole('combobox', { name: '評価年度' })).toHaveValue('2025');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('banner')).toContainText('札幌市');
  // Without indicators there is nothing to chart, to count or to filter, and each page says where to begin.
  const add = page.locator('.empty').getByRole('link', { name: '構成を変える' });
  await expect(page.getByRole('banner')).toContainText('変更はありません');
  await expect(add).toHaveAttribute('href', '#/data/structure');
  await expect(page.locator('canvas, [data-bands], .filter-bar, .tour-offer')).toHaveCount(0);
  await expect(page.locator('.programme-card__counts')).toHaveText(Array(5).fill('指標はまだありません'));
  for (const place of ['#/workshop/what-if', '#/workshop/set']) {
    await go(page, place);
    await expect(add).toHaveAttribute('href', '#/data/structure');
  }
  await go(page, '#/programme/2');
  await expect(add).toHaveAttribute('href', '#/data/structure?programme=2');
  await expect(page.locator('main').locator('.facts, .contents')).toHaveCount(0);
  // A claim is about an indicator as well.
  await go(page, '#/check');
  await expect(page.getByText('この報告書には、照合する記載がまだありません。')).toBeVisible();
  await expect(page.locator('[data-check-filter="all"], [data-export="check-csv"]')).toHaveCount(2);
  await expect(page.locator('[data-check-filter]:visible, [data-export="check-csv"]:visible')).toHaveCount(0);
  await edit(page);
  const adding = page.getByRole('region', { name: '記載を加える' });
  await expect(adding.getByRole('link', { name: '構成の編集' })).toHaveAttribute('href', '#/data/structure');
  await expect(adding.getByRole('button')).toHaveCount(0);
});

test('a report of one’s own can begin with nothing in it, and is built by hand', async ({ page }) => {
  await open(page, '#/data');
  await fillIn(page, { '自治体の名前': '札幌市', '自治体コード': '011002', '報告する年度': 'R7', ...PLAN });
  await page.getByLabel('社会福祉法の5つの事業を入れて始める').uncheck();
  await Promise.all([page.waitForEvent('load'), button(page, 'この報告を始める').click()]);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/令和7年度/);
  await expect(page.locator('.programme-card')).toHaveCount(0);
  await go(page, '#/data/structure');
  await edit(page);
  await button(page, '事業を加える').click();
  const form = page.locator('#form');
  await expect(form.getByLabel('番号', { exact: true })).toHaveValue('1');
  await form.getByLabel('名前', { exact: true }).fill('市独自の事業');
  await form.getByRole('button', { name: '加える', exact: true }).click();
  await saved(page);
  await page.reload();
  await ready(page);
  await go(page, '#/programme/1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('市独自の事業');
});

test('a report of one’s own that is erased is gone from the screen too, in all tabs', async ({ context, page }) => {
  await open(page, '#/data');
  await Promise.all([page.waitForEvent('load'), reports(page).getByRole('button', { name: /を複製$/ }).click()]);
  await ready(page);
  await edit(page);
  await go(page, '#/indicator/1-1');
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  const other = await context.newPage();
  await open(other, '#/indicator/1-1');
  await expectRate(other, '1-1', '48.4%', '25');
  await go(page, '#/data');
  await button(page, 'すべて消す…').click();
  await Promise.all([other.waitForEvent('load'), button(page, 'すべて消す').click()]);
  await expect(page.locator('[data-erased]')).toBeVisible();
  await ready(other);
  for (const tab of [page, other]) {
    await go(tab, '#/indicator/1-1');
    await expectRate(tab, '1-1', '103.7%', '100');
  }
  // What is edited now belongs to the report that comes with the app, and to nothing else.
  await enter(actual(page, '1-1'), '25500');
  await saved(page);
  await expectRate(other, '1-1', '100.0%', '100');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([EDITS]);
  await page.reload();
  await ready(page);
  await expectRate(page, '1-1', '100.0%', '100');
});
