// Makes the pages of dist/: each one style element, the module that starts the wasm inside it, and a Content-Security-Policy
// that allows these by their hashes and nothing else. Trunk leaves a style element a file and the module beside the page,
// which a policy could allow by its host alone.
// Arguments: <dist> <folder of the npm package esbuild>
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Document } from './document.mjs';
import { makeSingle } from './single.mjs';

const [dist, esbuild] = process.argv.slice(-2);
const { default: { buildSync } } = await import(pathToFileURL(join(esbuild, 'lib/main.js')));
const script = readdirSync(dist).find((name) => /^tsunagari-.*\.js$/.test(name));

/** A module as one text: the app's own script, and what starts it. */
function bundled(start) {
  const { outputFiles: [{ text }] } = buildSync({
    stdin: { contents: `import init from './${script}';\n${start}`, resolveDir: dist },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return `<script type=module>${text.trim()}</script>`;
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
// The second half of the wasm brings these along; the single page has them at once.
const later = readFileSync(join(dist, 'later.css'), 'utf8');
const [page, single] = [new Document(html), new Document(html)];
single.addStyle(later);
for (const one of [page, single]) {
  one.joinStyles();
  one.once(/<link[^>]*rel=modulepreload[^>]*>/, '');
}

const MODULE = /<script type=module>[^]*?<\/script>/;
page.once(MODULE, () => bundled(`
  window.tsunagariPage = async () => {
    const page = await fetch('./tsunagari.html');
    if (!page.ok) throw new Error(page.status);
    return page.text();
  };
  await init({ module_or_path: './${script.replace('.js', '_bg.wasm')}' });
  dispatchEvent(new Event('TrunkApplicationStarted'));`));
// The wasm, the single page, the icon, the manifest and the service worker are files of the page's own host.
page.allowOnly([`connect-src 'self'`, `img-src 'self'`, `manifest-src 'self'`, `worker-src 'self'`], [later]);
writeFileSync(join(dist, 'index.html'), page.html);

const starting = fileURLToPath(new URL('starting.mjs', import.meta.url));
single.once(MODULE, () => bundled(`import { start } from ${JSON.stringify(starting)};\nawait start(init);`));
makeSingle(single, readFileSync(join(dist, 'icon.svg')));
writeFileSync(join(dist, 'tsunagari.html'), single.html);

for (const used of [script, 'later.css']) rmSync(join(dist, used));
