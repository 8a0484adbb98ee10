// 投影: the slides of a workshop.
import { expectNoFindingsInAnyLook } from './axe.js';
import { expect, go, open, ready, route, sideways, test } from './journey.js';

const SLIDES = 12;
const position = (page) => page.locator('[data-position]');
const screen = { width: 1920, height: 1080 };

/** Waits for a slide by its number. */
async function at(page, number) {
  await expect(page.locator(`[data-slide="${number}"]`)).toBeVisible();
  await expect(position(page)).toHaveText(`${number} / ${SLIDES}`);
}

/** Texts that are shown below so many pixels, and whatever leaves the stage. */
const faults = (page) =>
  page.evaluate(() => {
    const found = [];
    const stage = document.querySelector('.stage').getBoundingClientRect();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let seen = 0;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('.visually-hidden, noscript, script, style, [hidden]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      seen += 1;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < 24) found.push(`${size}px: ${node.data}`);
      const out = box.left < stage.left - 1 || box.right > stage.right + 1 || box.bottom > stage.bottom + 1 || box.top < stage.top - 1;
      if (out) found.push(`leaves the stage: ${node.data}`);
    }
    return { seen, found };
  });

test.describe('on a projector', () => {
  test.use({ viewport: screen });

  test('twelve slides, none with a letter below 24 pixels or beyond the stage', async ({ page }) => {
    await open(page, '#/workshop');
    await page.locator('[data-presentation]').click();
    for (let number = 1; number <= SLIDES; number += 1) {
      await at(page, number);
      expect(route(page)).toBe(`#/workshop/slide/${number}`);
      const { seen, found } = await faults(page);
      expect(seen).toBeGreaterThan(4);
      expect.soft(found, `slide ${number}`).toEqual([]);
      await expect(page.getByRole('banner')).toBeHidden();
      if (number < SLIDES) await page.keyboard.press('PageDown');
    }
    await expect(page.locator('[data-next]')).toHaveText('これで最後です');
    // Beyond the last there is nothing.
    await page.keyboard.press('ArrowRight');
    await at(page, SLIDES);
    await page.locator('[data-presentation]').click();
    await ready(page);
    expect(route(page)).toBe('#/workshop');
    await expect(page.getByRole('banner')).toBeVisible();
  });

  test('keys, a clicker, the blank-out key and the timer', async ({ page }) => {
    await open(page, '#/workshop/slide/3');
    await at(page, 3);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('包括的相談支援事業');
    await expect(page.locator('[data-next]')).toHaveText('次：参加支援');
    for (const [key, number] of [['PageDown', 4], ['ArrowRight', 5], ['Space', 6], ['PageUp', 5], ['ArrowLeft', 4], ['End', 12], ['Home', 1]]) {
      await page.keyboard.press(key);
      await at(page, number);
    }
    for (const key of ['b', '.']) {
      await page.keyboard.press(key);
      await expect(page.locator('[data-blank]')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await expect(page.locator('.stage')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
      await page.keyboard.press(key);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    // Going on shows the slide again.
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await at(page, 2);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const timer = page.locator('[data-timer]');
    // It goes on by itself, and from slide to slide.
    const shown = await timer.textContent();
    expect(shown).toMatch(/^0:\d\d$/);
    await expect(timer).not.toHaveText(shown);
    const later = await timer.textContent();
    await page.keyboard.press('PageDown');
    await at(page, 3);
    expect((await timer.textContent()) >= later).toBe(true);
    await page.keyboard.press('Escape');
    // The address comes first, the page after it.
    await expect(page.locator('.stage')).toHaveCount(0);
    expect(route(page)).toBe('#/workshop');
    // Elsewhere the keys are the page's own.
    await page.keyboard.press('PageDown');
    expect(route(page)).toBe('#/workshop');
  });

  test('a dark screen comes back at a touch, and the whole screen is a button away', async ({ page }) => {
    await open(page, '#/workshop/slide/3');
    await page.locator('[data-blank-out]').click();
    await expect(page.locator('[data-blank]')).toBeVisible();
    await page.mouse.click(400, 400);
    await expect(page.locator('[data-blank]')).toHaveCount(0);
    await at(page, 3);
    const whole = () => page.evaluate(() => document.fullscreenElement === document.documentElement);
    await page.locator('[data-full-screen]').click();
    await expect.poll(whole).toBe(true);
    await page.keyboard.press('PageDown');
    await at(page, 4);
    expect(await whole()).toBe(true);
    await page.locator('[data-full-screen]').click();
    await expect.poll(whole).toBe(false);
    // The end gives the screen back.
    await page.locator('[data-full-screen]').click();
    await expect.poll(whole).toBe(true);
    await page.locator('[data-presentation]').click();
    await ready(page);
    await expect.poll(whole).toBe(false);
  });

  test('the same address opens the same slide, and where there is none it says so', async ({ page }) => {
    await open(page, '#/workshop/slide/8');
    await at(page, 8);
    await page.reload();
    await ready(page);
    await at(page, 8);
    await expect(page.getByRole('img', { name: /一本の道/ })).toBeVisible();
    await expect(page.locator('.slide__step')).toHaveCount(5);
    for (const beyond of ['13', '0', 'x']) {
      await open(page, `#/workshop/slide/${beyond}`);
      await expect(page.getByRole('banner')).toBeVisible();
      await expect(page.locator('.stage')).toHaveCount(0);
    }
  });

  test('the figures are the report\'s', async ({ page }) => {
    await open(page, '#/workshop/slide/9');
    await expect(page.locator('.slide__count')).toHaveText(['8指標のうち6が達成', '2指標のうち0が達成', '9指標のうち2が達成', '2指標のうち1が達成', '4指標のうち1が達成']);
    await open(page, '#/workshop/slide/10');
    await expect(page.locator('.slide__fact--main')).toContainText('15');
    await open(page, '#/workshop/slide/11');
    await expect(page.locator('.slide__bar-rate')).toHaveText(['385.3%', '4.7%']);
  });

  test('axe finds nothing on any slide', async ({ page }) => {
    for (let number = 1; number <= SLIDES; number += 1) {
      await open(page, `#/workshop/slide/${number}`);
      await at(page, number);
      await expectNoFindingsInAnyLook(page, `slide ${number}`);
    }
  });
});

test('a swipe goes on, and nothing scrolls sideways', { tag: '@phone' }, async ({ page }) => {
  await open(page, '#/workshop/slide/3');
  await at(page, 3);
  const swipe = (from, to) =>
    page.locator('.stage').evaluate((stage, [from, to]) => {
      const at = (type, clientX) => stage.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX, clientY: 300 }));
      at('pointerdown', from);
      at('pointerup', to);
    }, [from, to]);
  await swipe(280, 60);
  await at(page, 4);
  await swipe(60, 280);
  await at(page, 3);
  await swipe(160, 170);
  await at(page, 3);
  for (let number = 1; number <= SLIDES; number += 1) {
    await go(page, `#/workshop/slide/${number}`);
    await at(page, number);
    expect.soft(await sideways(page), `slide ${number}`).toBeLessThanOrEqual(0);
  }
});

