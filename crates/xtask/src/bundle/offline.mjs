// Writes dist/sw.js: the files that the app asks its host for, under one version, which is the digest of them all. What browsers
// fetch to install the app, and what people read about its formats, stays out: a host that does not give out .webmanifest files
// must not be a host without the rest.
// Arguments: <dist>
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = process.argv.at(-1);
const WORKER = 'sw.js';
const ASKED_FOR = /\.(html|wasm|svg)$/;
const worker = readFileSync(new URL(WORKER, import.meta.url), 'utf8');
const digest = (bytes, as) => createHash('sha256').update(bytes).digest(as);

const files = readdirSync(dist)
  .filter((name) => ASKED_FOR.test(name))
  .sort()
  .map((name) => [name, `sha256-${digest(readFileSync(join(dist, name)), 'base64')}`]);
if (!files.some(([name]) => name === 'index.html')) throw new Error(`${dist} holds no index.html`);
const version = digest(JSON.stringify(files) + worker, 'hex').slice(0, 16);
const about = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(Object.fromEntries(files), null, 2)};\n`;
writeFileSync(join(dist, WORKER), about + worker);
