// The one browser that every journey and measurement runs in: the system's Chromium, kept quiet.
// Journeys run in its headless shell, the same engine without windows; what needs a profile on disk, and all that
// is measured, in the whole browser.

/**
 * What Chromium does for itself and no journey looks at: the pages behind its address bar, loaded anew with every window,
 * cost more than the app. The last `--disable-features` is the one that counts, so Playwright's own (1.65) come first.
 */
const LEFT_OUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying',
  'AimEnabled', 'PreconnectToSearch',
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
];

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
    `--disable-features=${LEFT_OUT.join()}`,
    // A host that is no secure context, as plain-http intranets are.
    '--host-resolver-rules=MAP intranet.test 127.0.0.1',
  ],
};

/**
 * The same for its headless shell; `CHROMIUM_SHELL` names it. With every context the browser starts a renderer more than
 * its page needs, in case it goes elsewhere: a tenth of a journey of one load. What is measured keeps it, as people's browsers do.
 */
export const shell = {
  ...chromium,
  args: chromium.args.map((arg) => arg.replace(/^--disable-features=/, '$&SpareRendererForSitePerProcess,')),
  executablePath: process.env.CHROMIUM_SHELL || '/usr/bin/chromium-headless-shell',
};
