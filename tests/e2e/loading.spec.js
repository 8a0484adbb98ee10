// Loading: the skeleton holds the page's place, nothing jumps, and it works from any folder of any host.
import { expect, expectInk, open, ready, test } from './journey.js';
import { RATES } from './printed.js';
import { untilReady } from './ready.js';

/** The words of the header and of the top of the page, without what is not known before the report is. */
const words = (page) =>
  page.evaluate(() => {
    // The number of findings comes with the claims check, after the page is ready.
    const told = (element) => [...element.childNodes].filter((node) => node.className !== 'site-nav__count');
    const texts = (selector) =>
      [...document.querySelectorAll(selector)].map((e) => told(e).map((node) => node.textContent).join('').replace(/\s+/g, ''));
    return {
      links: texts('.site-nav__link, .brand, .skip-link'),
      addresses: [...document.querySelectorAll('.site-nav__link, .brand')].map((link) => link.getAttribute('href')),
      controls: texts('.site-header button, .search label, .year-select__label'),
      municipality: texts('.site-header__municipality'),
      year: document.querySelector('.year-select select').selectedOptions[0].textContent,
      heading: texts('h1')[0],
      source: texts('.meta dt, .meta dd'),
      title: document.title,
    };
  });

/** Holds the wasm back until `go` is called, as a slow network would. */
async function hold(page) {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route(/\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

test('the skeleton says the same as the page that takes its place', async ({ page }) => {
  const release = await hold(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('読み込んでいます')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'true');
  // The header can be seen before the rest of the document has arrived.
  await page.waitForFunction(() => document.readyState !== 'loading');
  const skeleton = await words(page);
  expect(skeleton.heading).toBe('令和5年度（2023）の評価');
  release();
  await ready(page);
  // Whatever comes later is there too: when the words are read makes no difference.
  await expect(page.locator('.site-nav__count')).toHaveText(/2/);
  expect(skeleton).toEqual(await words(page));
});

test('the skeleton is for whoever waits: it comes a quarter of a second after the page was asked for', async ({ page }) => {
  const release = await hold(page);
  // The page's own time stands still at its beginning.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1);
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await page.clock.runFor(200);
  await expect(page.locator('#app')).toBeHidden();
  await page.clock.runFor(100);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('読み込んでいます')).toBeVisible();
  release();
});

test('the skeleton of another address than the overview’s has only what is sure', async ({ page }) => {
  const release = await hold(page);
  await page.goto('./#/programme/1', { waitUntil: 'commit' });
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.locator('main h1')).toBeHidden();
  release();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('包括的相談支援事業');
});

for (const [width, height] of [[320, 640], [768, 1024], [1440, 900]]) {
  test(`nothing moves while the overview loads at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.hadRecentInput) continue;
          const from = entry.sources.map((source) => source.node?.className || source.node?.nodeName);
          window.shifts.push({ value: entry.value, from });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const release = await hold(page);
    await page.goto('./', { waitUntil: 'commit' });
    // The skeleton is painted first; otherwise there is nothing that could move.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    release();
    await ready(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    // The observer works: it is fed only where the browser knows the entry type.
    expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain('layout-shift');
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

for (const [place, address] of [
  ['at the root of a host', (baseURL) => baseURL],
  ['in a sub-folder', () => process.env.TSUNAGARI_SUB_URL],
]) {
  test(`starts ${place}`, { tag: '@everywhere' }, async ({ page, baseURL }) => {
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const root = address(baseURL);
    await page.goto(root);
    await ready(page);
    await expect(page.locator('output[data-rate]')).toHaveCount(RATES.length);
    await expect(page.locator('.programme-card__character')).toHaveCount(5);
    const drawn = await page.locator('.programme-card__character use').evaluateAll((all) => all.map((use) => use.getBBox().width));
    expect(drawn).toHaveLength(5);
    expect(drawn.every((width) => width > 0)).toBe(true);
    expect(asked.some((url) => url.endsWith('.wasm'))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(root))).toEqual([]);
    await page.goto(`${root}#/indicator/1-1`);
    await ready(page);
    await expectInk(page.locator('.chart--large canvas'));
  });
}

test('works on an intranet’s plain http host, which is no secure context', async ({ browser, baseURL }) => {
  const root = new URL(baseURL);
  root.hostname = 'intranet.test';
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(root.href);
    await ready(page);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect(page.locator('output[data-rate]')).toHaveCount(RATES.length);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
});

test('a page opened by its address takes no time to find its place', async ({ page }) => {
  await open(page, '#/programme/4');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('アウトリーチ等を通じた継続的支援事業');
  await expect(page.locator('.programme-card')).toHaveCount(0);
});

test('without wasm the page says what to do', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  try {
    const page = await context.newPage();
    await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(baseURL);
    await expect(page.getByRole('alertdialog', { name: '画面を読み込めませんでした' })).toBeVisible();
  } finally {
    await context.close();
  }
});

// The wasm comes in two halves: what the overview runs, and the rest.
const REST = /_rest\.wasm$/;

