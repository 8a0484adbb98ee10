// The long form of the kill test: `node kill.mjs <address> <kills> [seed]`, half of them on a small report, half on a
// large one. A line a round, then one line of JSON, which `cargo xtask bench kill` writes down.
import { killing, spread } from './kill.js';

const [address, kills, given] = process.argv.slice(2);
const seed = Number(given ?? Date.now() % 1_000_000);
console.log(`seed ${seed}`);
const half = Math.ceil(Number(kills) / 2);
const answer = { seed, date: new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }) };
for (const [name, count, moments] of [['small', half, seed], ['large', Number(kills) - half, seed + 1]]) {
  const { version, times, ...sum } = await killing({ address, kills: count, large: name === 'large', seed: moments, tell: (line) => console.log(name, line) });
  answer.chromium = version;
  answer[name] = { ...sum, ...spread(times) };
}
console.log(JSON.stringify(answer));
process.exitCode = answer.small.losses.length + answer.large.losses.length > 0 ? 1 : 0;
