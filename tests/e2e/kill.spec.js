// The short form of the kill test: what the page called saved outlives SIGKILL. `cargo xtask bench kill` is the long one.
import { expect, test } from './journey.js';
import { killing } from './kill.js';

/** Edits come as fast as somebody types figures off a list, in ms: waiting proves nothing more. */
const PACE = 300;

for (const [report, kills, large] of [['a small report', 4, false], ['a report of 300,000 characters', 2, true]]) {
  test(`no edit of ${report} that was called saved is lost to a kill`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const seed = 20230401;
    const sum = await killing({ address: baseURL, kills, large, seed, pace: PACE, tell: (line) => console.log(`seed ${seed}, kill ${line}`) });
    expect(sum.losses).toEqual([]);
    expect(sum.kills).toBe(kills);
    // Where nothing is called saved, nothing is tested.
    expect(sum.saved).toBeGreaterThan(0);
    expect(sum.notices).toEqual([]);
  });
}
