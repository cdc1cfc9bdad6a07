import { readdirSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeGroups } from '../../../src/domain/event/typedCode.ts';
import { isPlainJpeg } from '../../../src/domain/photo/jpeg.ts';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import { publishEvening } from '../../e2e/support/publishEvening.ts';
import { readLog } from '../../e2e/support/readLog.ts';
import { Server } from '../../e2e/support/Server.ts';
import { asFromPhone, plainPhoto } from '../../support/aPhoto.ts';
import { anEvening } from '../../support/evening.ts';
import { pdfFonts, pdfInfo, pdfLines } from '../../support/pdf.ts';
import { Desk } from './Desk.ts';
import type { WindowPlan } from './Engine.ts';
import { engines } from './engines.ts';
import { Phone } from './Phone.ts';
import type { Visitor } from './Visitor.ts';
import { wrongOn } from './wrongOn.ts';

const tall = { width: 390, height: 844 };
const small = { width: 360, height: 740 };
const laptop = { width: 1180, height: 820 };
const tablet = { width: 820, height: 1180 };
const folder = mkdtempSync(join(tmpdir(), 'otk-engines-'));
/** Where the pictures of the screens go, if anybody wants to look at them. */
const pictures = process.env['OTK_PICTURES'];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = engines.filter((engine) => engine.missing() === undefined);

test('there is another engine than Chromium’s here; of those that are not it is said how to install them', () => {
  for (const engine of engines) {
    const missing = engine.missing();
    if (missing !== undefined) process.stderr.write(`Not tried: ${engine.name} is not here. To install it: ${missing}\n`);
  }
  expect(here).not.toEqual([]);
});

