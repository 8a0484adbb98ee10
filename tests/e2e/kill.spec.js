// The short form of the kill test: what the page called saved outlives SIGKILL. `cargo xtask bench kill` is the long one.
import { expect, test } from './journey.js';
import { killing } from './kill.js';

for (const [report, kills, large] of [['a small report', 4, false], ['a report of 300,000 characters', 2, true]]) {
  test(`no edit of ${report} that was called saved is lost to a kill`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const seed = 20230401;
    const sum = await killing({ address: baseURL, kills, large, seed, tell: (line) => console.log(`seed ${seed}, kill ${line}`) });
    expect(sum.losses).toEqual([]);
    expect(sum.kills).toBe(kills);
    // Where nothing is called saved, nothing is tested.
    expect(sum.saved).toBeGreaterThan(0);
    expect(sum.notices).toEqual([]);
  });
}