for (const width of [320, 1440]) {
  test(`the overview looks at ${width} px as it will with the styles of the rest`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const idle = window.requestIdleCallback;
      const held = new Promise((resolve) => (window.letRestCome = resolve));
      window.requestIdleCallback = (then) => held.then(() => idle(then));
    });
    await page.goto(baseURL);
    await ready(page);
    // Each element's looks; the number of findings comes with the rest.
    await page.evaluate(() => {
      // The names are asked for once: to go through those of each element, which are some 500, takes most of the time.
      // An element sets variables of its own, too: whatever the styles name is looked for on every one.
      const names = () => {
        const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('');
        return [...new Set([...getComputedStyle(document.body), ...styles.match(/--[\w-]+/g)])];
      };
      window.looks = (all = names()) => [...document.querySelectorAll('#app :not(.site-nav__count, .site-nav__count *)')].map((element) => {
        const style = getComputedStyle(element);
        const values = all.map((name) => [name, style.getPropertyValue(name)]).filter(([, value]) => value !== '');
        return `${element.localName}.${element.getAttribute('class')} ${values.map((pair) => pair.join(': ')).join('; ')}`;
      });
      window.seen = [];
      window.changed = () => {
        const before = window.seen;
        window.seen = window.looks();
        return window.seen.filter((now, at) => now !== before[at]);
      };
    });
    // What is out of view is laid out when it is asked for its looks.
    // Asking takes seconds where the machine has other work.
    test.slow();
    await expect.poll(() => page.evaluate(() => window.changed().length), { timeout: 60_000 }).toBe(0);
    expect(await page.evaluate(() => window.seen.length)).toBeGreaterThan(1000);
    await expect(page.locator('style')).toHaveCount(1);
    await page.evaluate(() => window.letRestCome());
    await expect(page.locator('style')).toHaveCount(2);
    // What comes with the rest stands below all else; without it the page is as high as before.
    await page.locator('.help').evaluate((help) => help.remove());
    expect(await page.evaluate(() => window.changed())).toEqual([]);
  });
}

for (const width of [320, 1440]) {
  test(`cards out of view take nearly the room at ${width} px that they take in view`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page);
    const height = () => page.locator('main').evaluate((main) => main.offsetHeight);
    await expect(page.locator('.help')).toBeVisible();
    const guessed = await height();
    await page.evaluate(() => document.styleSheets[0].insertRule('.grid > li { content-visibility: visible !important; }'));
    const measured = await height();
    expect(Math.abs(guessed - measured)).toBeLessThan(measured / 100);
  });
}

test('the overview is ready with the first half alone, and fetches the rest by itself', async ({ page, baseURL }) => {
  const fetched = page.waitForRequest(REST);
  const asked = await untilReady(page, baseURL);
  expect(asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
  expect(asked.filter((path) => REST.test(path))).toEqual([]);
  // In the background: a synchronous request would mean that the overview ran into a function of the rest.
  expect((await fetched).resourceType()).toBe('fetch');
  for (const canvas of await page.locator('canvas').all()) {
    await canvas.scrollIntoViewIfNeeded();
    await expectInk(canvas);
  }
});

test('the rest comes, too, where the browser never calls the page idle', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (then, options) => (options?.timeout > 0 ? setTimeout(then, options.timeout) : 0);
  });
  await open(page);
  await expect(page.locator('.help')).toBeVisible();
});

test('what is asked for before the rest came is there all the same', async ({ page }) => {
  const kinds = [];
  await page.route(REST, async (route) => {
    kinds.push(route.request().resourceType());
    // The one in the background never arrives.
    if (kinds.at(-1) === 'xhr') await route.continue();
  });
  await open(page);
  await page.getByRole('link', { name: '2 参加支援' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('参加支援事業');
  await ready(page);
  expect(kinds).toEqual(['fetch', 'xhr']);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('? shows the keys before the rest came, too', async ({ page }) => {
  // In the background it never arrives.
  await page.route(REST, (route) => (route.request().resourceType() === 'xhr' ? route.continue() : undefined));
  await open(page);
  await expect(page.locator('.help')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'キーボード操作の一覧' })).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a page that is left before the rest came does not complain', async ({ page }) => {
  let held = true;
  await page.route(REST, (route) => (held ? undefined : route.continue()));
  await open(page);
  held = false;
  await page.reload();
  await ready(page);
  await expect(page.locator('.help')).toBeVisible();
});

for (const [route, act] of [
  ['#/', (page) => page.getByRole('link', { name: '2 参加支援' }).click()],
  ['#/programme/2', async () => {}],
]) {
  test(`where the rest cannot be fetched, ${route} says what to do`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'ja-JP' });
    try {
      const page = await context.newPage();
      await page.route(REST, (route) => route.abort('internetdisconnected'));
      await page.goto(baseURL + route);
      await act(page);
      await expect(page.getByRole('alertdialog', { name: '画面の続きを読み込めませんでした' })).toBeVisible();
    } finally {
      await context.close();
    }
  });
}
