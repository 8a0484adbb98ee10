// The app without a network: one version kept whole, another one told of and never put under an edit.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as browserType } from '@playwright/test';
import { chromium } from './chromium.js';
import { firstVisit, goOffline, kept, test, visit } from './away.js';
import { DIST, anotherBuild } from './host.js';
import {
  chart, download, edit, enter, expect, expectInk, expectRate, field, go, ready, saved,
} from './journey.js';

/** Caches that are not ours: another site's of this host, and those of a copy of the app in another folder. */
const FOREIGN = ['portal-v1', 'tsunagari http://127.0.0.1/another/ 0123456789abcdef'];

const versions = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('tsunagari http')));
const workers = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
/** The build that a page is of. */
const build = (page) => page.evaluate(() => document.querySelector('meta[name=build]')?.content ?? 'first');
const notice = (page) => page.locator('.notice').filter({ has: page.getByRole('heading', { name: 'アプリの新しい版があります' }) });
const switching = (page) => page.locator('[data-switch-version]');

for (const mount of ['/', '/city/report/']) {
  test(`from the second visit on, ${mount} opens without a network, edits and shares`, async ({ context, serve }, testInfo) => {
    const host = await serve(DIST, mount);
    await (await firstVisit(context, host)).close();
    await goOffline(context, host);
    const page = await visit(context, `${host.url}#/indicator/1-1`);
    await expectInk(chart(page).first());
    await expectRate(page, '1-1', '103.7%', '100');
    await edit(page);
    await enter(field(page, '1-1', 'actual', 2023), '12345');
    await saved(page);
    await page.reload();
    await ready(page);
    await expectRate(page, '1-1', '48.4%', '25');
    for (const to of ['#/', '#/programme/3', '#/check', '#/data/structure', '#/data']) await go(page, to);
    await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'kept');
    await go(page, '#/share');
    await page.locator('[data-share-by]').fill('高松市');
    const { bytes } = await download(page, page.locator('[data-export="html"]'));
    expect(bytes.length).toBeGreaterThan(readFileSync(join(DIST, 'tsunagari.html')).length);
    const handedOut = testInfo.outputPath('公表.html');
    writeFileSync(handedOut, bytes);
    // By its file names too, and with what some mail programs add to an address.
    for (const name of ['index.html', '?from=mail', 'tsunagari.html']) {
      await page.goto(host.url + name);
      await ready(page);
    }
    await page.goto(`${pathToFileURL(handedOut)}#/s/page/indicator/1-1`);
    await ready(page);
    await expectRate(page, '1-1', '48.4%', '25');
  });
}

test('without a network the overview has its second half before anybody can ask for it', async ({ context, serve }) => {
  const host = await serve(DIST);
  await (await firstVisit(context, host)).close();
  await goOffline(context, host);
  const page = await context.newPage();
  // What a first visit fetches when the browser is idle never comes; and a worker hears of no synchronous request.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto(host.url);
  await ready(page);
  await page.getByRole('link', { name: '2 参加支援' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('参加支援事業');
});

test('a first visit asks for nothing of that before it is ready', async ({ context, serve }) => {
  const host = await serve(DIST);
  await context.addInitScript(() => {
    if (!navigator.serviceWorker) return;
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...about) {
      window.registered = { ready: document.documentElement.dataset.ready, about };
      return register.apply(this, about);
    };
  });
  const page = await firstVisit(context, host);
  expect(await page.evaluate(() => window.registered)).toEqual({ ready: 'true', about: ['./sw.js'] });
  // It goes on with what it began with.
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a new version is told, waits while a field is open, and comes by the button', async ({ context, serve }, testInfo) => {
  const host = await serve(DIST);
  const first = await firstVisit(context, host);
  await first.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), FOREIGN);
  const [before] = await versions(first);
  await first.close();
  const page = await visit(context, `${host.url}#/indicator/1-1`);
  await page.evaluate(() => {
    window.same = true;
  });
  await edit(page);
  await field(page, '1-1', 'actual', 2023).fill('約12345');
  host.build = anotherBuild(testInfo.outputPath('later'));
  // Another tab asks for it, and still gets what this one has.
  const other = await visit(context, `${host.url}#/indicator/1-2`);
  expect(await build(other)).toBe('first');
  await edit(other);
  for (const tab of [page, other]) await expect(notice(tab)).toBeVisible();
  await expect(field(page, '1-1', 'actual', 2023)).toHaveValue('約12345');
  await expect(field(page, '1-1', 'actual', 2023)).toBeFocused();
  // What cannot be read would be lost: it stays, and so does the version.
  await switching(page).click();
  await expect(notice(page)).toContainText('まだ切り替えていません');
  await expect(field(page, '1-1', 'actual', 2023)).toHaveValue('約12345');
  expect(await page.evaluate(() => window.same)).toBe(true);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting.state)).toBe('installed');
  await enter(field(page, '1-1', 'actual', 2023), '12345');
  await saved(page);
  await field(other, '1-2', 'actual', 2023).fill('約7');
  await Promise.all([page.waitForEvent('load'), switching(page).click()]);
  await ready(page);
  expect(await build(page)).toBe('later');
  await expectRate(page, '1-1', '48.4%', '25');
  await expect(notice(page)).toHaveCount(0);
  // The other tab is as it was until its own user says so.
  await expect(field(other, '1-2', 'actual', 2023)).toHaveValue('約7');
  expect(await build(other)).toBe('first');
  await switching(other).click();
  await expect(notice(other)).toContainText('まだ切り替えていません');
  await field(other, '1-2', 'actual', 2023).press('Escape');
  await Promise.all([other.waitForEvent('load'), switching(other).click()]);
  await ready(other);
  expect(await build(other)).toBe('later');
  // One version, and nothing of anybody else's touched.
  const kept = await page.evaluate(() => caches.keys());
  expect(kept).toHaveLength(1 + FOREIGN.length);
  expect(kept).toEqual(expect.arrayContaining(FOREIGN));
  expect(kept).not.toContain(before);
  await goOffline(context, host);
  await page.reload();
  await ready(page);
  expect(await build(page)).toBe('later');
});

