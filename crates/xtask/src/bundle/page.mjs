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

/** A module as one text, with all that it imports. */
function bundled(contents) {
  const { outputFiles: [{ text }] } = buildSync({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return text.trim();
}

/** The app's own script, and what starts it. */
const app = (start) => bundled(`import init from './${script}';\n${start}`);
const element = (module) => `<script type=module>${module}</script>`;

// As style/started.css stands in the page: the single page brings along packed what follows it.
const [waiting, started, ...none] = readFileSync(join(dist, 'index.html'), 'utf8').split('<style>@layer started;</style>');
if (started === undefined || none.length > 0) throw new Error('the page does not say once which styles wait for the start');
// The second half of the wasm brings these along; the single page has them at once.
const later = readFileSync(join(dist, 'later.css'), 'utf8');

const MODULE = /<script type=module>[^]*?<\/script>/;
const page = new Document(waiting + started);
page.joinStyles();
page.once(/<link[^>]*rel=modulepreload[^>]*>/, '');
page.once(MODULE, () => element(app(`
  window.tsunagariPage = async () => {
    const page = await fetch('./tsunagari.html');
    if (!page.ok) throw new Error(page.status);
    return page.text();
  };
  await init({ module_or_path: './${script.replace('.js', '_bg.wasm')}' });
  dispatchEvent(new Event('TrunkApplicationStarted'));`)));
// The wasm, the single page, the icon, the manifest and the service worker are files of the page's own host.
page.allowOnly([`connect-src 'self'`, `img-src 'self'`, `manifest-src 'self'`, `worker-src 'self'`], [later]);
writeFileSync(join(dist, 'index.html'), page.html);

const starting = fileURLToPath(new URL('starting.mjs', import.meta.url));
const behind = new Document(started);
const styles = behind.takeStyles() + later;
const single = new Document(waiting + behind.html);
single.joinStyles();
single.once(/<link[^>]*rel=modulepreload[^>]*>/, '');
single.once(MODULE, () => element(bundled(`import { start } from ${JSON.stringify(starting)};\nstart();`)));
makeSingle(single, readFileSync(join(dist, 'icon.svg')), styles, app(`
  const wasm = window.tsunagariWasm;
  delete window.tsunagariWasm;
  await init({ module_or_path: wasm });
  dispatchEvent(new Event('TrunkApplicationStarted'));`));
writeFileSync(join(dist, 'tsunagari.html'), single.html);

for (const used of [script, 'later.css']) rmSync(join(dist, used));
