import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../e2e/support/Server.ts';
import type { Engine, OpenWindow, WindowPlan } from './Engine.ts';
import { MarionetteWire } from './MarionetteWire.ts';
import { isInstalled, orEnd, until } from './programs.ts';

const program = (): string | undefined => ['firefox-esr', 'firefox'].find(isInstalled);

/** Firefox, whose engine is that of Firefox for Android too. */
export const firefox: Engine = {
  name: 'Firefox',

  missing() {
    return program() === undefined ? 'apt-get install firefox-esr' : undefined;
  },

  async open(plan: WindowPlan): Promise<OpenWindow> {
    mkdirSync(plan.profile, { recursive: true });
    const port = await freePort();
    writeFileSync(join(plan.profile, 'user.js'), preferences(plan, port));
    const child = spawn(
      program() ?? 'firefox',
      [
        ...['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', plan.profile],
        ...(plan.isPrivate ? ['--private-window'] : []),
      ],
      { env: { ...process.env, HOME: plan.profile, MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1200' }, stdio: 'ignore' },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const wire = await orEnd(child, async () => {
      const opened = await until('a Firefox that answers', () => MarionetteWire.open(port));
      await opened.inBrowser(narrow, [plan.width, plan.height]);
      return opened;
    });
    return {
      wire,
      complaints: async () => ((await wire.inBrowser(complaints)) as readonly string[]).filter((one) => !expected.test(one)),
      async close() {
        await wire.quit();
        await ended;
      },
    };
  },
};

/** A page that goes on, or cancels, before a file has come whole: it lies in the cache by then. */
const expected = /^Service Worker Interception: Failed to load .* encountered an unexpected error/;

function preferences({ downloads, isPrivate }: WindowPlan, port: number): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': port,
    'browser.privatebrowsing.autostart': isPrivate,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/octet-stream,text/plain',
    'pdfjs.disabled': true,
    'intl.accept_languages': 'en-GB',
    // As on a phone: a finger, which does not hover.
    'ui.primaryPointerCapabilities': 1,
    'ui.allPointerCapabilities': 1,
    // What Firefox would ask on its own account.
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** The page's own part of the window as wide as a phone: a window of Firefox's is never as narrow. */
const narrow = `
  const [width, height] = arguments;
  Object.assign(gBrowser.selectedBrowser.style, {
    width: width + 'px', height: height + 'px', minWidth: width + 'px', maxWidth: width + 'px', minHeight: height + 'px', maxHeight: height + 'px',
  });
`;

/** Errors of pages and workers by what the browser's own console holds of them. */
const complaints = `
  const errors = Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && (one.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0)
    .filter((one) => /^https?:/.test(one.sourceName) || /content/i.test(one.category))
    .map((one) => one.category + ': ' + one.errorMessage + ' (' + one.sourceName + ':' + one.lineNumber + ')');
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const said = storage.getEvents().filter(({ level, filename }) => level === 'error' && /^https?:/.test(filename))
    .map((one) => 'console: ' + one.arguments.map(String).join(' ') + ' (' + one.filename + ')');
  return [...errors, ...said];
`;
