// A page on its way to dist/: what is put in, taken out, and allowed.
import { createHash } from 'node:crypto';

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const SCRIPT = /<script[^>]*>([^]*?)<\/script>/g;

export class Document {
  constructor(html) {
    this.html = html;
  }

  /** Replaces what must be there exactly once. */
  once(pattern, by) {
    const found = this.html.match(new RegExp(pattern, 'g'))?.length ?? 0;
    if (found !== 1) throw new Error(`${pattern} stands in the page ${found} times`);
    this.html = this.html.replace(pattern, by);
  }

  /** Takes all style elements out; answers with their texts as one. */
  takeStyles() {
    const styles = this.texts(STYLE).join('');
    this.html = this.html.replace(STYLE, '');
    return styles;
  }

  /** Makes one style element of all, behind the title. */
  joinStyles() {
    const styles = this.takeStyles();
    this.once(/<\/title>/, (end) => `${end}<style>${styles}</style>`);
  }

  texts(pattern) {
    return [...this.html.matchAll(pattern)].map(([, text]) => text);
  }

  /** Lets the page's own scripts and its style run by their hashes, and those that it gets later; beyond them only what is named. */
  allowOnly(sources, styles = [], scripts = []) {
    const hashes = (pattern, further) => {
      const texts = [...this.texts(pattern), ...further].filter((text) => text !== '');
      return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
    };
    const policy = [
      `default-src 'none'`,
      `script-src 'wasm-unsafe-eval' ${hashes(SCRIPT, scripts)}`,
      `style-src ${hashes(STYLE, styles)}`,
      ...sources,
      `base-uri 'none'`,
      `form-action 'none'`,
    ];
    this.once(/<meta charset=utf-8>/, (charset) => `${charset}<meta http-equiv=Content-Security-Policy content="${policy.join(';')}">`);
  }
}
