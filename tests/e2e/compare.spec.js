// The page 比較: what differs between two reports, and a year against the year before.
import { expectNoFindingsInAnyLook } from './axe.js';
import { download, edit, enter, expect, field, go, makePast, open, ready, route, saved, test } from './journey.js';
import { BY, PASSPHRASE, changeOne, lockWith, reader, shareLink } from './partner.js';

const actual = (page, id) => field(page, id, 'actual', 2023);
const button = (page, name) => page.getByRole('button', { name, exact: true });
const differences = (page) => page.locator('[data-difference]');
const count = (page, name) => page.locator(`[data-compare-count="${name}"]`);
const choose = (page, content) =>
  page.locator('input[data-compare-file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });

/** Every line as `indicator year kind before after shift`. */
const lines = (page) =>
  differences(page).evaluateAll((all) =>
    all.map(({ dataset: { indicator, year, kind, before, after, shift } }) =>
      [indicator, year, kind, before, after, shift].join(' ')));

/** Sets 1-1's actual of R5: 26,441 of 25,500 = 103.7 % is published. */
async function changed(page, value) {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(actual(page, '1-1'), value);
  await saved(page);
}

/** The report as it is now, as its file's text. */
async function asFile(page) {
  await page.evaluate(() => delete window.showSaveFilePicker);
  return (await download(page, page.locator('[data-export="json"]'))).bytes.toString('utf8');
}

test('nothing edited: nothing differs, and the page says so', async ({ page }) => {
  await open(page, '#/compare');
  await expect(page).toHaveTitle(/^比較/);
  await expect(page.getByRole('status').filter({ hasText: '違いはありません' })).toBeVisible();
  await expect(differences(page)).toHaveCount(0);
  await expect(count(page, 'figures')).toHaveText('0');
  const before = page.locator('[data-side="before"]');
  await expect(before).toContainText('公表値');
  await expect(before).toContainText('高松市');
  await expect(page.locator('[data-side="after"]')).toContainText('いまの報告');
});

test('an edited figure is listed with its rate and its band, live', async ({ page }) => {
  await changed(page, '12345');
  await page.getByRole('link', { name: '公表値と比較' }).click();
  await ready(page);
  expect(route(page)).toBe('#/compare');
  // 12,345 ÷ 25,500 = 48.41 %.
  expect(await lines(page)).toEqual([
    '1-1 2023 actual 26441 12345 changed',
    '1-1 2023 rate 103.7 48.4 worse',
    '1-1 2023 band 100 25 worse',
  ]);
  await expect(differences(page).nth(0)).toContainText('令和5年度 実績値26,441件12,345件◆変更');
  await expect(differences(page).nth(1)).toContainText('103.7%48.4%↓低下');
  await expect(differences(page).nth(2)).toContainText('100%以上25%以上↓低下');
  for (const name of ['figures', 'rates', 'bands', 'worse']) await expect(count(page, name)).toHaveText('1');
  await expect(count(page, 'better')).toHaveText('0');
  await expect(page.getByRole('status').filter({ hasText: '3件の違い' })).toBeVisible();
  // Only the band; and back.
  await button(page, '区分が変わったものだけ').click();
  expect(await lines(page)).toEqual(['1-1 2023 band 100 25 worse']);
  await expect(page.getByText('3件の違いのうち1件を表示')).toBeVisible();
  await button(page, '区分が変わったものだけ').click();
  // From the other side it is the other way round.
  await button(page, '前と後を入れ替える').click();
  expect((await lines(page))[1]).toBe('1-1 2023 rate 48.4 103.7 better');
  await button(page, '前と後を入れ替える').click();
  // Undo leaves nothing, while the page is open.
  await page.locator('[data-undo]').click();
  await expect(differences(page)).toHaveCount(0);
  await expect(page.getByText('2つの報告に違いはありません。')).toBeVisible();
  await page.locator('[data-redo]').click();
  await expect(differences(page)).toHaveCount(3);
  // Each indicator leads to its page.
  await page.getByRole('link', { name: /^1-1 / }).click();
  await ready(page);
  expect(route(page)).toBe('#/indicator/1-1');
});

test('the year before: as many improved as the overview counts', async ({ page }) => {
  await open(page);
  const improved = await page.locator('[data-improved]').first().textContent();
  await go(page, '#/compare');
  await button(page, '前年度との比較').click();
  await expect(count(page, 'better')).toHaveText(improved);
  // By hand from the facts: 15 better, 4 worse, 5 the same, and 1-8's basis changed; 8 bands are others.
  for (const [name, number] of [['better', '15'], ['worse', '4'], ['same', '5'], ['not-comparable', '1'], ['unrated', '0'], ['bands', '8']]) {
    await expect(count(page, name)).toHaveText(number);
  }
  await expect(page.locator('[data-side="before"]')).toContainText('令和4年度');
  await expect(page.locator('[data-side="after"]')).toContainText('令和5年度');
  const all = await lines(page);
  // 24,577 ÷ 24,800 = 99.1 %, 96 ÷ 300 = 32.0 %, 221 ÷ 300 = 73.7 %.
  expect(all).toContain('1-1 2023 rate 99.1 103.7 better');
  expect(all).toContain('1-1 2023 band 75 100 better');
  expect(all).toContain('1-8 2023 rate 32.0 73.7 not-comparable');
  expect(all.filter((line) => line.includes(' rate '))).toHaveLength(20);
  expect(all.filter((line) => line.includes(' band '))).toHaveLength(8);
  await expect(page.locator('tbody:has([data-indicator="1-8"])')).toContainText(/比較できない.*数え方が変わった/);
  await button(page, '区分が変わったものだけ').click();
  await expect(differences(page)).toHaveCount(8);
});

test('a file is the other side', async ({ page }) => {
  await changed(page, '25500');
  const file = await asFile(page);
  await page.locator('[data-back-to-published]').click();
  await go(page, '#/compare');
  await expect(differences(page)).toHaveCount(0);
  await choose(page, file);
  await expect(page.locator('[data-side="before"]')).toContainText('選んだファイル');
  // 25,500 ÷ 25,500 = 100 %, which is in the same band.
  expect(await lines(page)).toEqual(['1-1 2023 actual 25500 26441 changed', '1-1 2023 rate 100.0 103.7 better']);
  // It stays the other side while other pages are looked at, and can be left again.
  await go(page, '#/');
  await go(page, '#/compare');
  await expect(differences(page)).toHaveCount(2);
  const other = page.getByRole('combobox', { name: '比べる相手' });
  await other.selectOption('公表値');
  await expect(differences(page)).toHaveCount(0);
});

test('a report of other names and structure: what only one has, and what is called otherwise', async ({ page }) => {
  await open(page, '#/compare');
  const report = JSON.parse(await asFile(page));
  report.id = 'next-year';
  const [first] = report.programmes[0].activities;
  first.name = '新しい名前';
  const [gone] = report.programmes[0].activities[1].indicators.splice(0, 1);
  report.claims = [];
  await choose(page, JSON.stringify(report));
  await button(page, '前と後を入れ替える').click();
  await expect(page.locator('[data-kind="only-before"]')).toHaveText(`${gone.number} ${gone.name}`);
  await expect(page.locator('[data-kind="structure"]')).toContainText('の名前を「新しい名前」に変更');
  await expect(page.locator('[data-kind="claims"]')).toContainText('後0件');
});

/** Against 12,345 that was handed out stand the published 26,441 of 25,500. */
const HANDED_OUT = [
  '1-1 2023 actual 12345 26441 changed',
  '1-1 2023 rate 48.4 103.7 better',
  '1-1 2023 band 25 100 better',
];

async function pasteLink(page, text) {
  if (!(await page.locator('[data-compare-link]').isVisible())) await button(page, 'リンクと比べる').click();
  await page.locator('[data-compare-link]').fill(text);
  await page.locator('[data-compare-link-apply]').click();
}

async function unlock(page, passphrase) {
  await page.locator('[data-passphrase]').fill(passphrase);
  await page.locator('[data-unlock]').click();
}

async function expectHandedOut(page, name) {
  const before = page.locator('[data-side="before"]');
  await expect(before).toContainText(name);
  await expect(before).toContainText(`公表：${BY}、2026年4月1日`);
  // Nothing else differs: what a link does not carry is not listed as gone.
  await expect(differences(page)).toHaveCount(HANDED_OUT.length);
  expect(await lines(page)).toEqual(HANDED_OUT);
  await expect(page.locator('[data-compare-problem]')).toHaveText('');
}

test('a link that is pasted is the other side, with whatever stands around it', async ({ page, browser }) => {
  await changeOne(page);
  const link = await shareLink(page).inputValue();
  await reader(browser, {}, async (other) => {
    await other.goto(page.url());
    await ready(other);
    await go(other, '#/compare');
    await button(other, 'リンクと比べる').click();
    await expect(other.locator('[data-compare-link]')).toBeFocused();
    await pasteLink(other, `案を送ります。「${link}/indicator/1-1」をご覧ください。`);
    await expectHandedOut(other, '貼り付けたリンク');
    await expect(other.locator('[data-compare-link]')).toHaveCount(0);
    await expect(other.getByRole('combobox', { name: '比べる相手' })).toBeFocused();
    await expect(other.getByText('それらは比べていません')).toBeVisible();
    // A year against the year before is compared as ever.
    await button(other, '前年度との比較').click();
    await expect(count(other, 'not-comparable')).toHaveText('1');
    await button(other, '同じ年度の数字').click();
    // It stays, and can be left.
    await go(other, '#/');
    await go(other, '#/compare');
    await expectHandedOut(other, '貼り付けたリンク');
    await other.getByRole('combobox', { name: '比べる相手' }).selectOption('公表値');
    await expect(differences(other)).toHaveCount(0);
  });
});

test('what is wrong with a pasted link is said, and leaves the other side as it was', async ({ page }) => {
  await open(page, '#/share');
  const link = await shareLink(page).inputValue();
  await go(page, '#/compare');
  const problem = page.locator('[data-compare-problem]');
  for (const [text, words] of [
    ['', '共有リンクが見つかりません'],
    ['https://example.jp/', '共有リンクが見つかりません'],
    [`${link.split('#')[0]}#/s/`, '共有リンクが見つかりません'],
    [link.slice(0, -5), '途中で切れたか'],
    [link.replace('#/s/', '#/s/A'), '途中で切れたか'],
  ]) {
    await pasteLink(page, text);
    await expect(problem).toContainText(words);
    await expect(page.locator('[data-compare-link]')).toBeFocused();
    // Nothing that was pasted is lost.
    await expect(page.locator('[data-compare-link]')).toHaveValue(text);
    await expect(page.locator('[data-side="before"]')).toContainText('公表値');
  }
  // The button that asked for it takes it back.
  await button(page, 'リンクと比べる').click();
  await expect(problem).toHaveText('');
  await expect(page.locator('[data-compare-link]')).toHaveCount(0);
});

test('a locked link and a locked file ask for their passphrase where they are compared', async ({ page, browser }) => {
  await changeOne(page);
  await lockWith(page, PASSPHRASE);
  const file = await download(page, page.locator('[data-export="snapshot"]'));
  await page.locator('[data-make-link]').click();
  const link = await shareLink(page).inputValue();
  const give = {
    貼り付けたリンク: (other) => pasteLink(other, link),
    選んだファイル: (other) => choose(other, file.bytes),
  };
  for (const [name, handOver] of Object.entries(give)) {
    await reader(browser, {}, async (other) => {
      await other.goto(page.url());
      await ready(other);
      await go(other, '#/compare');
      await handOver(other);
      await expect(other.locator('[data-passphrase]')).toBeFocused();
      await unlock(other, 'ちがう合言葉です');
      await expect(other.locator('[data-unlock-problem="wrong"]')).toContainText('合言葉が違います');
      await expect(other.locator('[data-side="before"]')).toContainText('公表値');
      await expect(differences(other)).toHaveCount(0);
      await unlock(other, PASSPHRASE);
      await expectHandedOut(other, name);
      await expect(other.locator('[data-passphrase]')).toHaveCount(0);
    });
  }
  // Another choice takes the question back; a damaged link asks for nothing.
  await go(page, '#/compare');
  await pasteLink(page, link);
  await expect(page.locator('[data-passphrase]')).toBeVisible();
  await pasteLink(page, link.slice(0, -3));
  await expect(page.locator('[data-compare-problem]')).toContainText('途中で切れたか');
  await expect(page.locator('[data-passphrase]')).toHaveCount(0);
});

for (const [what, text, problem] of [
  ['is no JSON', '<script>alert(1)</script>', /開けません。1行目の1バイト目から先を、JSONとして読めません.*選んでください。$/],
  ['is another format', '{"format":"other","version":1}', /開けません。報告のファイルではありません。.*選んでください。$/],
  ['is newer', '{"format":"tsunagari-report","version":99}', /開けません。新しい版のアプリで保存されています（形式の版は99、ここで読めるのは1まで）。アプリを新しくして/],
]) {
  test(`a file that ${what} is told and leaves the other side as it was`, async ({ page }) => {
    await open(page, '#/compare');
    await choose(page, text);
    await expect(page.locator('[data-compare-problem]')).toHaveText(problem);
    await expect(page.locator('[data-side="before"]')).toContainText('公表値');
  });
}

test('names with markup are text', async ({ page }) => {
  await open(page, '#/compare');
  const report = JSON.parse(await asFile(page));
  const evil = '<img src=x onerror=console.error("ran")>"\'&';
  report.title = evil;
  report.programmes[0].activities[0].indicators[0].name = evil;
  report.programmes[0].activities[0].summary.outlook = evil;
  await choose(page, JSON.stringify(report));
  await expect(page.locator('[data-side="before"]')).toContainText(evil);
  await expect(page.locator('[data-kind="text"]')).toContainText(evil);
  await expect(page.locator('.compare img')).toHaveCount(0);
});

test('another report of this browser and an earlier state are other sides', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await makePast(page);
  await go(page, '#/data');
  await page.locator('[data-past] [data-compare]').click();
  await ready(page);
  await expect(page.locator('[data-side="before"]')).toContainText('の状態');
  // 20 ÷ 25,500 = 0.08 %.
  expect(await lines(page)).toEqual([
    '1-1 2023 actual 20 25500 changed',
    '1-1 2023 rate 0.1 100.0 better',
    '1-1 2023 band over0 100 better',
  ]);
  await go(page, '#/data');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /を複製$/ }).click()]);
  await ready(page);
  // The copy is published as it is; the bundled report is another one now.
  await go(page, '#/compare');
  await expect(differences(page)).toHaveCount(0);
  await page.getByRole('combobox', { name: '比べる相手' }).selectOption({ label: '高松市 令和5年度（付属の報告）' });
  expect((await lines(page))[0]).toBe('1-1 2023 actual 26441 25500 changed');
  // One that was damaged meanwhile is told.
  await go(page, '#/data');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /の複製」を複製$/ }).click()]);
  await ready(page);
  await page.evaluate(() => {
    const [first] = JSON.parse(localStorage.getItem('tsunagari/library')).reports;
    localStorage.setItem(`tsunagari/${first.id}/base`, '{');
  });
  await go(page, '#/compare');
  await page.getByRole('combobox', { name: '比べる相手' }).selectOption({ label: '高松市 令和5年度の複製' });
  await expect(page.locator('[data-compare-problem]')).toHaveText(/読めませんでした/);
  await expect(page.locator('[data-side="before"]')).toContainText('公表値');
});

