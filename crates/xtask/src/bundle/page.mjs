// Makes the page whole: one style element, the module that starts the wasm inside it, and a Content-Security-Policy
// that allows these by their hashes and nothing else. Trunk leaves a style element a file and the module beside the page,
// which a policy could allow by its host alone.
// Arguments: <dist> <folder of the npm package esbuild>
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, esbuild] = process.argv.slice(-2);
const { default: { buildSync } } = await import(pathToFileURL(join(esbuild, 'lib/main.js')));

const page = join(dist, 'index.html');
let html = readFileSync(page, 'utf8');

/** Replaces what must be there exactly once. */
function once(pattern, by) {
  const found = html.match(new RegExp(pattern, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${pattern} stands in index.html ${found} times`);
  html = html.replace(pattern, by);
}

const STYLE = /<style>([^]*?)<\/style>/g;
const SCRIPT = /<script[^>]*>([^]*?)<\/script>/g;
const texts = (pattern) => [...html.matchAll(pattern)].map(([, text]) => text);

const styles = texts(STYLE).join('');
html = html.replace(STYLE, '').replace('</title>', () => `</title><style>${styles}</style>`);

const script = readdirSync(dist).find((name) => /^tsunagari-.*\.js$/.test(name));
const start = `
  import init from './${script}';
  await init({ module_or_path: './${script.replace('.js', '_bg.wasm')}' });
  dispatchEvent(new Event('TrunkApplicationStarted'));`;
const { outputFiles: [bundled] } = buildSync({
  stdin: { contents: start, resolveDir: dist },
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
});
once(/<script type=module>[^]*?<\/script>/, () => `<script type=module>${bundled.text.trim()}</script>`);
once(/<link[^>]*rel=modulepreload[^>]*>/, '');
rmSync(join(dist, script));

const hashes = (pattern) => texts(pattern).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
const policy = [
  `default-src 'none'`,
  `script-src 'wasm-unsafe-eval' ${hashes(SCRIPT).join(' ')}`,
  `style-src ${hashes(STYLE).join(' ')}`,
  // The wasm, the icon and the manifest are files of the page's own host.
  `connect-src 'self'`,
  `img-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
];
once(/<meta charset=utf-8>/, (charset) => `${charset}<meta http-equiv=Content-Security-Policy content="${policy.join(';')}">`);
writeFileSync(page, html);