for (const language of ['ja', 'ja-easy', 'en']) {
  test(`no figure and no word is broken in a hand, in ${language}`, { tag: '@phone' }, async ({ page }) => {
    await page.addInitScript((code) => localStorage.setItem('tsunagari/language', code), language);
    await open(page, '#/workshop/slide/10');
    await expect(page.locator('.slide__fact--main dd')).toHaveText('15');
    const lines = (place) => page.locator(place).evaluateAll((all) => all.map((one) => Math.round(one.clientHeight / parseFloat(getComputedStyle(one).lineHeight))));
    expect(await lines('.slide__fact dd')).toEqual([1, 1, 1, 1]);
    // A word that has no room is broken where no hyphen may be; Japanese is broken anywhere.
    const wide = (place) => page.locator(place).evaluateAll((all) =>
      all.flatMap((name) => {
        const room = name.clientWidth;
        const pen = document.createElement('canvas').getContext('2d');
        pen.font = getComputedStyle(name).font;
        return name.textContent.split(/[\s-]/).filter((word) => /^[a-z]+$/i.test(word) && pen.measureText(word).width > room);
      }),
    );
    expect(await wide('.slide__fact dt')).toEqual([]);
    await go(page, '#/workshop/slide/2');
    expect(await wide('.slide__name')).toEqual([]);
  });
}
