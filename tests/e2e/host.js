// A host of a journey's own: it can be given another build, refuse files, and go away.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The app as it was built. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const OFFLINE = fileURLToPath(new URL('../../crates/xtask/src/bundle/offline.mjs', import.meta.url));
const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Another version of the app, in a folder of its own: the same but for a word in the page's head. */
export function anotherBuild(folder) {
  cpSync(DIST, folder, { recursive: true });
  const page = join(folder, 'index.html');
  const text = readFileSync(page, 'utf8');
  const later = text.replace('<title>', '<meta name=build content=later><title>');
  if (later === text) throw new Error('the page has no such place');
  writeFileSync(page, later);
  execFileSync(process.execPath, [OFFLINE, folder]);
  return folder;
}

/** Serves a build at a folder's address, until `close`. Names in `broken` get what stands there instead: a status, or a text. */
export async function hostOf(build, mount = '/') {
  const host = { build, broken: {}, asked: [] };
  const answer = (path) => {
    const name = path.startsWith(mount) ? path.slice(mount.length) || 'index.html' : '';
    host.asked.push(name);
    const broken = Object.entries(host.broken).find(([end]) => name.endsWith(end))?.[1];
    if (typeof broken === 'number') return [broken, '.html', ''];
    try {
      return [200, extname(name), broken ?? readFileSync(join(host.build, name))];
    } catch {
      return [404, '.html', ''];
    }
  };
  const server = createServer((request, response) => {
    const [status, kind, body] = answer(decodeURIComponent(request.url.split('?')[0]));
    response.writeHead(status, { 'Content-Type': KINDS[kind] ?? 'text/plain', 'Cache-Control': 'no-cache' }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  host.origin = `http://127.0.0.1:${server.address().port}`;
  host.url = host.origin + mount;
  host.close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return host;
}
