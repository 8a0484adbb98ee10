// What people type as a figure: read as they write it, or asked about; never guessed, never thrown away.
import { edit, enter, expect, expectRate, field, go, indicator, open, rate, test } from './journey.js';

const problem = (page, id) => indicator(page, id).locator('[data-figure-problem]');
const actual = (page, id = '1-1', year = 2023) => field(page, id, 'actual', year);

for (const [id, text, shown, words, band] of [
  ['1-1', '２６，４４１件', '26,441', '103.7%', '100'],
  ['1-1', '12,750', '12,750', '50.0%', '50'],
  ['1-1', '△3,000', '−3,000', '−11.8%', 'zero'],
  ['1-1', '25500件以上', '25,500', '100.0%', '100'],
  ['1-1', '25500※', '25,500', '100.0%', '100'],
  ['1-1', '―', '', '実績なし', 'none'],
  ['1-1', '', '', '実績なし', 'none'],
  ['3-2', '95.3％', '95.3', '100.0%', '100'],
  ['3-2', '９５．２', '95.2', '99.9%', '75'],
]) {
  test(`${id} reads ${text || 'nothing at all'} as people write it`, async ({ page }) => {
    await open(page, `#/indicator/${id}`);
    await edit(page);
    await enter(actual(page, id), '1');
    await expect(rate(page, id)).not.toHaveText(words);
    await enter(actual(page, id), text);
    await expect(actual(page, id)).toHaveValue(shown);
    await expectRate(page, id, words, band);
    await expect(problem(page, id)).toHaveCount(0);
  });
}

test('says what it passed over', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await enter(field(page, '1-1', 'target', 2023), '26000以上');
  await expect(page.getByText('「以上」を外して読みました。')).toBeVisible();
  await enter(actual(page), '26000※');
  await expect(page.getByText(/「※」を外して読みました。/)).toBeVisible();
});

const REFUSED = [
  ['1,23', /3桁ごと/],
  ['12人', /単位.*「件」/],
  ['約100', /「約」/],
  ['(12)', /△3/],
  ['1234567890123456789012345678901234567890', /12桁/],
  ['1万2千', /数字として読めません/],
  ['0.12345', /小数は4桁/],
];

test('what cannot be read stays in the field with a message, and the report keeps its figure', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  for (const [text, message] of REFUSED) {
    await enter(actual(page), text);
    await expect(problem(page, '1-1'), text).toHaveText(message);
    await expect(actual(page)).toHaveValue(text);
    await expect(actual(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(actual(page)).toHaveAccessibleDescription(message);
    await expectRate(page, '1-1', '103.7%', '100');
  }
  await expect(page.locator('[data-undo]')).toBeDisabled();
  await enter(actual(page), '25500');
  await expect(problem(page, '1-1')).toHaveCount(0);
  await expectRate(page, '1-1', '100.0%', '100');
});

test('refused text is still there on return, and Escape lets it go', async ({ page }) => {
  await open(page, '#/indicator/1-1');
  await edit(page);
  await actual(page).fill('12人');
  await actual(page).press('Tab');
  await expect(problem(page, '1-1')).toBeVisible();
  await go(page, '#/programme/5');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('多機関協働事業');
  await go(page, '#/indicator/1-1');
  await expect(actual(page)).toHaveValue('12人');
  await expect(problem(page, '1-1')).toBeVisible();
  await expectRate(page, '1-1', '103.7%', '100');
  await actual(page).press('Escape');
  await expect(actual(page)).toHaveValue('26,441');
  await expect(problem(page, '1-1')).toHaveCount(0);
});
