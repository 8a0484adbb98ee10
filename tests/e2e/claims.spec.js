// 照合: what staff write down of the printed report themselves.
import { edit, expect, open, ready, saved, test } from './journey.js';

const numbered = (page, number) => page.locator(`[data-claim="${number}"]`);
const form = (page) => page.locator('#form');
const field = (page, name) => form(page).getByLabel(name, { exact: true });
const send = (page, name) => form(page).getByRole('button', { name, exact: true }).click();
const add = (page, kind) => page.getByRole('button', { name: `記載を加える：${kind}`, exact: true }).click();

/** A figure that only the text names, as term or total. */
async function literal(page, group, label, value) {
  const set = form(page).getByRole('group', { name: group, exact: true });
  await set.getByLabel('何の値か').selectOption('本文だけにある値');
  await set.getByLabel('値の名前').fill(label);
  await set.getByLabel('値', { exact: true }).fill(value);
}

test.beforeEach(async ({ page }) => {
  await open(page, '#/check');
  await edit(page);
});

test('a printed rate that is written down is compared at once, and stays', async ({ page }) => {
  await add(page, '達成率');
  await field(page, '指標').selectOption('1-1');
  await field(page, '記載の値（％）').fill('１０３．８');
  await send(page, '加える');
  // 26,441 of 25,500 is 103.69 %.
  await expect(numbered(page, 42)).toHaveAttribute('data-result', 'differs');
  await expect(numbered(page, 42)).toHaveAttribute('data-printed', '103.8');
  await expect(numbered(page, 42)).toHaveAttribute('data-recomputed', '103.7');
  await expect(numbered(page, 42)).toContainText('1-1の令和5年度の達成率は103.8％。');
  await expect(numbered(page, 42)).toContainText('説明できる理由は見つかりませんでした');
  await expect(page.getByRole('button', { name: '№42を変更' })).toBeFocused();
  await expect(page.getByRole('link', { name: '照合 記載と違うもの3件' })).toBeVisible();

  await page.getByRole('button', { name: '№42を変更' }).click();
  await field(page, '記載の値（％）').fill('103.7');
  await field(page, '報告書のページ').fill('6');
  await send(page, '変更する');
  await expect(numbered(page, 42)).toHaveAttribute('data-result', 'agrees');
  await expect(numbered(page, 42)).toContainText('報告書 p.6');
  await expect(numbered(page, 42)).not.toContainText('理由');

  await saved(page);
  await page.reload();
  await ready(page);
  await expect(numbered(page, 42)).toHaveAttribute('data-result', 'agrees');
  await expect(page.locator('[data-finding]')).toHaveCount(46);
});

test('a sum asks for as many terms as there are, and takes some of them away', async ({ page }) => {
  await add(page, '合計・差');
  await literal(page, '合計（差のときは、その結果）', '残り', '10');
  await literal(page, '項1', '受けたもの', '17');
  await literal(page, '項2', '終えたもの', '6');
  await form(page).getByRole('group', { name: '項2', exact: true }).getByLabel('足す・引く').selectOption('引く');
  await expect(form(page).getByRole('group', { name: '項3', exact: true })).toBeVisible();
  await expect(form(page).getByRole('group', { name: '項4', exact: true })).toHaveCount(0);
  await send(page, '加える');
  await expect(numbered(page, 42)).toHaveAttribute('data-recomputed', '11');
  await expect(numbered(page, 42)).toContainText('残り10は、受けたもの17－終えたもの6。');
});

test('what is missing or no number is told beside its field, and nothing typed is lost', async ({ page }) => {
  await add(page, '達成率');
  await send(page, '加える');
  await expect(field(page, '指標')).toBeFocused();
  await expect(field(page, '指標')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, '指標')).toHaveAccessibleDescription(/選んでください/);
  await field(page, '指標').selectOption('5-2');
  await field(page, '記載の値（％）').fill('百');
  await send(page, '加える');
  await expect(field(page, '記載の値（％）')).toBeFocused();
  await expect(field(page, '記載の値（％）')).toHaveValue('百');
  await expect(form(page).getByRole('alert')).toBeVisible();
  await expect(page.locator('[data-finding]')).toHaveCount(45);
});

test('a printed table leaves out the rows that stay empty', async ({ page }) => {
  await add(page, '分野別の区分の表');
  const row = form(page).getByRole('group', { name: '生活困窮', exact: true });
  const cells = { '100%以上': '1', '75%以上': '0', '50%以上': '0', '25%以上': '0', '0%超': '0', '0%': '0' };
  for (const [band, count] of Object.entries(cells)) await row.getByLabel(band, { exact: true }).fill(count);
  await send(page, '加える');
  await expect(row.getByLabel('合計', { exact: true })).toBeFocused();
  await row.getByLabel('合計', { exact: true }).fill('1');
  await send(page, '加える');
  await expect(numbered(page, 42)).toHaveAttribute('data-result', 'agrees');
  await expect(numbered(page, 42)).toHaveAttribute('data-printed', '1,0,0,0,0,0,1');
});

test('a claim is turned off for a reason, and never silently', async ({ page }) => {
  await page.getByRole('button', { name: '№41を照合から外す' }).click();
  await send(page, '照合から外す');
  await expect(field(page, '照合しない理由')).toHaveAttribute('aria-invalid', 'true');
  await field(page, '照合しない理由').fill('年度の途中の記述のため');
  await send(page, '照合から外す');
  await expect(numbered(page, 41)).toHaveAttribute('data-result', 'unchecked');
  await expect(numbered(page, 41)).toContainText('年度の途中の記述のため');
  await expect(page.getByRole('link', { name: '照合 記載と違うもの1件' })).toBeVisible();
  await page.getByRole('button', { name: '№41を照合に戻す' }).click();
  await expect(numbered(page, 41)).toHaveAttribute('data-result', 'differs');
});

test('a claim that is taken away comes back to its place', async ({ page }) => {
  const order = () => page.locator('[data-finding]').evaluateAll((all) => all.map((one) => one.dataset.finding));
  const before = await order();
  await page.getByRole('button', { name: '№30を削除' }).click();
  await expect(page.locator('[data-finding]')).toHaveCount(44);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.locator('[data-finding]')).toHaveCount(45);
  expect(await order()).toEqual(before);
});

test('of two tabs that changed one claim, the later one hears of it and can do it again', async ({ context, page }) => {
  const other = await context.newPage();
  await other.addInitScript(() => Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined }));
  await open(other, '#/check');
  await edit(other);
  for (const [tab, why] of [[page, '早い理由'], [other, '遅い理由']]) {
    await tab.getByRole('button', { name: '№41を照合から外す' }).click();
    await field(tab, '照合しない理由').fill(why);
    await send(tab, '照合から外す');
    await saved(tab);
  }
  await expect(numbered(other, 41)).toContainText('早い理由');
  await other.getByRole('button', { name: 'もう一度行う' }).click();
  for (const tab of [page, other]) await expect(numbered(tab, 41)).toContainText('遅い理由');
});