test('a field that is left by the click is committed and on the disk before the new version comes', async ({ context, serve }, testInfo) => {
  const host = await serve(DIST);
  await (await firstVisit(context, host)).close();
  host.build = anotherBuild(testInfo.outputPath('later'));
  const page = await visit(context, `${host.url}#/indicator/1-1`);
  await edit(page);
  await expect(notice(page)).toBeVisible();
  const figure = field(page, '1-1', 'actual', 2023);
  await figure.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('12345');
  await Promise.all([page.waitForEvent('load'), switching(page).click()]);
  await ready(page);
  expect(await build(page)).toBe('later');
  await expectRate(page, '1-1', '48.4%', '25');
});

test('a form that is open holds a new version back', async ({ context, serve }, testInfo) => {
  const host = await serve(DIST);
  await (await firstVisit(context, host)).close();
  host.build = anotherBuild(testInfo.outputPath('later'));
  const page = await visit(context, `${host.url}#/data`);
  await page.getByRole('textbox', { name: '自治体の名前' }).fill('善通寺市');
  await expect(notice(page)).toBeVisible();
  await switching(page).click();
  await expect(notice(page)).toContainText('まだ切り替えていません');
  await expect(page.getByRole('textbox', { name: '自治体の名前' })).toHaveValue('善通寺市');
  expect(await build(page)).toBe('first');
});

test('a form that stands open, and that nobody has written in, does not', async ({ context, serve }, testInfo) => {
  const host = await serve(DIST);
  await (await firstVisit(context, host)).close();
  host.build = anotherBuild(testInfo.outputPath('later'));
  const page = await visit(context, `${host.url}#/data`);
  await expect(page.getByRole('textbox', { name: '自治体の名前' })).toBeVisible();
  await Promise.all([page.waitForEvent('load'), switching(page).click()]);
  await ready(page);
  expect(await build(page)).toBe('later');
});

test('a new version comes by itself once all tabs are closed, and not before', async ({ context, serve }, testInfo) => {
  const host = await serve(DIST, '/city/');
  await (await firstVisit(context, host)).close();
  const page = await visit(context, host.url);
  host.build = anotherBuild(testInfo.outputPath('later'));
  await page.reload();
  await ready(page);
  await expect(notice(page)).toBeVisible();
  await page.reload();
  await ready(page);
  expect(await build(page)).toBe('first');
  await expect(notice(page)).toBeVisible();
  // A page of the same host, and not of the app, sees it happen.
  const outside = await context.newPage();
  await outside.route(`${host.origin}/outside`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>outside' }));
  await outside.goto(`${host.origin}/outside`);
  const waits = () => outside.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration('/city/')).waiting));
  expect(await waits()).toBe(true);
  await page.close();
  await expect.poll(waits).toBe(false);
  const later = await visit(context, host.url);
  expect(await build(later)).toBe('later');
  await expect(later.locator('.notice')).toHaveCount(0);
});

