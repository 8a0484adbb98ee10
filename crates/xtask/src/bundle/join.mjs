// Joins what streams.rs took apart: the functions of a wasm, whose instructions stand in one stream and their operands in
// others. It only ever reads what the same build took apart.

/** Goes through bytes, and puts what it reads into the output. */
class Stream {
  constructor(bytes, output) {
    [this.bytes, this.next, this.output] = [bytes, 0, output];
  }

  byte() {
    const byte = this.bytes[this.next];
    if (byte === undefined) throw new Error('not whole');
    this.next += 1;
    this.output.bytes[this.output.at] = byte;
    this.output.at += 1;
    return byte;
  }

  copy(count) {
    for (let left = count; left > 0; left -= 1) this.byte();
  }

  /** A number as wasm writes it, seven bits a byte; right where it is below 2^31. */
  number() {
    let [value, bits, byte] = [0, 0, 128];
    for (; byte > 127; bits += 7) {
      byte = this.byte();
      value += (byte & 127) << bits;
    }
    return value;
  }

  numbers(count) {
    for (let left = count; left > 0; left -= 1) this.number();
  }
}

/** What follows 0xfc: rounding has no operand, what copies between two places has two. */
const further = (code) => (code < 8 ? 0 : [8, 10, 12, 14].includes(code) ? 2 : 1);

/** One instruction with its operands; answers with how much deeper in blocks what follows stands. */
function instruction({ rest, locals, numbers, offsets, calls }) {
  const code = rest.byte();
  if (code > 0x44 && code < 0xd0) return 0;
  if (code >= 0x20 && code <= 0x22) locals.number();
  else if (code === 0x41 || code === 0x42) numbers.number();
  else if (code >= 0x28 && code <= 0x3e) {
    rest.number();
    offsets.number();
  } else if (code === 0x10) calls.number();
  else if (code === 0x0b) return -1;
  else if (code >= 0x02 && code <= 0x04) {
    rest.number();
    return 1;
  } else if (code === 0x0e) rest.numbers(rest.number() + 1);
  else if (code === 0x1c) rest.numbers(rest.number());
  else if (code === 0x11) rest.numbers(2);
  else if (code === 0x43) rest.copy(4);
  else if (code === 0x44) rest.copy(8);
  else if (code === 0xfc) rest.numbers(further(rest.number()));
  else if ([0x0c, 0x0d, 0x23, 0x24, 0x25, 0x26, 0x3f, 0x40, 0xd0, 0xd2].includes(code)) rest.number();
  return 0;
}

/** Puts a function's length in front of it, which stands in no stream. */
function close(output, start) {
  const length = output.at - start;
  const digits = [];
  for (let left = length; left > 0 || digits.length === 0; left >>>= 7) digits.push((left & 127) | (left > 127 ? 128 : 0));
  output.bytes.copyWithin(start + digits.length, start, output.at);
  output.bytes.set(digits, start);
  output.at += digits.length;
}

/** The wasm: what stands before its functions, these, and what stands behind. */
export function join([before, count, rest, locals, numbers, offsets, calls, behind]) {
  const parts = [before, rest, locals, numbers, offsets, calls, behind];
  // A function's length has five digits at most.
  const functions = new DataView(count.buffer, count.byteOffset).getUint32(0, true);
  const most = parts.reduce((sum, part) => sum + part.length, functions * 5);
  const output = { bytes: new Uint8Array(most), at: 0 };
  const add = (bytes) => {
    output.bytes.set(bytes, output.at);
    output.at += bytes.length;
  };
  const of = (bytes) => new Stream(bytes, output);
  const streams = { rest: of(rest), locals: of(locals), numbers: of(numbers), offsets: of(offsets), calls: of(calls) };
  add(before);
  for (let left = functions; left > 0; left -= 1) {
    const start = output.at;
    for (let groups = streams.rest.number(); groups > 0; groups -= 1) streams.rest.numbers(2);
    for (let depth = 1; depth > 0;) depth += instruction(streams);
    close(output, start);
  }
  add(behind);
  return output.bytes.subarray(0, output.at);
}
