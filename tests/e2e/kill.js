// Kills Chromium with SIGKILL under edits, opens the same profile again, and compares what stands there with what
// the page had called saved. The long form is `cargo xtask bench kill`, the short one kill.spec.js.
import { chromium as browserType } from '@playwright/test';
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { chromium } from './chromium.js';
import { EDITS, edit, expect, field } from './journey.js';

/** The load: a new figure as often, in ms, unless told otherwise. */
const PACE = 1000;
/** A round ends with one of its first edits. */
const EDITS_A_ROUND = 4;
/** An edit is on its way for some ms only: every second kill falls within as many after one is entered. */
const CLOSE = 80;
/** After as many kills a fresh profile begins, so that a new browser's first edits are hit too. */
const KILLS_A_PROFILE = 10;
/** What a large report has in one of its texts, in characters: a sentence of five, again and again. */
const LARGE = 300_000;
const SENTENCE = '長い文章。';
/** Figures are entered from here, each one more than the last: a later edit is a larger number. */
const FIRST = 100_001;

/**
 * Kills as often as told. `seed` makes the moments, `tell` gets a line a round. Answers with counts of edits and
 * kills, the time from Enter to saved of each edit in ms, and `losses`: rounds that lost what was called saved.
 */
export async function killing({ address, kills, large, seed, pace = PACE, tell = () => {} }) {
  const random = randomFrom(seed);
  const sum = { kills: 0, close: 0, open: 0, edits: 0, saved: 0, gone: 0, survived: 0, recovered: 0, behind: 0, missing: 0, times: [], notices: [], losses: [] };
  while (sum.kills < kills) {
    const profile = await mkdtemp(join(tmpdir(), 'tsunagari-kill-'));
    let browser;
    try {
      const life = { next: FIRST, kept: 0 };
      browser = await opened(profile, address, large);
      for (let left = Math.min(KILLS_A_PROFILE, kills - sum.kills); left > 0; left -= 1) {
        const plan = planned(random, sum.kills % 2 === 1, pace);
        await editUntilKilled(browser, plan, life);
        const before = browser.heard;
        browser = await opened(profile, address);
        const round = compared(life, before, browser);
        sum.version = browser.version;
        add(sum, plan, round, browser);
        tell(`${sum.kills}: ${JSON.stringify({ ...plan, ...round, recovered: browser.recovered })}`);
      }
      if (large && !(await isLarge(browser.page, address))) sum.losses.push({ kill: sum.kills, text: 'the long text' });
    } finally {
      await browser?.context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return sum;
}

/** The middle, the 95th percentile and the longest of times in ms. */
export function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return { medianMs: at(0.5), mostMs: at(0.95), longestMs: at(1) };
}

/** The kill's moment: so many ms after the Enter of that edit. */
function planned(random, close, pace) {
  return { close, pace, edit: 1 + Math.floor(random() * EDITS_A_ROUND), delay: Math.floor(random() * (close ? CLOSE : pace)) };
}

/** Opens the indicator in a profile and reads what stands there as soon as the page is ready. */
async function opened(profile, address, large = false) {
  const context = await browserType.launchPersistentContext(profile, { ...chromium, locale: 'ja-JP' });
  const heard = { stored: 0, edits: [], saved: [] };
  await context.exposeBinding('tsunagariHeard', (_, { kind, news }) => {
    if (kind === 'stored') heard.stored = news;
    else heard[kind].push(...news);
  });
  await context.addInitScript(listen, EDITS);
  const [page] = context.pages();
  if (large) await enlarge(page, address);
  await reach(page, `${address}#/indicator/1-1`);
  const html = page.locator('html');
  const state = await html.getAttribute('data-save-state');
  const shown = await page.locator('[data-chart-table] tr[data-year="2023"] .changed').allInnerTexts();
  const notices = await page.locator('.notice__title').allInnerTexts();
  const recovered = notices.some((title) => title.includes('控えから戻しました'));
  const others = notices.filter((title) => !title.includes('控えから戻しました'));
  if (state !== 'browser') others.push(`data-save-state="${state}"`);
  // Linux and macOS alike: the profile names the process that holds it.
  const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
  return { context, page, heard, pid, state, found: number(shown[0]), recovered, others, version: context.browser().version() };
}

async function reach(page, address) {
  // A new page, even where only the route differs.
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}

/** Puts a long text into the report. */
async function enlarge(page, address) {
  await reach(page, `${address}#/programme/1`);
  await edit(page);
  // Laying out the long text keeps the page busy for seconds; a journal that is opened only then is given up as slow.
  const other = field(page, '1-2', 'actual', 2023);
  await other.fill('705');
  await other.blur();
  await page.waitForFunction((key) => JSON.parse(localStorage.getItem(key))?.revision === 1, EDITS);
  const text = page.getByLabel('相談支援事業の評価', { exact: true });
  await text.fill(SENTENCE.repeat(LARGE / SENTENCE.length));
  await text.blur();
  // The page says `browser` before the edit as well: the stored text tells that it is made.
  await page.waitForFunction(([key, long]) => localStorage.getItem(key)?.length > long, [EDITS, LARGE]);
  await page.locator('html[data-save-state="browser"]').waitFor({ state: 'attached' });
}

/** Whether the long text is all there. */
async function isLarge(page, address) {
  await reach(page, `${address}#/programme/1`);
  const text = await page.locator('main').textContent();
  return text.includes(SENTENCE.repeat(LARGE / SENTENCE.length));
}

/** Runs in the page before the app: tells Node each edit, and when the page has called it saved. */
function listen(key) {
  if (location.protocol === 'about:') return;
  const tell = (kind, news) => window.tsunagariHeard({ kind, news });
  const { edits = [], pending = [] } = JSON.parse(localStorage.getItem(key) ?? '{}');
  const all = [...edits, ...pending.flatMap((record) => record.edits)];
  const figures = all.filter((edit) => edit.edit === 'set-figure' && edit.indicator === '1-1').map((edit) => Number(edit.to));
  tell('stored', Math.max(0, ...figures));
  let waiting = [];
  // Before the field's own listener, so before the app hears of the edit.
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches('input[data-figure]')) return;
    waiting.push({ value: Number(event.target.value), at: performance.now() });
    tell('edits', [Number(event.target.value)]);
  }, true);
  const watcher = new MutationObserver(() => {
    if (waiting.length === 0 || document.documentElement.dataset.saveState !== 'browser') return;
    tell('saved', waiting.map(({ value, at }) => ({ value, ms: performance.now() - at })));
    waiting = [];
  });
  watcher.observe(document, { attributes: true, attributeFilter: ['data-save-state'], subtree: true });
}

