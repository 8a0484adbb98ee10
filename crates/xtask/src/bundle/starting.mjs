// Starts the page that runs on its own, from what is packed inside it.
import { join } from './join.mjs';
import { parts } from './parts.mjs';
import { unpack } from './unpack.mjs';

const text = (id) => document.getElementById(id).textContent;
const decoder = new TextDecoder();

/** The page's own source with no report inside: its markup, and in each of its elements the text that stands there. */
function source(markup) {
  const fill = (tag, id) => (id === 'tsunagari-report' ? tag : tag + text(id));
  return markup.replace(/<[^>]* id="(tsunagari-\w+)"[^>]*>/g, fill);
}

/** Adds an element whose text the policy knows by its hash. */
function add(parent, name, attributes, content) {
  const element = Object.assign(document.createElement(name), attributes);
  element.textContent = content;
  parent.append(element);
}

export function start() {
  const [page, style, drawings, module, ...wasm] = parts(unpack(text('tsunagari-app')));
  const markup = decoder.decode(page);
  window.tsunagariPage = async () => source(markup);
  window.tsunagariWasm = join(wasm);
  add(document.head, 'style', {}, decoder.decode(style));
  document.getElementById('icon').closest('div').insertAdjacentHTML('beforeend', decoder.decode(drawings));
  add(document.body, 'script', { type: 'module' }, decoder.decode(module));
}
