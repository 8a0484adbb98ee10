// Measures what the frame after a moved slider costs on 試算 (`cargo xtask bench what-if`): eight moves on each of the
// 25 indicators, changed and kept one after the other. Prints milliseconds as JSON: `script` from the slider's event until
// all that follows from it is done, `frame` that and the painting of the next frame, `idle` a frame in which nothing
// happened, `late` how many moves the next frame did not show.
import { chromium as browserType } from '@playwright/test';
import { chromium } from './chromium.js';

const MOVES = 8;

const browser = await browserType.launch(chromium);
try {
  const page = await (await browser.newContext({ locale: 'ja-JP', serviceWorkers: 'block' })).newPage();
  await page.goto(`${process.argv[2]}#/workshop/what-if`);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
    const task = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    const painted = async () => {
      const began = await frame();
      return (await task()) - began;
    };
    window.move = async (part) => {
      const slider = document.querySelector('[data-what-if-slider="target"]');
      const shown = () => document.querySelector('.what-if__panel canvas').dataset.draws;
      // What waits for a hand at rest is done, and painted.
      for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => requestIdleCallback(done));
      await painted();
      const idle = await painted();
      const before = shown();
      const began = performance.now();
      const was = slider.value;
      slider.value = String(Math.max(1, Math.round(Number(slider.max) * part)));
      // A target of 1 is where some stand already.
      if (slider.value === was) slider.stepUp();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const script = (await task()) - began;
      const paint = await painted();
      return { script, frame: script + paint, idle, late: shown() === before };
    };
  });
  const choice = page.locator('[data-what-if-choose] select');
  const ids = await choice.locator('option').evaluateAll((all) => all.map((one) => one.value));
  const moves = [];
  for (const id of ids) {
    await choice.selectOption(id);
    await page.locator(`.what-if__panel[data-indicator="${id}"] canvas[data-draws]`).waitFor();
    for (let move = 1; move <= MOVES; move += 1) {
      moves.push(await page.evaluate((part) => window.move(part), move / (MOVES + 1)));
    }
  }
  const spread = (name) => {
    const all = moves.map((move) => move[name]).sort((a, b) => a - b);
    const at = (part) => Number(all[Math.floor((all.length - 1) * part)].toFixed(1));
    return { median: at(0.5), p95: at(0.95), worst: at(1) };
  };
  const late = moves.filter((move) => move.late).length;
  console.log(JSON.stringify({ indicators: ids.length, moves: moves.length, late, script: spread('script'), frame: spread('frame'), idle: spread('idle') }));
} finally {
  await browser.close();
}
