// A programme's page: what the statute asks of it, and its activities with their indicators.
import { chart, expect, expectInk, expectRate, go, open, test } from './journey.js';
import { BY_PROGRAMME, PROGRAMMES, RATES } from './printed.js';

// Activities a programme, in the report's order, and how many indicators each has.
const ACTIVITIES = {
  1: [
    ['地域包括支援センターの運営', 1],
    ['相談支援事業', 3],
    ['利用者支援事業', 2],
    ['自立相談支援事業', 1],
    [/つながる福祉相談窓口/, 1],
  ],
  2: [['参加支援事業', 2]],
  3: [
    ['地域介護予防活動支援事業', 2],
    ['生活支援体制整備事業', 2],
    ['地域活動支援センター事業', 3],
    ['地域子育て支援拠点事業', 1],
    ['共助の基盤づくり事業', 1],
  ],
  4: [['アウトリーチ等を通じた継続的支援事業', 2]],
  5: [['多機関協働事業', 2], ['関係機関間の一体的な連携', 2]],
};

for (const [at, [item, name]] of PROGRAMMES.entries()) {
  const number = at + 1;
  test(`programme ${number} opens whole`, async ({ page }) => {
    await open(page, `#/programme/${number}`);
    await expect(page).toHaveTitle(`${name} | 高松市 | つながり`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const trail = page.getByRole('navigation', { name: '現在の位置' });
    await expect(trail.getByRole('listitem')).toHaveText(['概要', name]);
    await expect(trail.locator('[aria-current="page"]')).toHaveText(name);
    const menu = page.getByRole('navigation', { name: '主なページ' });
    await expect(menu.locator('[aria-current="page"]')).toHaveAttribute('href', `#/programme/${number}`);

    const block = page.locator('.title-block');
    await expect(block).toContainText(`社会福祉法第106条の4第2項 ${item}`);
    await expect(block.locator('use')).toHaveAttribute('href', `#ranger-${number}`);
    // Two plain sentences.
    expect((await block.locator('.prose').first().textContent()).match(/。/g)).toHaveLength(2);

    const sections = page.locator('.programme-section');
    await expect(sections).toHaveCount(ACTIVITIES[number].length);
    for (const [at, [activity, indicators]] of ACTIVITIES[number].entries()) {
      const section = sections.nth(at);
      await expect(section.getByRole('heading', { level: 2 })).toHaveText(activity);
      await expect(section.getByRole('heading', { level: 3 })).toHaveCount(3 + indicators);
      for (const part of ['主な取組', '評価', '今後']) {
        const text = section.locator('.programme-section__summary > div').filter({ hasText: part }).locator('p');
        await expect(text.first()).toHaveText(/.{10,}/);
      }
    }
    const own = RATES.filter(([id]) => id.startsWith(`${number}-`));
    expect(own).toHaveLength(BY_PROGRAMME[number].at(-1));
    await expect(page.locator('[data-indicator]')).toHaveCount(own.length);
    for (const [id, words, band] of own) {
      await expectRate(page, id, words, band);
      await expectInk(chart(page.locator(`[data-indicator="${id}"]`)));
    }
  });
}

test('2, 4 and 5 say what the sixth item is and which indicators measure it; 1 and 3 do not', async ({ page }) => {
  await open(page, '#/programme/1');
  for (const number of [1, 2, 3, 4, 5]) {
    await go(page, `#/programme/${number}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROGRAMMES[number - 1][1]);
    const sentence = page.locator('.title-block').getByText('第6号');
    if ([2, 4, 5].includes(number)) {
      await expect(sentence).toContainText('支援プラン');
      await expect(sentence).toContainText('2-2、4-2、5-2');
    } else {
      await expect(sentence).toHaveCount(0);
    }
  }
});

test('the list of activities leads to each of them and leaves the address alone', async ({ page }) => {
  await open(page, '#/programme/3');
  const before = page.url();
  await page.getByRole('navigation', { name: 'この事業の取組' }).getByRole('link', { name: '地域子育て支援拠点事業' }).click();
  const heading = page.getByRole('heading', { level: 2, name: '地域子育て支援拠点事業' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  expect(page.url()).toBe(before);
});

test('previous and next walk through all five', async ({ page }) => {
  await open(page, '#/programme/1');
  const ways = page.getByRole('navigation', { name: '前後のページ' });
  await expect(ways.getByRole('link')).toHaveCount(1);
  for (const [, name] of PROGRAMMES.slice(1)) {
    await ways.getByRole('link', { name: /^次の事業/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  await expect(ways.getByRole('link')).toHaveCount(1);
  await ways.getByRole('link', { name: /^前の事業/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROGRAMMES[3][1]);
});