for (const [how, end, broken] of [
  ['is refused', '_rest.wasm', 500],
  ['is another one’s', 'tsunagari.html', '<p>another'],
]) {
  test(`where a file of a new version ${how}, the one that is there stays whole`, async ({ browser, serve }, testInfo) => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    try {
      const host = await serve(DIST);
      const page = await firstVisit(context, host);
      const before = await versions(page);
      expect(before).toHaveLength(1);
      await page.reload();
      await ready(page);
      host.build = anotherBuild(testInfo.outputPath('later'));
      host.broken[end] = broken;
      const look = () => page.evaluate(async () => {
        const own = await navigator.serviceWorker.ready;
        await own.update();
        const coming = own.installing;
        if (coming) await new Promise((done) => coming.addEventListener('statechange', done, { once: true }));
        return coming?.state;
      });
      expect(await look()).toBe('redundant');
      expect(await versions(page)).toEqual(before);
      await expect(page.locator('.notice')).toHaveCount(0);
      // A host that is whole again has it at the next look.
      host.broken = {};
      expect(await look()).toBe('installed');
      await expect(notice(page)).toBeVisible();
      await goOffline(context, host);
      await page.goto(`${host.url}#/indicator/5-2`);
      await page.reload();
      await ready(page);
      expect(await build(page)).toBe('first');
      await expectInk(chart(page).first());
    } finally {
      await context.close();
    }
  });
}

test('where no worker can be had, the page works and says nothing', async ({ browser, serve }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const host = await serve(DIST);
    host.broken['sw.js'] = 404;
    const page = await visit(context, `${host.url}#/data`);
    await expect.poll(() => host.asked).toContain('sw.js');
    await expect(page.locator('.notice')).toHaveCount(0);
    await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'not-yet');
    expect(await workers(page)).toEqual([]);
    const { name, bytes } = await download(page, page.locator('[data-export="app"]'));
    expect(name).toBe('tsunagari.html');
    expect(bytes.equals(readFileSync(join(DIST, 'tsunagari.html')))).toBe(true);
  } finally {
    await context.close();
  }
});

test('on plain http the page that runs on its own is offered, and there is no worker', async ({ context, serve }) => {
  const host = await serve(DIST);
  const page = await visit(context, `${host.url.replace('127.0.0.1', 'intranet.test')}#/data`);
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'impossible');
  await expect(page.locator('[data-offline]')).toContainText('http');
  const { name, bytes } = await download(page, page.locator('[data-export="app"]'));
  expect(name).toBe('tsunagari.html');
  expect(bytes.equals(readFileSync(join(DIST, 'tsunagari.html')))).toBe(true);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('erasing takes the worker and what it keeps out of the browser, and the next visit begins anew', async ({ context, serve }) => {
  const host = await serve(DIST);
  await (await firstVisit(context, host)).close();
  const page = await visit(context, `${host.url}#/data`);
  const other = await visit(context, host.url);
  // From then on it registers nothing.
  await expect(other.locator('.help')).toBeVisible();
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), FOREIGN);
  expect(await workers(page)).toEqual([host.url]);
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'kept');
  await page.locator('[data-erase]').click();
  await page.locator('[data-erase-now]').click();
  await expect(page.locator('[data-erased]')).toBeVisible();
  expect(await workers(page)).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual(FOREIGN);
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'not-yet');
  // The tab beside it, which the worker still serves, goes on, and brings nothing back.
  await go(other, '#/share');
  await other.locator('[data-share-by]').fill('高松市');
  await download(other, other.locator('[data-export="html"]'));
  expect(await other.evaluate(() => caches.keys())).toEqual(FOREIGN);
  // While that is still open, too, the next visit has all that it needs without a network.
  await page.close();
  const next = await firstVisit(context, host);
  await go(next, '#/data');
  await expect(next.locator('[data-offline]')).toHaveAttribute('data-offline', 'kept');
  await next.close();
  await goOffline(context, host);
  const again = await visit(context, `${host.url}#/programme/2`);
  expect(await versions(again)).toHaveLength(2);
});

test('where the browser has cleared what it kept, and not the worker, a visit brings it back', async ({ context, serve }) => {
  const host = await serve(DIST);
  await (await firstVisit(context, host)).close();
  const page = await visit(context, `${host.url}#/data`);
  const [name] = await versions(page);
  await page.evaluate((name) => caches.delete(name), name);
  // The page says so when it is back, without being opened once more.
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'kept');
  await kept(page);
  await goOffline(context, host);
  await page.reload();
  await ready(page);
});

for (const mount of ['/', '/city/report/']) {
  test(`the browser finds nothing that would keep it from installing ${mount}`, async ({ serve }) => {
    const host = await serve(DIST, mount);
    // A private window installs nothing.
    const profile = mkdtempSync(join(tmpdir(), 'tsunagari-install-'));
    const context = await browserType.launchPersistentContext(profile, { ...chromium, serviceWorkers: 'allow' });
    try {
      const page = await firstVisit(context, host);
      const devtools = await context.newCDPSession(page);
      expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
      const { errors, url } = await devtools.send('Page.getAppManifest');
      expect({ errors, url }).toEqual({ errors: [], url: `${host.url}manifest.webmanifest` });
      // Copies in several folders of a host are several apps.
      expect((await devtools.send('Page.getAppId')).appId).toBe(host.url);
      for (const { src, sizes } of JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')).icons) {
        const [width, height] = await page.evaluate(async (src) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }, src);
        if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
      }
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
