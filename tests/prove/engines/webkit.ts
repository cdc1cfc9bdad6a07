import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../e2e/support/Server.ts';
import type { Engine, OpenWindow, WindowPlan } from './Engine.ts';
import { HttpWire } from './HttpWire.ts';
import { end, isInstalled, orEnd, until } from './programs.ts';

/** WebKit as GTK has it: the engine of every iPhone, without Apple's shell around it. */
export const webkit: Engine = {
  name: 'WebKitGTK',

  missing() {
    const hasBindings = spawnSync('/usr/bin/python3', ['-c', "import gi; gi.require_version('WebKit2', '4.1')"]).status === 0;
    return isInstalled('WebKitWebDriver') && isInstalled('Xvfb') && hasBindings
      ? undefined
      : 'apt-get install webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1';
  },

  async open({ profile, downloads, width, height, isPrivate }: WindowPlan): Promise<OpenWindow> {
    mkdirSync(profile, { recursive: true });
    const port = await freePort();
    const { display, screen } = await startScreen(width, height);
    const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
      env: { ...process.env, HOME: profile, XDG_RUNTIME_DIR: profile, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [driver.stdout, driver.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const origin = `http://127.0.0.1:${String(port)}`;
    const begin = async (): Promise<HttpWire> => {
      await until('a driver that answers', () =>
        fetch(`${origin}/status`).then(
          () => true,
          () => undefined,
        ),
      );
      return HttpWire.open(origin, {
        browserName: 'MiniBrowser',
        unhandledPromptBehavior: 'ignore',
        'webkitgtk:browserOptions': {
          binary: join(import.meta.dirname, 'webkitWindow.py'),
          args: [
            `--downloads=${downloads}`,
            `--size=${String(width)}x${String(height)}`,
            ...(isPrivate ? [] : [`--profile=${profile}/site`]),
          ],
        },
      });
    };
    const wire = await orEnd(screen, () => orEnd(driver, begin));
    return {
      wire,
      complaints: () => Promise.resolve(complaintsIn(said)),
      async close() {
        await wire.close();
        await end(driver);
        await end(screen);
      },
    };
  },
};

/** A screen that nobody sees; none at all would have no frames to paint. */
async function startScreen(width: number, height: number): Promise<{ display: string; screen: ChildProcess }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${String(width)}x${String(height)}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let number = '';
  screen.stdio[3]?.on('data', (chunk: Buffer) => (number += chunk.toString()));
  return orEnd(screen, async () => {
    await until('a screen', () => Promise.resolve(number.endsWith('\n') ? true : undefined));
    const display = `:${number.trim()}`;
    if (!existsSync(`/tmp/.X11-unix/X${number.trim()}`)) throw new Error(`Xvfb opened no screen ${display}.`);
    return { display, screen };
  });
}

/** No network; and words that WebKit, or GTK's, does not know: of the manifest of an installed app, of what a keyboard does to the page. */
const expected = /CONSOLE NETWORK ERROR|directive 'manifest-src'|Viewport argument key "interactive-widget"/;

function complaintsIn(said: string): readonly string[] {
  return said.split('\n').filter((line) => /CONSOLE (\w+ )?ERROR/.test(line) && !expected.test(line));
}
