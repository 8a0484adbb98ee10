// The page allows its own styles and scripts by their hashes, its own host's files, and nothing else.
import { createHash } from 'node:crypto';
import { edit, expect, go, open, ready, test } from './journey.js';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy as the page carries it: each directive with its sources. */
async function policyOf(page) {
  const text = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  return Object.fromEntries(text.split(';').map((one) => one.split(' ')).map(([name, ...sources]) => [name, sources]));
}

test('the policy names each style and script by its hash, and nothing that is not needed', async ({ page }) => {
  await open(page);
  // The page's own, and what the second half of the wasm brings along.
  await expect(page.locator('style')).toHaveCount(2);
  const texts = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent));
  const [scripts, styles] = [await texts('script'), await texts('style')];
  expect(scripts.length).toBeGreaterThan(0);
  expect(await policyOf(page)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'wasm-unsafe-eval'", ...scripts.map(hash)],
    'style-src': styles.map(hash),
    'connect-src': ["'self'"],
    'img-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
  // It stands before anything that it is about.
  const order = await page.locator('head > *').evaluateAll((all) => all.map((one) => one.getAttribute('http-equiv') ?? one.localName));
  expect(order.slice(0, 2)).toEqual(['meta', 'Content-Security-Policy']);
});

test('the document has no style attribute, and no element a handler of its own', async ({ page, request }) => {
  const document = await (await request.get('./')).text();
  expect(document.match(/<[a-z][^>]*\s(style|on[a-z]+)=/)).toBeNull();
  await open(page);
  await edit(page);
  for (const address of ['#/', '#/programme/1', '#/indicator/1-1', '#/indicator/5-2', '#/check', '#/data', '#/data/structure?programme=1']) {
    await go(page, address);
    const { elements, inline } = await page.evaluate(() => {
      const names = (element) => element.getAttributeNames().filter((name) => name.startsWith('on'));
      const all = [...document.querySelectorAll('*')];
      return { elements: all.length, inline: all.flatMap(names) };
    });
    expect(elements, address).toBeGreaterThan(100);
    expect(inline, address).toEqual([]);
  }
});

test('what gets into the page all the same does not run, and is complained of', async ({ browser, baseURL }) => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(baseURL);
    await ready(page);
    expect(complaints).toEqual([]);
    const tried = await page.evaluate(async () => {
      window.refused = new Set();
      document.addEventListener('securitypolicyviolation', (event) => window.refused.add(event.effectiveDirective));
      const main = document.querySelector('main');
      main.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = "script"' }));
      main.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = `handler`"><b style="color: red">b</b>');
      main.querySelector('img').dispatchEvent(new Event('error'));
      const colour = getComputedStyle(main.querySelector('b')).color;
      const asked = await fetch('https://example.invalid/').then(() => 'sent', () => 'refused');
      return { ran: window.ran, red: colour === 'rgb(255, 0, 0)', asked };
    });
    expect(tried).toEqual({ ran: undefined, red: false, asked: 'refused' });
    const refused = ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr'];
    await expect.poll(() => page.evaluate(() => [...window.refused].sort())).toEqual(refused);
    // Every journey fails at such a line.
    expect(complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(3);
  } finally {
    await context.close();
  }
});
