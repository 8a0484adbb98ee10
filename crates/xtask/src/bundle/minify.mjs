// Minifies the modules that wasm-bindgen wrote into dist/ and renews their checksums in index.html, if it has any.
// Trunk's own minifier does not understand `export { … as default }` and leaves them as they are.
// Arguments: <dist> <folder of the npm package esbuild>
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, esbuild] = process.argv.slice(-2);
const { default: { transformSync } } = await import(pathToFileURL(join(esbuild, 'lib/main.js')));
const checksum = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const page = join(dist, 'index.html');
let html = readFileSync(page, 'utf8');
for (const name of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
  const before = readFileSync(join(dist, name), 'utf8');
  // Only modules that the page names; the files of public/ stay as they were written.
  if (!html.includes(name) || !/^export /m.test(before)) continue;
  const { code } = transformSync(before, { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' });
  writeFileSync(join(dist, name), code);
  html = html.replaceAll(checksum(before), checksum(code));
}
writeFileSync(page, html);
