// The fault matrix: what can go wrong with a browser's storage, each at load, at the edit and while it is being saved.
// A cell passes if no panic comes (journey.js fails a test at one), what was called saved is there when the fault is
// over, and the state that is shown is the one in the table. What a cell leaves out is proved elsewhere:
//   truncation at every byte, every flipped bit      crates/formats/tests/all/edits.rs
//   both storages failing, what is told of it        faults.spec.js
//   a downgrade while the page is open               the record's version: crates/formats/tests, take_in in session/saved.rs
//   a kill at any moment                             kill.spec.js, docs/reliability.md
import { EDITS, edit, enter, expect, field, indicator, open, ready, saved, stored, test as journey } from './journey.js';

const actual = (page) => field(page, '1-2', 'actual', 2023);

/** Lets every write to localStorage end like this. */
const setItem = (body) => `Storage.prototype.setItem = function (key, text) { ${body} }`;
const dom = (name) => `throw new DOMException('fault', '${name}')`;
const KEY = JSON.stringify(EDITS);
const change = (how) => `(() => { const text = localStorage.getItem(${KEY}); if (text !== null) localStorage.setItem(${KEY}, (${how})(text)); })()`;
/** A transaction that ends in nothing, whatever it was asked. */
const noTransactions = `IDBDatabase.prototype.transaction = () => { ${dom('InvalidStateError')} }`;
const clock = (days) => `{ const now = Date.now; Date.now = () => now() + ${days} * 86400000; }`;

const all = (state) => ({ load: state, edit: state, save: state });

/**
 * Each fault as what it does in the page, and the state that is shown in the end where it strikes. `null`: such a cell
 * has no meaning, for the reason given beside it.
 */
const FAULTS = {
  'storage denied': [`for (const name of ['getItem', 'setItem']) Storage.prototype[name] = () => { ${dom('SecurityError')} }`, all('browser')],
  'storage null': [`Object.defineProperty(window, 'localStorage', { get: () => null })`, all('browser')],
  'full, as Chromium says': [setItem(dom('QuotaExceededError')), all('browser')],
  'full, as Firefox says': [setItem(`throw { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 }`), all('browser')],
  'full, as old WebKits say': [setItem(`throw { name: 'QUOTA_EXCEEDED_ERR', code: 22 }`), all('browser')],
  'read-back that differs': [`{ const get = Storage.prototype.getItem; Storage.prototype.getItem = function (key) { const text = get.call(this, key); return key === ${KEY} && text ? text.replace('takamatsu', 'takamatsv') : text; } }`, all('browser')],
  'rollback to an older write': [change(`() => sessionStorage.getItem('older')`), all('browser')],
  truncation: [change('(text) => text.slice(0, text.length / 2)'), all('browser')],
  'a flipped bit': [change('(text) => text.slice(0, 99) + String.fromCharCode(text.charCodeAt(99) ^ 1) + text.slice(100)'), all('browser')],
  'JSON of the wrong shape': [change(`() => '{"format":"tsunagari-edits","version":3,"edits":{}}'`), all('browser')],
  'foreign keys': [`for (const key of ['theme', 'tsunagari-old', 'tsunagari/other/edits']) localStorage.setItem(key, '{"a":1}')`, all('browser')],
  'IndexedDB blocked': [`IDBFactory.prototype.open = () => { ${dom('SecurityError')} }; ${noTransactions}`, all('unsaved')],
  'IndexedDB missing': [`Object.defineProperty(window, 'indexedDB', { get: () => null }); ${noTransactions}`, all('unsaved')],
  'a journal that gives back other texts': [`{ const add = IDBObjectStore.prototype.add; IDBObjectStore.prototype.add = function (value) { return add.call(this, Array.isArray(value) ? [value[0], value[1].slice(1), ...value.slice(2)] : value); } }`, all('unsaved')],
  // At load there is nothing then: the first visit. What was saved is gone by the user's own will.
  'cleared while open': [`localStorage.clear(); indexedDB.deleteDatabase('tsunagari')`, { load: null, edit: 'browser', save: 'browser' }],
  'a clock a year ahead': [clock(365), all('browser')],
  'a clock a year behind': [clock(-365), all('browser')],
};

/** A state that is final. */
async function settled(page, state) {
  await saved(page, state);
  await expect(page.locator('#rescue:visible')).toHaveCount(0);
}

const test = journey.extend({
  /** What an earlier visit left: a first edit, the text of which is `older`, and a second one. Every fault begins with it. */
  visited: [
    async ({ browser }, use, { project }) => {
      const { baseURL, serviceWorkers } = project.use;
      const page = await browser.newPage({ baseURL, serviceWorkers });
      await open(page, '#/indicator/1-2');
      await edit(page);
      await enter(actual(page), '1');
      await settled(page, 'browser');
      const older = await stored(page);
      await enter(actual(page), '2');
      await settled(page, 'browser');
      const state = await page.context().storageState({ indexedDB: true });
      await page.close();
      await use({ older, state });
    },
    { scope: 'worker' },
  ],
});

