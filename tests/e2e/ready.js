// What a page asked its host for until it said that it is ready.

/** Opens an address; answers with the paths of all that was requested before `data-ready` was set. */
export async function untilReady(page, address) {
  const base = new URL(address);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  // The page notes the moment itself: requests in flight count, those that follow it do not.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.documentElement.dataset.ready === 'true') {
        seen.disconnect();
        console.debug('ready');
      }
    });
    seen.observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
  });
  const inTime = new Promise((resolve) => {
    page.on('console', (message) => message.text() === 'ready' && resolve([...asked]));
  });
  await page.goto(address);
  const paths = (await inTime).map((url) => new URL(url).pathname.slice(base.pathname.length));
  return paths.map((path) => path || 'index.html');
}
