// What journeys share that leave the network: a context with a service worker, and hosts that go away.
import { expect, test as base } from '@playwright/test';
import { hostOf } from './host.js';
import { ready } from './journey.js';

// A context that may have a service worker, with complaints of its own, and hosts that end with the test.
export const test = base.extend({
  complaints: async ({}, use) => {
    const complaints = [];
    await use(complaints);
    expect(complaints, 'complaints of the browser').toEqual([]);
  },
  context: async ({ browser, complaints }, use) => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await use(context);
    await context.close();
  },
  serve: async ({}, use) => {
    const hosts = [];
    await use(async (...about) => {
      hosts.push(await hostOf(...about));
      return hosts.at(-1);
    });
    await Promise.all(hosts.map((host) => host.close()));
  },
});

export async function visit(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  return page;
}

/** How many files the browser keeps of the app. */
const FILES = 5;

/** Waits until the browser has the app, whole. Its `ready` says less, and nothing where a worker was erased under a tab. */
export async function kept(page) {
  const has = async (files) => {
    const own = await navigator.serviceWorker.getRegistration();
    if (own?.active?.state !== 'activated') return false;
    const name = (await caches.keys()).find((name) => name.startsWith(`tsunagari ${own.scope} `));
    return name !== undefined && (await (await caches.open(name)).keys()).length === files;
  };
  await expect.poll(() => page.evaluate(has, FILES), { intervals: [20] }).toBe(true);
}

/** A first visit that stays until the browser has the app. */
export async function firstVisit(context, host) {
  const page = await visit(context, host.url);
  await kept(page);
  return page;
}

/** Takes the network away. */
export async function goOffline(context, host) {
  await host.close();
  await context.setOffline(true);
}
