// Several tabs of one browser at random work: they end alike, and nothing that a tab called saved is lost.
import { edit, expect, go, open, ready, saved, test } from './journey.js';

const PLACE = '#/programme/1';
const FIGURES = ['1-1', '1-2', '1-3'];
const STEPS = 14;

/** The same numbers everywhere (Lehmer, 2^31 − 1), as in crates/formats/tests/all/merge.rs. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** Reads what a tab shows of the figures, in the page: its field, and what there is to choose from below it. */
function look(ids) {
  const shown = ids.map((id) => {
    const input = document.querySelector(`[data-indicator="${id}"] input[data-figure="actual"][data-year="2023"]`);
    const open = input.closest('td').querySelector('.figure-contest').textContent;
    return [id, (open || input.value).replaceAll(',', '').match(/\d+/g) ?? []];
  });
  return { figures: Object.fromEntries(shown), saved: document.documentElement.dataset.saveState === 'browser' };
}

const shown = async (tab) => (await tab.evaluate(look, FIGURES)).figures;
const order = (tab) => tab.locator('main [data-indicator]').evaluateAll((cards) => cards.map((card) => card.dataset.indicator));

/** Types a figure and answers with what the tab had shown until then, all in one task of the page. */
const type = (tab, id, value) =>
  tab.evaluate(
    ([look, ids, id, value]) => {
      const before = new Function(`return (${look})`)()(ids);
      const input = document.querySelector(`[data-indicator="${id}"] input[data-figure="actual"][data-year="2023"]`);
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return before.figures;
    },
    [String(look), FIGURES, id, value],
  );

async function again(tab) {
  await tab.reload();
  await ready(tab);
  await edit(tab);
}

/** The values that must still be there, each with the tab that typed it and whether that tab called it saved. */
class Typed {
  entries = [];

  /** A tab replaced what it had seen: that need not be there any more. */
  seen(id, values) {
    this.entries = this.entries.filter((entry) => entry.id !== id || !values.includes(entry.value));
  }

  add(tab, id, value) {
    this.entries.push({ tab, id, value, saved: false });
  }

  settled(tab) {
    for (const entry of this.entries) if (entry.tab === tab) entry.saved = true;
  }

  /** The tab ended with what it had not called saved. */
  ended(tab) {
    this.entries = this.entries.filter((entry) => entry.tab !== tab || entry.saved);
  }
}

/** What a tab can do. Each knows what it does to what must still be there. */
const OPERATIONS = {
  async enter({ tab, typed, roll, step }) {
    const id = FIGURES[roll(FIGURES.length)];
    const value = String(1000 + step);
    const before = await type(tab, id, value);
    typed.seen(id, before[id]);
    typed.add(tab, id, value);
  },
  async undo({ tab, typed }) {
    const undo = tab.locator('[data-undo]');
    if (await undo.isDisabled()) return;
    const before = await shown(tab);
    await undo.click();
    const after = await shown(tab);
    for (const id of FIGURES) typed.seen(id, before[id].filter((value) => !after[id].includes(value)));
  },
  async wait({ tab, typed }) {
    await saved(tab);
    typed.settled(tab);
  },
  async reload({ tab, typed }) {
    const { saved } = await tab.evaluate(look, FIGURES);
    if (saved) typed.settled(tab);
    typed.ended(tab);
    await again(tab);
  },
  async move({ tab, roll }) {
    await go(tab, '#/data/structure?programme=1');
    const arrows = tab.locator('[id^="down-indicator-"]:enabled, [id^="up-indicator-"]:enabled');
    await arrows.nth(roll(4)).click();
    await go(tab, PLACE);
  },
};

const CHANCES = ['enter', 'enter', 'enter', 'enter', 'enter', 'wait', 'wait', 'undo', 'reload', 'move'];

for (const seed of [1, 2, 3, 4]) {
  test(`tabs at random work lose nothing, seed ${seed}`, async ({ context, page }) => {
    const roll = dice(seed * 7919);
    const tabs = [page];
    for (let more = 1 + roll(3); more > 0; more -= 1) tabs.push(await context.newPage());
    // Some hear nothing of the others before they write themselves, as after a computer's sleep.
    for (const tab of tabs.slice(1)) {
      if (roll(2)) await tab.addInitScript(() => Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined }));
    }
    await Promise.all(
      tabs.map(async (tab) => {
        await open(tab, PLACE);
        await edit(tab);
      }),
    );
    const typed = new Typed();
    for (let step = 0; step < STEPS; step += 1) {
      const tab = tabs[roll(tabs.length)];
      await OPERATIONS[CHANCES[roll(CHANCES.length)]]({ tab, typed, roll, step });
    }
    for (const tab of tabs) await saved(tab);
    expect(typed.entries.length, 'values to look for').toBeGreaterThan(0);

    /** All tabs, opened afresh, show the same, and in it every value. */
    const agree = async () => {
      await Promise.all(tabs.map(again));
      const [first, places] = [await shown(page), await order(page)];
      for (const tab of tabs) {
        expect(await shown(tab)).toEqual(first);
        expect(await order(tab)).toEqual(places);
      }
      for (const { id, value } of typed.entries) expect(first[id], `${value} of ${id}`).toContain(value);
      return first;
    };
    const live = await shown(page);
    const after = await agree();
    // The first tab heard of everything as it happened.
    expect(live).toEqual(after);
    await page.evaluate(() => localStorage.clear());
    expect(await agree()).toEqual(after);
  });
}
