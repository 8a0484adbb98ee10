// axe, run in the page itself: only what it found comes back. Its own runner for Playwright opens a blank page a run and
// carries every element that passed from one to the other, which takes four times as long.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from './journey.js';

// Half as long as what `axe.source` brings, and a third less to read for every page that is loaded.
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The rules that read colours: of text, and of a link beside the text around it. All others go by what is written in the
// document, by where it stands (`target-size` too) and by whether it is seen, which `standing` compares.
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The looks of a page, as media that a browser emulates. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

async function look(rules) {
  // `preload` reads every style anew, for rules about films and sounds, which no page has, and for one that is not run.
  const { violations, passes } = await window.axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false });
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  return { found, passed: passes.map(({ id }) => id) };
}

/** Regions that will be spoken and are not laid out: screen readers wait only where there is something to wait at. */
function silent() {
  const regions = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')];
  const gone = regions.filter((region) => region.parentElement.checkVisibility() && getComputedStyle(region).display === 'none');
  return gone.map(({ outerHTML }) => `silent: ${outerHTML.slice(0, 160)}`);
}

/** Whether all stands, in this look, as it stood when this was last asked: the document, each element's place, and what of it is seen. */
function standing() {
  // A chart is drawn anew in other colours, and counts it.
  const parts = [document.documentElement.outerHTML.replace(/ data-draws="\d+"/g, '')];
  for (const element of document.querySelectorAll('*')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { visibility, opacity, overflow, clip, clipPath, position, zIndex, pointerEvents, fontSize, fontWeight } = getComputedStyle(element);
    parts.push([x, y, width, height, visibility, opacity, overflow, clip, clipPath, position, zIndex, pointerEvents, fontSize, fontWeight].join());
  }
  const stood = window.stood;
  window.stood = parts.join('\n');
  return window.stood === stood;
}

/** What axe finds on a page, by all rules or by some. */
async function findings(page, rules = ALL) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const { found, passed } = await page.evaluate(look, rules);
  if (rules !== ALL) {
    expect(passed, 'rules that looked at something').toContain('color-contrast');
    return found;
  }
  expect(passed.length, 'rules that looked at something').toBeGreaterThan(15);
  return found.concat(await page.evaluate(silent));
}

/** Expects that axe looked at a page and found nothing. */
export async function expectNoFindings(page, where) {
  expect.soft(await findings(page), where).toEqual([]);
}

/**
 * What axe finds on a page as it stands, look by look, from its top: what has scrolled below the bar of edits is no
 * finding. By all rules where anything stands otherwise than in the look before; where only colours differ, by those of colours.
 */
export async function findingsByLook(page) {
  await page.evaluate(() => {
    scrollTo(0, 0);
    delete window.stood;
  });
  const found = {};
  for (const [name, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    found[name] = await findings(page, (await page.evaluate(standing)) ? OF_COLOURS : ALL);
  }
  return found;
}

/** Expects that axe finds nothing in any look. */
export async function expectNoFindingsInAnyLook(page, where) {
  expect.soft(await findingsByLook(page), where).toEqual({ light: [], dark: [], 'forced colours': [] });
}
