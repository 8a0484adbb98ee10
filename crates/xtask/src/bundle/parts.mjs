/** What single.rs put one behind the other: how many there are, how long each is, then they themselves. */
export function parts(bytes) {
  const sizes = new DataView(bytes.buffer, bytes.byteOffset);
  const count = sizes.getUint32(0, true);
  let at = 4 + count * 4;
  return Array.from({ length: count }, (_, part) => {
    const start = at;
    at += sizes.getUint32(4 + part * 4, true);
    return bytes.subarray(start, at);
  });
}
