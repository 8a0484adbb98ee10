// axe, run in the page itself: only what it found comes back. Its own runner for Playwright opens a blank page a run and
// carries every element that passed from one to the other, which takes four times as long.
import axe from 'axe-core';
import { expect } from './journey.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The looks of a page, as media that a browser emulates. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

async function look(tags) {
  // `preload` reads every style anew, for rules about films and sounds, which no page has, and for one that is not run.
  const { violations, passes } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
  const nodes = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  return { nodes, passed: passes.length };
}

/** Expects that axe looked at a page and found nothing. */
export async function expectNoFindings(page, where) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { nodes, passed } = await page.evaluate(look, TAGS);
  expect(passed, 'rules that looked at something').toBeGreaterThan(15);
  expect.soft(nodes, where).toEqual([]);
}

/** The same in each look, of a page as it stands, from its top: what has scrolled below the bar of edits is no finding. */
export async function expectNoFindingsInAnyLook(page, where) {
  await page.evaluate(() => scrollTo(0, 0));
  for (const [name, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    await expectNoFindings(page, `${where}, ${name}`);
  }
}
