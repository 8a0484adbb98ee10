// What the journeys' axe sees: a fault that is in one look alone is found in that look, and in no other.
import { LOOKS, findingsByLook } from './axe.js';
import { expect, open, test } from './journey.js';

const MEDIA = {
  light: '(prefers-color-scheme: light)',
  dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
  'forced colours': '(forced-colors: active)',
};

const BARE = 'forced-color-adjust: none; background: #fff; color: #000; text-decoration: none;';

/** By the rule that they break: what stands on the page for each look, and the style by which it is wrong there. */
const FAULTS = {
  'in colours alone': {
    'color-contrast': ['<b>a text</b>', `b { ${BARE} color: #aaa; }`],
    'link-in-text-block': ['A text with <a href="#/data">a link</a> in its midst', `&, a { ${BARE} } a { color: #333; }`],
  },
  'in what is seen and where it stands': {
    'image-alt': ['<img src="icon.svg" width="40" height="40">', 'img { display: block; }'],
    'target-size': ['<button>a</button><button>b</button>', 'button { all: unset; float: left; width: 8px; height: 8px; }'],
    silent: ['<i role="status"></i>', 'i { display: none; }'],
  },
};

for (const [kind, faults] of Object.entries(FAULTS)) {
  test(`axe finds a fault of one look in that look: a fault ${kind}`, async ({ page }) => {
    await open(page, '#/nowhere');
    // Seen in the look alone whose style shows it.
    const styles = ['p[data-of] img { display: none; }'];
    const parts = [];
    for (const look of Object.keys(LOOKS)) {
      const of = `data-of="${look}"`;
      for (const [content, style] of Object.values(faults)) {
        parts.push(`<p ${of}>${content.replace(/<(\w+)/g, `<$1 ${of}`)}</p>`);
        styles.push(`@media ${MEDIA[look]} { p[${of}] { ${style} } }`);
      }
    }
    await page.locator('main').evaluate((main, [html, style]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
      main.insertAdjacentHTML('beforeend', html);
    }, [parts.join(''), styles.join('\n')]);
    for (const [look, found] of Object.entries(await findingsByLook(page))) {
      expect([...new Set(found.map((text) => text.split(':')[0]))], look).toEqual(Object.keys(faults));
      for (const text of found) expect(text, look).toContain(`data-of="${look}"`);
    }
  });
}
