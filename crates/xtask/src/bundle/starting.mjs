// Starts the page that runs on its own, from what is packed inside it.
import { unpack } from './unpack.mjs';

const text = (id) => document.getElementById(id).textContent;

/** The page's own source with no report inside: its markup, and in each of its elements the text that stands there. */
async function source() {
  const markup = new TextDecoder().decode(unpack(text('tsunagari-page')));
  const fill = (tag, id) => (id === 'tsunagari-report' ? tag : tag + text(id));
  return markup.replace(/<[^>]* id="(tsunagari-\w+)"[^>]*>/g, fill);
}

export async function start(init) {
  window.tsunagariPage = source;
  await init({ module_or_path: unpack(text('tsunagari-app')) });
  dispatchEvent(new Event('TrunkApplicationStarted'));
}
