// The service worker: keeps one version of the app whole, and gives out no other (docs/decisions/0022-one-version-kept-whole.md).
// `offline.mjs` writes the version and its files above these lines.
const OURS = `tsunagari ${registration.scope} `;
const NAME = OURS + VERSION;

/** Takes all files of this version in, or none. The cache is made when all are there: that it is tells pages so. */
async function keep() {
  if (await isWhole()) return;
  try {
    const files = await Promise.all(Object.entries(FILES).map(async ([name, integrity]) => {
      const answer = await fetch(name, { cache: 'no-cache', integrity });
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      // Made anew: a browser takes no page from an answer that a host led to another address.
      return [name, new Response(await answer.blob())];
    }));
    const kept = await caches.open(NAME);
    await Promise.all(files.map(([name, answer]) => kept.put(name, answer)));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function isWhole() {
  if (!(await caches.has(NAME))) return false;
  const kept = await caches.open(NAME);
  return (await kept.keys()).length === Object.keys(FILES).length;
}

/** Other versions of this copy of the app go; other copies on this host, and whatever else it keeps, stay. */
async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== NAME).map((name) => caches.delete(name)));
}

oninstall = (event) => event.waitUntil(keep());
onactivate = (event) => event.waitUntil(forgetOthers());

onfetch = (event) => {
  const { method, url } = event.request;
  const [place] = url.split(/[?#]/);
  const name = place.slice(registration.scope.length) || 'index.html';
  if (method === 'GET' && place.startsWith(registration.scope) && Object.hasOwn(FILES, name)) {
    event.respondWith(caches.match(name, { cacheName: NAME }).then((kept) => kept ?? fetch(event.request)));
  }
};

onmessage = (event) => {
  // The user says so.
  if (event.data === 'switch') skipWaiting();
  // A browser may have cleared what it keeps, and not the worker.
  if (event.data === 'keep') event.waitUntil(keep().catch(() => undefined));
};