/** Enters a figure every second until the browser is killed. */
async function editUntilKilled({ context, page, pid }, plan, life) {
  const closed = context.waitForEvent('close', { timeout: 0 });
  await edit(page);
  const input = field(page, '1-1', 'actual', 2023);
  let killed = false;
  const kill = () => {
    killed = true;
    killGroup(pid);
  };
  try {
    for (let count = 1; !killed; count += 1) {
      const pause = passed(plan.pace);
      const value = life.next++;
      await input.fill(String(value));
      if (count === plan.edit) setTimeout(kill, plan.delay);
      await input.press('Enter');
      await expect(input).toHaveJSProperty('defaultValue', String(value));
      await Promise.race([pause, closed]);
    }
  } catch (error) {
    // Whatever was under way when the browser went fails; before that, nothing may.
    if (!killed) throw error;
  }
  await closed;
  await gone(pid);
}

/** SIGKILL to the browser and all its children: Playwright starts it as the leader of its own group. */
function killGroup(pid) {
  if (!(pid > 1)) throw new Error(`no process to kill: ${pid}`);
  process.kill(-pid, 'SIGKILL');
}

/** Waits until the last process of a group is gone; nothing tells of that by itself. */
async function gone(pid) {
  for (;;) {
    try {
      process.kill(-pid, 0);
    } catch (error) {
      if (error.code === 'ESRCH') return;
      throw error;
    }
    await passed(5);
  }
}

/** What a round came to. `life` knows the next figure and the one that the last reopening showed. */
function compared(life, heard, { found, state, heard: { stored } }) {
  // An edit of which the news came no further than the browser was made, too.
  const edits = [...new Set([...heard.edits, ...(found > life.kept ? [found] : [])])];
  const saved = heard.saved.map(({ value }) => value);
  const called = Math.max(life.kept, ...saved);
  const made = life.next - 1;
  const round = {
    edits: edits.length,
    saved: saved.length,
    // Neither of these was called saved: no promise was given.
    gone: edits.filter((value) => value > Math.max(found, called)).length,
    survived: edits.filter((value) => value > called && value <= found).length,
    // What the journal was needed for.
    missing: saved.filter((value) => value > stored).length,
    open: edits.some((value) => value > called),
    lost: found < called || found > made,
    called, found, stored, made, state,
    times: heard.saved.map(({ ms }) => ms),
  };
  life.kept = found;
  return round;
}

function add(sum, plan, round, { recovered, others }) {
  sum.kills += 1;
  sum.close += Number(plan.close);
  for (const count of ['edits', 'saved', 'gone', 'survived', 'missing']) sum[count] += round[count];
  sum.open += Number(round.open);
  sum.recovered += Number(recovered);
  sum.behind += Number(round.missing > 0);
  sum.times.push(...round.times);
  sum.notices.push(...others);
  if (round.lost) sum.losses.push({ kill: sum.kills, ...plan, ...round });
}

const number = (text = '0') => Number(text.replaceAll(',', ''));

/** mulberry32: evenly from 0 to 1, the same for the same seed. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