describe.each(here.map((engine) => [engine.name, engine] as const))('in %s', (_, engine) => {
  const downloads = join(folder, engine.name, 'downloads');
  let server: Server;
  let seen = 0;

  beforeAll(() => {
    mkdirSync(downloads, { recursive: true });
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  });

  beforeEach(async () => {
    server = await Server.start();
  });

  afterEach(() => server.remove());

  /** Opens somebody's browser (the same name again is the same device), and closes it; its console has nothing to say. */
  async function as<V extends Visitor>(
    Person: new (...of: ConstructorParameters<typeof Visitor>) => V,
    device: string,
    plan: Pick<WindowPlan, 'width' | 'height'> & { readonly isPrivate?: boolean },
    walk: (person: V) => Promise<void>,
  ): Promise<void> {
    const window = await engine.open({ isPrivate: false, ...plan, downloads, profile: join(folder, engine.name, device) });
    try {
      const person = new Person(window);
      await walk(person).catch(async (error: unknown) => {
        await picture(person, 'failed');
        throw error;
      });
      expect(await window.complaints()).toEqual([]);
    } finally {
      await window.close();
    }
  }

  async function picture(person: Visitor, screen: string): Promise<void> {
    if (pictures === undefined) return;
    await person.picture(join(pictures, `${engine.name} ${String(++seen).padStart(2, '0')} ${screen}.png`));
  }

  /** What is wrong with a screen as it stands: things beside it, controls that cannot be tapped. */
  async function look(person: Visitor, screen: string): Promise<void> {
    await picture(person, screen);
    expect.soft(await wrongOn(person), screen).toEqual([]);
  }

  test('a card is written with a network, another one without, and both come to the desk and onto paper', async () => {
    const evening = await anEvening(11, [starterList, testList]);
    const link = await publishEvening(server, evening);
    await as(Phone, 'phone', tall, async (me) => {
      await me.go(link);
      await me.see('Ready without a network');
      await look(me, 'invitation');
      await me.join(link);
      await look(me, 'people');
      await me.startCardTo('пробников', 'Probnikov');
      await look(me, 'empty card');
      await me.write('Здравствуйте! У нас дома всё хорошо, только в новостях война.');
      await me.see('Saved on this phone');
      await me.see('1 place to look at');
      const marked = () => [...(CSS.highlights.get('otk-ask') ?? [])].map((range) => (range as Range).toString());
      expect(await me.run(marked)).toEqual(['война']);
      await look(me, 'written');
      await me.tap('button', 'Phrasebook');
      await me.tap('button', 'Hello, ', true);
      await look(me, 'phrasebook');
      await me.back();
      await me.sign('Маша из Бонна');
      await look(me, 'seal');
      await me.seal();
      expect(await me.run(shownAtTheTurn)).toEqual(['front', 'front', 'front']);
      await look(me, 'sealed');
      await server.down();
      await me.tap('button', 'Done');
      await me.reload();
      await me.see('To Test Probnikov');
      await look(me, 'my cards');
    });

    // The browser was closed: what comes now comes from the disk.
    writeFileSync(join(folder, 'photo.jpg'), asFromPhone(plainPhoto, 'Kanarejka', 6));
    await as(Phone, 'phone', small, async (me) => {
      await me.go(server.origin);
      await me.tap('link', 'Вечер открыток', true);
      await me.startCardTo('мифтахов', 'Azat Miftakhov');
      await me.write('Здравствуйте, Азат! Сегодня дождь.');
      await me.see('Saved on this phone');
      await me.reload();
      await me.see('Здравствуйте, Азат! Сегодня дождь.');
      await me.tap('button', 'Next: sign');
      await me.tap('button', 'A photo of yours');
      await me.choose(join(folder, 'photo.jpg'));
      await me.waitFor('img', 'The part of the photo', true);
      await picture(me, 'photo');
      await me.tap('radio', 'No', true);
      await me.tap('button', 'Use this photo');
      await me.waitFor('button', 'Your photo', true);
      await look(me, 'sign');
      await me.tap('button', 'Next: seal');
      await me.seal();
      await me.tap('button', 'Done');
      await me.openMyCards();
      await me.see('only on this phone');
      // Without Background Sync it says that the app has to be opened once.
      await me.see('Open it once when you have a network');
      await look(me, 'my cards on a small phone');
      await me.tap('link', 'Settings');
      await me.see('Everything of this evening is on this phone');
      await look(me, 'settings');
      await server.up();
      await me.openMyCards();
      await me.tap('button', 'Try now');
      await me.see(/2 cards on their way to the organizers|Everything handed over/);
    });

    await as(Desk, 'desk', laptop, async (me) => {
      await me.openByLink(server.origin, evening.identity);
      await me.openCard('Probnikov');
      await look(me, 'desk');
      await me.approve();
      const pdf = readFileSync(join(downloads, await me.savePdf(downloads)));
      await look(me, 'print');
      expect(pdfInfo(pdf).get('Pages')).toBe('2');
      expect(pdfFonts(pdf).filter(({ embedded }) => !embedded)).toEqual([]);
      const lines = pdfLines(pdf, 2).flatMap((line) => line.split(/ {3,}/));
      for (const line of ['хорошо, только в новостях война.', 'Здравствуйте, Тест!', 'Маша из Бонна', '443099'])
        expect(lines).toContain(line);
    });
    const cards = (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card] : []));
    const [photo] = cards.flatMap((card) => card.photo ?? []);
    expect(cards).toHaveLength(2);
    expect(isPlainJpeg(Buffer.from(photo?.jpeg ?? '', 'base64'))).toBe(true);

    await as(Phone, 'phone', small, async (me) => {
      await me.go(server.origin);
      await me.tap('link', 'Вечер открыток', true);
      await me.openMyCards();
      await me.see('Everything handed over');
      await me.see('Approved');
      await me.tap('link', 'Settings');
      await me.wipe();
      await look(me, 'wiped');
      expect(await me.run(whatIsLeft)).toEqual({ databases: [], caches: [], storages: 0, workers: 0 });
    });
  });

  test('on a careful evening the code is typed, nothing is kept, and the card goes by picture and by file', async () => {
    const evening = await anEvening(12, [testList], 'open', 'careful');
    await publishEvening(server, evening);
    await as(Phone, 'careful phone', small, async (me) => {
      await me.go(`${server.origin}/#/scan`);
      await me.waitFor('textbox', 'Or type the code', true);
      await look(me, 'scan');
      await me.type('Or type the code', codeGroups(evening.code).join(' ').toLowerCase(), true);
      await me.tap('button', 'Go on');
      await me.see('Ready without a network');
      await look(me, 'careful invitation');
      await me.tap('link', 'Choose who to write to');
      await me.startCardTo('пробников', 'Probnikov');
      await me.write('Тыквоглазый щурогрыз пьёт чай.');
      await me.see('Not kept');
      await me.tap('button', 'Next: sign');
      await me.tap('button', 'Next: seal');
      await me.seal();
      await me.reload();
      await me.tap('link', 'Hand over now');
      await look(me, 'hand over');
      await me.tap('button', 'Show the picture');
      await me.waitFor('img', 'A moving picture that carries 1 sealed record', true);
      await look(me, 'moving picture');
      await me.tap('button', 'Other ways');
      await me.tap('button', 'Save or share the file');
      await me.see('Saved. Your cards stay here');
      await me.until('a file', () => Promise.resolve(readdirSync(downloads).find((name) => name === 'card.txt')));
    });
    await as(Desk, 'desk of a careful evening', laptop, async (me) => {
      await me.openByLink(server.origin, evening.identity);
      await me.tap('link', 'Incoming', true);
      await me.tap('link', 'Receive by camera or file');
      await me.choose(join(downloads, 'card.txt'));
      await me.see('1 new record.');
      await me.openCard('Probnikov');
      await me.see('Тыквоглазый щурогрыз пьёт чай.');
    });
  });

  test('at a table two guests write one after the other, each in a frame of their own, and a reload asks for the code', async () => {
    const evening = await anEvening(13, [testList]);
    const link = await publishEvening(server, evening);
    await as(Phone, 'table', tablet, async (me) => {
      await me.go(`${server.origin}/#/table`);
      await me.type('Or paste the code or the link', link, true);
      await me.tap('button', 'Open');
      await me.type('Name of this table', 'By the window');
      await me.type('PIN', '2468');
      await me.type('The PIN again', '2468');
      await me.tap('button', 'Make it a table');
      for (const [picture, words] of [
        ['Boat', 'Ежиколесный гуськохват шлёт привет.'],
        ['Snail', 'Тыквоглазый щурогрыз пьёт чай.'],
      ] as const) {
        await me.enterFrame('Write to somebody in prison');
        await look(me, 'welcome');
        await me.tap('button', 'Write a card', true);
        await me.tap('button', picture);
        await me.startCardTo('пробников', 'Probnikov');
        await me.write(words);
        await me.see(words);
        await look(me, 'a guest writes');
        await me.sign('Лунгхольм');
        await me.seal();
        await me.leaveFrame();
        await me.tap('button', 'I’m done');
      }
      await me.enterFrame('Write to somebody in prison');
      await me.leaveFrame();
      await me.reload();
      await me.see('Scan the evening’s code again');
      await me.see('2 sealed records lie safely on this tablet');
      await look(me, 'asleep');
    });
  });

  test('a private window says that it forgets, and writes and seals all the same', async () => {
    const evening = await anEvening(14, [testList]);
    const link = await publishEvening(server, evening);
    await as(Phone, 'private window', { ...tall, isPrivate: true }, async (me) => {
      await me.go(link);
      await me.see('This looks like a private window');
      await me.see('Ready without a network');
      await look(me, 'private window');
      await me.tap('link', 'Choose who to write to');
      await me.startCardTo('пробников', 'Probnikov');
      await me.write('Здравствуйте!');
      await me.sign('Лена');
      await me.seal();
      await me.tap('button', 'Done');
      await me.openMyCards();
      await me.see(/on its way to the organizers|Everything handed over/);
    });
  });

  test('an error that nobody caught is found in the console, or all that was not found before says nothing', async () => {
    const window = await engine.open({ ...small, isPrivate: false, downloads, profile: join(folder, engine.name, 'careless') });
    try {
      const me = new Phone(window);
      await me.go(server.origin);
      await me.run(() => {
        setTimeout(() => {
          throw new Error('planted');
        });
      });
      await expect.poll(() => window.complaints()).toEqual([expect.stringContaining('planted')]);
    } finally {
      await window.close();
    }
  });
});

/** The parts of the sealed card that can be seen when it has turned by half; runs in the page. */
async function shownAtTheTurn(): Promise<readonly string[]> {
  const HALF = 585;
  for (const animation of document.getAnimations()) {
    animation.pause();
    animation.currentTime = HALF;
  }
  // Until it is painted so, and the screen takes taps again.
  do await new Promise(requestAnimationFrame);
  while (document.documentElement.classList.contains('settling'));
  const { left, top, width, height } = document.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
  const shown = [0.2, 0.5, 0.8].map((part) => {
    const hit = document.elementFromPoint(left + width / 2, top + height * part);
    return (
      [...(hit?.closest('.face')?.classList ?? [])].find((one) => one === 'front' || one === 'back') ??
      `${String(hit?.tagName)} ${String(hit?.className)}`
    );
  });
  for (const animation of document.getAnimations()) animation.finish();
  return shown;
}

/** Runs in the page. */
async function whatIsLeft() {
  return {
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    storages: localStorage.length + sessionStorage.length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
