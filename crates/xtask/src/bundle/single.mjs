// The page that runs on its own: all in one file, with a place for a report. What it does not need before it starts is left
// to be packed (single.rs), and unpacked by starting.mjs, which asks for it in the same order.
import { readFileSync } from 'node:fs';

// Whatever the report inside is about: the skeleton of index.html has the name of the bundled one's municipality.
const WAITING = readFileSync(new URL('waiting.html', import.meta.url), 'utf8').replace(/\n\s*/g, '');
// As crates/formats/src/single_page.rs looks for it.
const REPORT = '<script type="application/json" id="tsunagari-report"></script>';
const packed = (texts) => `<script type="text/plain" id="tsunagari-app">${JSON.stringify(texts).replaceAll('<', '\\u003c')}</script>`;

/** Makes the page of index.html independent of any other file; `style` and `module` come once it starts. */
export function makeSingle(page, icon, style, module) {
  let drawings = '';
  page.once(/(?<=<svg [^>]*id=icon [^]*?<\/svg>)<svg [^]*?(?=<\/div>)/, (all) => {
    drawings = all;
    return '';
  });
  page.once(/<title>[^<]*<\/title>/, `<title>つながり</title>${REPORT}`);
  page.once(/<link[^>]*rel=icon[^>]*>/, `<link rel=icon href="data:image/svg+xml;base64,${icon.toString('base64')}">`);
  page.once(/<link[^>]*rel=manifest[^>]*>/, '');
  page.once(/<link[^>]*rel=preload[^>]*>/, '');
  page.once(/<div id=app>[^]*(?=<div [^>]*class=rescue )/, WAITING);
  // By these ids the page knows its own parts from what a browser's extensions add.
  let number = 0;
  page.html = page.html.replace(/<(?:script|style)(?! [^>]*id=)(?=[ >])/g, (tag) => `${tag} id="tsunagari-${(number += 1)}"`);
  if (/[\r\0]/.test(page.html)) throw new Error('a browser would read the page with other line ends');
  page.allowOnly(['img-src data:'], [style], [module]);
  page.once(/<\/body>/, (end) => `${packed([style, drawings, module])}${end}`);
}
