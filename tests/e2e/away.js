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

/** A first visit that stays until the browser has the app. */
export async function firstVisit(context, host) {
  const page = await visit(context, host.url);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done));
  });
  return page;
}

/** Takes the network away. */
export async function goOffline(context, host) {
  await host.close();
  await context.setOffline(true);
}
