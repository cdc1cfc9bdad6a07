import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The Chromium that the tests drive: `CHROMIUM`, Debian's, or the one that Playwright brought; undefined when there is none. */
export function chromiumPath(): string | undefined {
  const candidates = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', playwrightsOwn()];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Keeps Chromium from asking hosts of its own; what it asks all the same (its updates, its maker's accounts) never leaves this machine. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  `--disable-features=${disabledFeatures().join(',')}`,
];

/** Chromium takes only the last such list, so Playwright's own (1.65) stands here too. */
function disabledFeatures(): string[] {
  return [
    // The suggestions of an address bar that nobody sees: two pages of Chromium's own in each browser, half of what its start costs.
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
    ...[
      'HttpsFirstBalancedModeAutoEnable',
      'HttpsUpgrades',
      'LensOverlay',
      'MediaRouter',
      'NetworkTimeServiceQuerying',
      'OptimizationHints',
    ],
    ...['PaintHolding', 'PreconnectToSearch', 'TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning'],
  ];
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
