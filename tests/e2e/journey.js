// What every journey shares: a page that fails its test at the first complaint, and the states to wait for.
import { expect, test as base } from '@playwright/test';

export { expect };

/** The key of the bundled report's edits in localStorage. */
export const EDITS = 'tsunagari/takamatsu-r5/edits';

/**
 * The test function. Its context collects every console error, uncaught error, failed or refused request and
 * request to another host, on all of its pages; any of them fails the test, whatever it was about.
 */
export const test = base.extend({
  complaints: async ({}, use) => {
    const complaints = [];
    await use(complaints);
    expect(complaints, 'complaints of the browser').toEqual([]);
  },
  context: async ({ context, baseURL, complaints }, use) => {
    const hosts = [baseURL, process.env.TSUNAGARI_SUB_URL].map((address) => new URL(address).origin);
    const overNetwork = (request) => request.url().startsWith('http');
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('request', (request) => {
      if (overNetwork(request) && !hosts.includes(new URL(request.url()).origin)) {
        complaints.push(`another host: ${request.url()}`);
      }
    });
    context.on('requestfailed', (request) => {
      // What a page is still fetching when the journey leaves it is given up: that is no failure.
      const left = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (overNetwork(request) && !left) complaints.push(`${request.url()}: ${request.failure()?.errorText}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
    });
    // A panic tells its reason to the rescue panel; here it tells it to the test as well.
    await context.addInitScript(() => {
      let rescue;
      Object.defineProperty(window, 'tsunagariRescue', {
        get: () => rescue,
        set: (shown) => {
          rescue = (reason) => {
            console.error(`rescue: ${reason}`);
            shown(reason);
          };
        },
      });
    });
    await use(context);
  },
});

/**
 * Waits for an attribute of `<html>`. The page itself looks every few ms; an assertion looks half a second apart in the
 * end, and this is what journeys wait for most. The assertion says what there is instead.
 */
async function reached(page, attribute, value) {
  // A page that has only just begun has no element yet.
  const is = ([name, wanted]) => document.documentElement?.getAttribute(name) === wanted;
  await page.waitForFunction(is, [attribute, value], { polling: 10, timeout: 15_000 }).catch(() => undefined);
  await expect(page.locator('html')).toHaveAttribute(attribute, value);
}

/** Waits until the page says that it is ready. */
export const ready = (page) => reached(page, 'data-ready', 'true');

/** Waits until the page says that this browser's disk has all edits, or whatever else becomes of them. */
export const saved = (page, state = 'browser') => reached(page, 'data-save-state', state);

/** Opens the app afresh at a route. */
export async function open(page, route = '#/') {
  await page.goto(`./${route}`);
  await ready(page);
}

/** Goes to a route within the open app, as a link does. */
export async function go(page, route) {
  await page.evaluate(
    (hash) =>
      new Promise((done) => {
        if (location.hash === hash) return done();
        addEventListener('hashchange', done, { once: true });
        location.hash = hash;
      }),
    route,
  );
  await ready(page);
}

/** The address's own part, decoded: `#/?field=介護`. */
export const route = (page) => decodeURIComponent(new URL(page.url()).hash);

/** An indicator's card or page. */
export const indicator = (page, id) => page.locator(`[data-indicator="${id}"]`);

/** An indicator's rate as shown. */
export const rate = (page, id) => indicator(page, id).locator('output[data-rate]');

/** Expects a rate and its band. */
export async function expectRate(page, id, words, band) {
  await expect(rate(page, id)).toHaveText(words);
  await expect(rate(page, id)).toHaveAttribute('data-band', band);
}

/** The chart within an element. */
export const chart = (place) => place.locator('canvas.chart__canvas');

/** Waits until a chart is drawn and shows more than one colour. */
export async function expectInk(canvas) {
  await canvas.scrollIntoViewIfNeeded();
  await expect(canvas).toHaveAttribute('data-draws', /^[1-9]/);
  await expect.poll(() => canvas.evaluate(colours), { message: 'colours on the canvas' }).toBeGreaterThan(2);
}

function colours(canvas) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set();
  for (const pixel of new Uint32Array(data.buffer)) found.add(pixel);
  return found.size;
}

/** What stands on a canvas, to compare. */
export const picture = (canvas) => canvas.evaluate((canvas) => canvas.toDataURL());

/** Turns editing on. */
export async function edit(page, name = '編集') {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'edit');
}

/** A figure's field. */
export const field = (page, id, figure, year) =>
  indicator(page, id).locator(`input[data-figure="${figure}"][data-year="${year}"]`);

/** Types a figure and commits it. */
export async function enter(field, text) {
  await field.fill(text);
  await field.press('Enter');
}

/**
 * Types one number after the other, each in a task of its own, without a word from outside the page: what many edits
 * leave behind. Where a hand's keys are what a journey is about, they are pressed.
 */
export const typeMany = (field, first, last) =>
  field.evaluate(
    async (input, [first, last]) => {
      for (let value = first; value <= last; value += 1) {
        input.value = value;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done));
      }
    },
    [first, last],
  );

/** Changes the actual of 1-1 as often as makes an earlier state, in which it is 20, and once more. */
export async function makePast(page) {
  await typeMany(field(page, '1-1', 'actual', 2023), 1, 20);
  await saved(page);
  await enter(field(page, '1-1', 'actual', 2023), '25500');
  await saved(page);
}

/** How far a page scrolls sideways, in px; below zero or zero is not at all. */
export const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The text under a storage key, or null. */
export const stored = (page, key = EDITS) => page.evaluate((key) => localStorage.getItem(key), key);

/** What a click downloads: its name and its bytes. */
export async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
