import { writeFileSync } from 'node:fs';
import type { OpenWindow } from './Engine.ts';
import { find, type Role, type Wanted } from './find.ts';
import { until } from './programs.ts';
import { WireError, type Command } from './Wire.ts';

/** By the standard, what an element is called in an answer. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Reference = Readonly<Record<typeof ELEMENT, string>>;

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/** Somebody before a window of an engine, who sees words and taps controls (English). */
export class Visitor {
  readonly window: OpenWindow;

  constructor(window: OpenWindow) {
    this.window = window;
  }

  async go(url: string): Promise<void> {
    await this.window.wire.send('WebDriver:Navigate', { url });
  }

  /** As a person does it: WebDriver's own way goes past the service worker in Firefox. */
  async reload(): Promise<void> {
    const before = await this.run(() => performance.timeOrigin);
    await this.run(() => {
      setTimeout(() => location.reload());
    });
    await this.until('a page loaded anew', async () => (await this.run(() => performance.timeOrigin)) !== before || undefined);
  }

  async back(): Promise<void> {
    await this.window.wire.send('WebDriver:Back');
  }

  /** Runs a function in the page; it sees nothing from outside itself. */
  async run<A extends readonly unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const script = `const [done, ...args] = [arguments[arguments.length - 1], ...[...arguments].slice(0, -1)];
      Promise.resolve((${String(work)})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await this.window.wire.send('WebDriver:ExecuteAsyncScript', { script, args })) as Answer | null;
    if (!answer) throw new WireError('no such frame', 'It went away meanwhile.');
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as Awaited<T>;
  }

  /** Waits until such words are to be seen. */
  async see(words: string | RegExp, patience?: number): Promise<void> {
    await this.until(`“${String(words)}”`, async () => ((await this.text()).search(words) >= 0 ? true : undefined), patience);
  }

  async text(): Promise<string> {
    return (await this.run(() => document.body.innerText)).replace(/\u00a0/g, ' ');
  }

  async has(role: Role, name: string, part = false): Promise<boolean> {
    return (await this.#find({ role, name, part })).length > 0;
  }

  async waitFor(role: Role, name: string, part = false): Promise<Reference> {
    return this.until(`${role} “${name}”`, async () => (await this.#find({ role, name, part }))[0]);
  }

  /** Taps where a finger would; waits while the screen takes no taps, or something slides over it. */
  async tap(role: Role, name: string, part = false): Promise<void> {
    await this.until(`a tap on the ${role} “${name}”`, async () => {
      if (await this.run(() => document.documentElement.classList.contains('settling'))) return undefined;
      const [found] = await this.#find({ role, name, part });
      if (!found) return undefined;
      // Out from under a bar that stands over the page, as a thumb would move it.
      await this.run((one) => (one as unknown as HTMLElement).scrollIntoView({ block: 'center', behavior: 'instant' }), found);
      return this.#done('WebDriver:ElementClick', { id: found[ELEMENT] });
    });
  }

  /** Taps into a field and types, key by key. */
  async type(name: string, text: string, part = false): Promise<void> {
    await this.tap('textbox', name, part);
    const found = await this.waitFor('textbox', name, part);
    await this.window.wire.send('WebDriver:ElementSendKeys', { id: found[ELEMENT], text });
  }

  /** Chooses a file in the only field for files. */
  async choose(path: string): Promise<void> {
    const field = await this.until(
      'a field for files',
      async () => (await this.#reference(() => document.querySelector('input[type=file]'))) ?? undefined,
    );
    await this.window.wire.send('WebDriver:ElementSendKeys', { id: field[ELEMENT], text: path });
  }

  /** Into the frame that the page has, once it says this; one that goes away meanwhile is not meant. */
  async enterFrame(heading: string): Promise<void> {
    await this.until(`a frame that says “${heading}”`, async () => {
      await this.leaveFrame();
      const frame = await this.#reference(() => document.querySelector('iframe'));
      if (!frame) return undefined;
      await this.window.wire.send('WebDriver:SwitchToFrame', { id: frame, element: frame[ELEMENT] });
      return (await this.has('heading', heading)) || undefined;
    });
  }

  async leaveFrame(): Promise<void> {
    await this.window.wire.send('WebDriver:SwitchToFrame', { id: null });
  }

  async picture(path: string): Promise<void> {
    const shown = (await this.window.wire.send('WebDriver:TakeScreenshot', { full: false })) as string;
    writeFileSync(path, Buffer.from(shown, 'base64'));
  }

  /** Looks again and again; what it saw at the last is told where it never came. */
  async until<T>(what: string, look: () => Promise<T | undefined>, patience?: number): Promise<T> {
    try {
      return await until(what, () => look().catch(isGone), patience);
    } catch (error) {
      const seen = await this.text().catch(String);
      throw new Error(
        `${String(error)}\nOn the screen: ${seen.slice(0, 1500)}\nIn the console: ${(await this.window.complaints()).join('\n')}`,
        { cause: error },
      );
    }
  }

  /** An element as the wire names it. */
  async #reference(work: () => Element | null): Promise<Reference | null> {
    return (await this.run(work)) as unknown as Reference | null;
  }

  async #find(wanted: Wanted): Promise<Reference[]> {
    return (await this.run(find, wanted)) as unknown as Reference[];
  }

  async #done(command: Command, parameters: Readonly<Record<string, unknown>>): Promise<true> {
    await this.window.wire.send(command, parameters);
    return true;
  }
}

/** What a screen that changes meanwhile answers: to be asked again. */
function isGone(error: unknown): undefined {
  const again = [
    'stale element reference',
    'element click intercepted',
    'element not interactable',
    'no such element',
    'no such frame',
    'javascript error',
    'no such window',
  ];
  if (error instanceof WireError && again.includes(error.code)) return undefined;
  throw error;
}
