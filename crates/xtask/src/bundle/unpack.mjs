// Unpacks what single.rs packed: LZMA, which browsers do not know, written in letters of seven bits. After the specification in
// Igor Pavlov's LZMA SDK (public domain), for what is packed by the build and never for what people bring.

// Where each group of chances stands.
const IS_MATCH = 0;
const IS_REPEAT = 192;
const IS_OLDER = 204;
const IS_THIRD = 216;
const IS_FOURTH = 228;
const IS_LONG = 240;
const SLOT = 432;
const NEAR = 688;
const ALIGNED = 803;
const LENGTH = 819;
const REPEAT_LENGTH = 1333;
const LITERAL = 1847;

// What stands in no text as itself, because a browser, an editor or a mail system might change it (letters.rs).
const LEFT_OUT = [0, 8, 9, 10, 11, 12, 13, 14, 15, 26, 27, 60, 127];

/** Each letter holds seven bits; those from U+0100 on hold one of the left out and the seven that follow. */
function bytesOf(text) {
  const bytes = new Uint8Array(text.length * 2);
  let [at, held, bits] = [0, 0, 0];
  const take = (seven) => {
    held = (held << 7) | seven;
    bits += 7;
    if (bits > 7) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
  };
  for (let letter = 0; letter < text.length; letter += 1) {
    const code = text.charCodeAt(letter);
    if (code > 127) take(LEFT_OUT[(code >> 7) - 2]);
    take(code & 127);
  }
  return new DataView(bytes.buffer, 0, at);
}

/** The bytes that a text was made of; fails where it is not whole. */
export function unpack(text) {
  const input = bytesOf(text);
  const properties = input.getUint8(0);
  const literalContext = properties % 9;
  const literalMask = (1 << (Math.floor(properties / 9) % 5)) - 1;
  const phaseMask = (1 << Math.floor(properties / 45)) - 1;
  const output = new Uint8Array(input.getUint32(5, true));
  const chances = new Uint16Array(LITERAL + ((literalMask + 1) << literalContext) * 0x300).fill(1024);
  let range = 0xffffffff;
  let code = input.getUint32(14);
  let next = 18;

  function widen() {
    if (range < 0x1000000) {
      range *= 256;
      code = code * 256 + input.getUint8(next);
      next += 1;
    }
  }

  function bit(chance) {
    const now = chances[chance];
    const bound = (range >>> 11) * now;
    const one = code < bound ? 0 : 1;
    if (one) {
      range -= bound;
      code -= bound;
      chances[chance] = now - (now >> 5);
    } else {
      range = bound;
      chances[chance] = now + ((2048 - now) >> 5);
    }
    widen();
    return one;
  }

  function evenBits(count) {
    let value = 0;
    for (let left = count; left > 0; left -= 1) {
      range >>>= 1;
      const one = code < range ? 0 : 1;
      if (one) code -= range;
      value = value * 2 + one;
      widen();
    }
    return value;
  }

  function tree(chance, bits) {
    let node = 1;
    for (let left = bits; left > 0; left -= 1) node = node * 2 + bit(chance + node);
    return node - (1 << bits);
  }

  function treeFromLow(chance, bits) {
    let [node, value] = [1, 0];
    for (let place = 0; place < bits; place += 1) {
      const one = bit(chance + node);
      node = node * 2 + one;
      value += one << place;
    }
    return value;
  }

  function lengthBy(chance, phase) {
    if (!bit(chance)) return 2 + tree(chance + 2 + phase * 8, 3);
    if (!bit(chance + 1)) return 10 + tree(chance + 130 + phase * 8, 3);
    return 18 + tree(chance + 258, 8);
  }

  function distance(length) {
    const slot = tree(SLOT + (Math.min(length, 5) - 2) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 + (slot & 1)) << bits;
    if (slot < 14) return start + treeFromLow(NEAR + start - slot, bits);
    return start + evenBits(bits - 4) * 16 + treeFromLow(ALIGNED, 4);
  }

  function literal(at, state, like) {
    const before = at > 0 ? output[at - 1] : 0;
    const chance = LITERAL + (((at & literalMask) << literalContext) + (before >> (8 - literalContext))) * 0x300;
    let node = 1;
    // After a match, the byte that would have continued it says what to expect.
    for (let left = state < 7 ? 0 : 8; left > 0; left -= 1) {
      const expected = (like >> (left - 1)) & 1;
      const one = bit(chance + ((1 + expected) << 8) + node);
      node = node * 2 + one;
      if (one !== expected) break;
    }
    while (node < 256) node = node * 2 + bit(chance + node);
    return node;
  }

  // How far back the last four matches reached, less one.
  let [first, second, third, fourth] = [0, 0, 0, 0];

  function reachOlder(state) {
    if (!bit(IS_THIRD + state)) [first, second] = [second, first];
    else if (!bit(IS_FOURTH + state)) [first, second, third] = [third, first, second];
    else [first, second, third, fourth] = [fourth, first, second, third];
  }

  let [at, state] = [0, 0];
  while (at < output.length) {
    const phase = at & phaseMask;
    let length = 1;
    if (!bit(IS_MATCH + state * 16 + phase)) {
      output[at] = literal(at, state, output[at - first - 1]);
      at += 1;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    if (!bit(IS_REPEAT + state)) {
      length = lengthBy(LENGTH, phase);
      [first, second, third, fourth] = [distance(length), first, second, third];
      state = state < 7 ? 7 : 10;
    } else {
      const older = bit(IS_OLDER + state);
      if (older) reachOlder(state);
      if (older || bit(IS_LONG + state * 16 + phase)) {
        length = lengthBy(REPEAT_LENGTH, phase);
        state = state < 7 ? 8 : 11;
      } else {
        state = state < 7 ? 9 : 11;
      }
    }
    for (; length > 0; length -= 1, at += 1) output[at] = output[at - first - 1];
  }
  // The last bytes leave nothing over.
  if (code !== 0) throw new Error('not whole');
  return output;
}
