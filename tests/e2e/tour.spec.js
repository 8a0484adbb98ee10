// ご案内: the tour of two minutes, for a first visit and for whoever opens it again.
import { expectNoFindings, expectNoFindingsInAnyLook } from './axe.js';
import { expect, go, open, ready, route, test } from './journey.js';
import { changeOne, reader, shareLink, sign } from './partner.js';

const offer = (page) => page.locator('.tour-offer');
const start = (page) => offer(page).locator('[data-tour-start]');
const tour = (page, stop) => page.locator(stop ? `[data-tour-stop="${stop}"]` : '[data-tour-stop]');
const pointedAt = (page) => page.locator('[data-pointed-at]');

/** Where each stop leads: its address, its heading, and what it points at. */
const STOPS = [
  ['#/', 'まず全体を', 'DL'],
  ['#/', '事業ごとの様子', 'SECTION'],
  ['#/', '注意が必要な指標', 'SECTION'],
  ['#/', '全指標のグラフ', 'SECTION'],
  ['#/indicator/1-1', '1つの指標', 'FIGURE'],
  ['#/indicator/1-1', '数値を直す', 'BUTTON'],
  ['#/check', '記載を確かめる', 'DIV'],
  ['#/data', '残す', 'SECTION'],
  ['#/share', '渡す', 'NAV'],
  ['#/workshop', '教える', 'DIV'],
  ['#/', '困ったときは', 'DIV'],
];

/** The stop is there, the keyboard on its heading, and the top of what it points at is in view, not behind it. */
async function expectStop(page, number) {
  const [address, heading, tag] = STOPS[number - 1];
  await expect(tour(page, number)).toBeVisible();
  await ready(page);
  expect(route(page)).toBe(address);
  await expect(tour(page).getByRole('heading', { name: heading })).toBeFocused();
  await expect(tour(page)).toContainText(`${number}／${STOPS.length}`);
  await expect(pointedAt(page)).toHaveCount(1);
  expect(await pointedAt(page).evaluate((element) => element.tagName)).toBe(tag);
  const [shown, words] = await Promise.all([pointedAt(page).boundingBox(), tour(page).boundingBox()]);
  expect(shown.y).toBeGreaterThanOrEqual(0);
  expect(shown.y + Math.min(shown.height, 60)).toBeLessThanOrEqual(words.y);
}

test('a first visit is offered the tour, and moves nothing; who does without is not asked again', async ({ page }) => {
  await open(page);
  await expect(offer(page)).toContainText('2分');
  await offer(page).getByRole('button', { name: '今はしない' }).click();
  await expect(offer(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await ready(page);
  await expect(page.locator('main .facts')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await expect(tour(page)).toHaveCount(0);
});

test('the whole tour by the keyboard: each stop shows what it speaks of', async ({ page }) => {
  await open(page);
  await start(page).focus();
  await page.keyboard.press('Enter');
  for (let number = 1; number < STOPS.length; number += 1) {
    await expectStop(page, number);
    await page.keyboard.press('Tab');
    await expect(tour(page).getByRole('button', { name: '次へ' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expectStop(page, STOPS.length);
  await expect(tour(page).getByRole('button', { name: '次へ' })).toHaveCount(0);
  await tour(page).getByRole('button', { name: '戻る' }).click();
  await expectStop(page, STOPS.length - 1);
  await tour(page).getByRole('button', { name: '次へ' }).click();
  await expectStop(page, STOPS.length);
  await tour(page).getByRole('button', { name: '案内を終わる' }).click();
  await expect(tour(page)).toHaveCount(0);
  await expect(pointedAt(page)).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(page.locator('main .facts')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('who takes it before the rest of the app has come is led there all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const idle = window.requestIdleCallback;
    const held = new Promise((resolve) => (window.letRestCome = resolve));
    window.requestIdleCallback = (then) => held.then(() => idle(then));
  });
  await open(page);
  await start(page).click();
  await page.evaluate(() => window.letRestCome());
  await expectStop(page, 1);
});

test('it is left with Esc, opened again from the help of any page, and not on paper', async ({ page }) => {
  await open(page, '#/data');
  await page.locator('.help').getByRole('button', { name: '2分のご案内' }).click();
  await expectStop(page, 1);
  await page.keyboard.press('Escape');
  await expect(tour(page)).toHaveCount(0);
  await expect(offer(page)).toHaveCount(0);
  await page.locator('.help').getByRole('button', { name: '2分のご案内' }).click();
  await expectStop(page, 1);
  await page.emulateMedia({ media: 'print' });
  await expect(tour(page)).toBeHidden();
});

test('who goes to a page of their own stays there, and the tour goes on from where it was', async ({ page }) => {
  await open(page);
  await start(page).click();
  await expectStop(page, 1);
  await go(page, '#/programme/4');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(pointedAt(page)).toHaveCount(0);
  await tour(page).getByRole('button', { name: '次へ' }).click();
  await expectStop(page, 2);
});

test('whoever reads what was handed out is not shown how to edit', async ({ page, browser, baseURL }) => {
  await changeOne(page);
  await go(page, '#/share');
  await sign(page);
  const address = await shareLink(page).inputValue();
  await reader(browser, { baseURL }, async (partner) => {
    await partner.goto(address);
    await ready(partner);
    await start(partner).click();
    const said = [];
    for (let number = 1; number <= 8; number += 1) {
      await expect(tour(partner, number)).toContainText(`${number}／8`);
      said.push(await tour(partner).getByRole('heading').innerText());
      const next = tour(partner).getByRole('button', { name: '次へ' });
      if (number < 8) await next.click();
    }
    expect(said).toEqual(STOPS.map(([, heading]) => heading).filter((heading) => !['数値を直す', '残す', '渡す'].includes(heading)));
  });
});

test('axe finds nothing in the offer and at the stops', async ({ page }) => {
  await open(page);
  await expectNoFindingsInAnyLook(page, 'the offer');
  await start(page).click();
  await expectStop(page, 1);
  await expectNoFindingsInAnyLook(page, 'stop 1');
});

test('at a phone, the words leave room for what they speak of', { tag: '@phone' }, async ({ page }) => {
  // On a phone the edit switch is in the menu; both are buttons.
  await open(page);
  await start(page).click();
  for (let number = 1; number <= STOPS.length; number += 1) {
    await expectStop(page, number);
    const { wide, inside } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, inside: innerWidth }));
    expect(wide).toBeLessThanOrEqual(inside);
    await expectNoFindings(page, `stop ${number}`);
    if (number < STOPS.length) await tour(page).getByRole('button', { name: '次へ' }).click();
  }
});