/** Types a figure in one task of the page, and lets the fault strike in the next breath. */
const typeAndStrike = (page, value, fault) =>
  actual(page).evaluate(
    (input, [value, fault]) => {
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      (0, eval)(fault);
    },
    [value, fault],
  );

test.describe(() => {
  test.use({ storageState: ({ visited }, use) => use(visited.state) });

  for (const [name, [fault, states]] of Object.entries(FAULTS)) {
    test(`fault matrix: ${name}`, async ({ context, visited }) => {
      const opened = async (script = '') => {
        const tab = await context.newPage();
        await tab.addInitScript((text) => sessionStorage.setItem('older', text), visited.older);
        await tab.addInitScript(script);
        await open(tab, '#/indicator/1-2');
        await edit(tab);
        return tab;
      };
      let last = '2';
      let value = 700;
      // The tab in which a fault is seen to be over is the one that the next fault strikes.
      let calm;
      for (const stage of ['load', 'edit', 'save']) {
        if (states[stage] === null) continue;
        await test.step(stage, async () => {
          const struck = stage === 'load' ? await opened(fault) : (calm ?? (await opened()));
          // Nothing that was saved is lost, and the fault is survived.
          await expect(actual(struck)).toHaveValue(last);
          value += 1;
          if (stage === 'edit') await struck.evaluate(fault);
          if (stage === 'save') await typeAndStrike(struck, String(value), fault);
          else await enter(actual(struck), String(value));
          await settled(struck, states[stage]);
          await expect(actual(struck)).toHaveValue(String(value));
          await expect(indicator(struck, '1-2')).toBeVisible();
          await struck.close();
          // The fault is over.
          calm = await opened();
          const there = await actual(calm).inputValue();
          if (states[stage] === 'browser') expect(there).toBe(String(value));
          // What was called unsaved may be there or not: but nothing else may.
          else expect([last, String(value)]).toContain(there);
          last = there;
        });
      }
      expect(await calm.evaluate(() => localStorage.getItem('theme'))).toBe(name === 'foreign keys' ? '{"a":1}' : null);
    });
  }
});

const FULL = {
  'as Chromium says': dom('QuotaExceededError'),
  'as Firefox says': `throw { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 }`,
  'as old WebKits say': `throw { name: 'QUOTA_EXCEEDED_ERR', code: 22 }`,
  'by its code alone': `throw { code: 22 }`,
};

for (const [how, error] of Object.entries(FULL)) {
  test(`a full storage, ${how}, is called full where there is no journal`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => null }));
    await page.addInitScript(setItem(error));
    await open(page, '#/indicator/1-2');
    await edit(page);
    await enter(actual(page), '705');
    await expect(page.getByRole('heading', { name: '保存する場所がいっぱいです' })).toBeVisible();
    await settled(page, 'failed');
  });
}

test('a downgrade is shown as such and leaves what the newer version wrote', async ({ page }) => {
  await open(page, '#/indicator/1-2');
  await edit(page);
  await enter(actual(page), '705');
  await settled(page, 'browser');
  const newer = (await stored(page)).replace(/"version":\d+/, '"version":99');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [EDITS, newer]);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('button', { name: '編集', exact: true })).toBeDisabled();
  expect(await stored(page)).toBe(newer);
});

/** Ways in which a file that is being opened ends early. */
const INTERRUPTED = {
  'its disk stops': () => {
    Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  },
  'its disk stops without a word': () => {
    Blob.prototype.text = () => Promise.resolve(undefined);
  },
};

const choose = (page, text) =>
  page.locator('input[data-open-file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

for (const [how, script] of Object.entries(INTERRUPTED)) {
  test(`an import that ends early because ${how} changes nothing and says so`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page, '#/data');
    await choose(page, '{}');
    await expect(page.getByRole('heading', { name: 'ファイルを読めませんでした' })).toBeVisible();
    await settled(page, 'browser');
    await expect(page.getByRole('banner')).toContainText('公表されたまま');
    expect(await stored(page)).toBeNull();
  });
}

test('half a file is refused, and the report stays as it was', async ({ page }) => {
  await open(page, '#/data');
  await choose(page, '{"format": "tsunagari-report", "version": 1, "id": "takamatsu-r5", "ti');
  await expect(page.getByText(/このファイルは開けません/)).toBeVisible();
  await settled(page, 'browser');
  await expect(page.getByRole('banner')).toContainText('公表されたまま');
  expect(await stored(page)).toBeNull();
});
