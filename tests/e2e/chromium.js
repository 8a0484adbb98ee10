// The one browser that every journey and measurement runs in: the system's Chromium, kept quiet.

/** Launch options for Playwright; `CHROMIUM` names another browser. */
export const chromium = {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A host that is no secure context, as plain-http intranets are.
    '--host-resolver-rules=MAP intranet.test 127.0.0.1',
  ],
};
