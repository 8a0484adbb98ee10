// How the journeys run. `cargo xtask test --only e2e` serves the built app and tells its addresses here;
// `npx playwright test` on its own starts the same servers below.
import { defineConfig } from '@playwright/test';
import { shell } from './chromium.js';

const port = Number(process.env.TSUNAGARI_PORT || 4173);
const served = process.env.TSUNAGARI_URL;
const root = served || `http://127.0.0.1:${port}/`;
// The same files in a sub-folder of a host.
process.env.TSUNAGARI_SUB_URL ||= `http://127.0.0.1:${port + 1}/city/report/`;

const serve = (at, mount) => ({
  command: `cargo xtask serve --port ${at} --mount ${mount}`,
  cwd: '../..',
  url: `http://127.0.0.1:${at}${mount}`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.js',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: '../../target/e2e/results',
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.TSUNAGARI_REPORT || '../../target/e2e/report.json' }],
  ],
  use: {
    baseURL: root,
    browserName: 'chromium',
    launchOptions: shell,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // It would stand between a journey and the answers it makes up; away.js lets it in.
    serviceWorkers: 'block',
    // A trace costs a third of the time; `--trace on` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // A journey runs on the desk unless its tag says `@phone` or `@everywhere`. The phone's few are long: they come first.
    {
      name: 'phone',
      grep: /@phone|@everywhere/,
      use: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: served ? undefined : [serve(port, '/'), serve(port + 1, '/city/report/')],
});