test('the differences as a file', async ({ page }) => {
  await changed(page, '12345');
  await go(page, '#/compare');
  const { name, bytes } = await download(page, page.locator('[data-export="csv-compare"]'));
  expect(name).toBe('takamatsu-r5-compare.csv');
  const rows = bytes.toString('utf8').split('\r\n');
  expect(rows[0]).toBe('\ufeff事業,番号,指標,年度,項目,前,後,違い,理由');
  expect(rows.slice(1)).toEqual([
    '包括的相談支援事業,1-1,地域包括支援センター 総合相談支援件数,令和5年度,実績値,26441,12345,変更,',
    '包括的相談支援事業,1-1,地域包括支援センター 総合相談支援件数,令和5年度,達成率,103.7,48.4,低下,',
    '包括的相談支援事業,1-1,地域包括支援センター 総合相談支援件数,令和5年度,区分,100%以上,25%以上,低下,',
    '',
  ]);
});

test('it prints both sides and the list, and no controls', async ({ page }) => {
  await changed(page, '12345');
  await go(page, '#/compare');
  await expect(differences(page)).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  for (const control of await page.locator('.main button, .main select, .main label').all()) await expect(control).toBeHidden();
  await expect(page.locator('[data-side="before"]')).toBeVisible();
  await expect(page.locator('[data-side="after"]')).toBeVisible();
  for (const line of await differences(page).all()) await expect(line).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the form for a link and that for a passphrase without findings @everywhere', async ({ page }) => {
  await open(page, '#/share');
  await lockWith(page, PASSPHRASE);
  await page.locator('[data-make-link]').click();
  const link = await shareLink(page).inputValue();
  await go(page, '#/compare');
  await pasteLink(page, 'https://example.jp/');
  await expect(page.locator('[data-compare-problem]')).toContainText('見つかりません');
  await expectNoFindingsInAnyLook(page, 'a link is asked for');
  await pasteLink(page, link);
  await expect(page.locator('[data-passphrase]')).toBeVisible();
  await expectNoFindingsInAnyLook(page, 'a passphrase is asked for');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('every view without findings, on a phone without scrolling the page @everywhere', async ({ page, isMobile }) => {
  await open(page, '#/indicator/1-1');
  if (isMobile) await button(page, 'メニュー').click();
  await edit(page);
  await enter(actual(page, '1-1'), '12345');
  await saved(page);
  const expectNarrow = async () => {
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  };
  await go(page, '#/compare');
  await expect(differences(page)).toHaveCount(3);
  await expectNoFindingsInAnyLook(page, 'same years');
  await expectNarrow();
  await button(page, '前年度との比較').click();
  // 20 rates, and 8 bands: of 1-1 now 75%以上 → 25%以上.
  await expect(differences(page)).toHaveCount(28);
  await expectNoFindingsInAnyLook(page, 'year on year');
  await expectNarrow();
});
