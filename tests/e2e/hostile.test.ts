import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ClientProblem } from '../../src/client/data/problems.ts';
import { ENTRY_SIZE } from '../../src/domain/board/index.ts';
import { joinLink, type NewEvent } from '../../src/domain/event/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { damaged, HostileProxy, refusal, signInPage, type Answer, type Meeting } from './support/HostileProxy.ts';
import { onPhone, type OnPhone } from './support/onPhone.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { sayOnBoard } from './support/sayOnBoard.ts';
import { Server } from './support/Server.ts';
import { joinSentence, sentence } from './support/words.ts';

let server: Server;
let proxy: HostileProxy;
let evening: NewEvent;
let attendee: Attendee;
let page: Page;
let evenings = 0;
const phone = new Profile({ touch: true });

beforeAll(async () => {
  server = await Server.start();
  proxy = await HostileProxy.start(server);
  page = await phone.open();
  // As on iOS: the worker syncs by itself whenever it likes, with a clock of its own, and what a test counts would be its rounds too.
  await phone.context.addInitScript(() => Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'sync'));
  attendee = new Attendee(page);
});

// Each test has an evening of its own on the same phone.
beforeEach(async () => {
  evening = await anEvening(200 + evenings++, [testList]);
  await publishEvening(server, evening);
  await attendee.join(joinLink(proxy.origin, evening.code));
});

afterEach(() => {
  proxy.behave();
});

afterAll(async () => {
  // The browser itself notes each refusal of the server; of the app there is nothing to say.
  expect(phone.complaints.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([]);
  await phone.remove();
  await proxy.close();
  await server.remove();
});

const records = /\/records\//;

/** A card that no server has taken, on the screen of this phone's cards. */
async function sealACard(text: string): Promise<void> {
  await page.goto(`${proxy.origin}/#/e/${evening.manifest.eid}/people`);
  await attendee.startCardTo('Probnikov');
  await attendee.write(text);
  await attendee.sign('Маша');
  proxy.meet(records, () => 'drop');
  await attendee.seal();
  await attendee.done();
  await page.getByRole('article').getByText(sentence('network.none')).first().waitFor();
}

/** Longer than the app waits for any answer, in milliseconds. */
const PATIENCE = 61_000;

/** Taps once nothing is under way any more, and waits until the round is over. */
async function tryNow(): Promise<void> {
  // After a seal, and when this screen opens, the app asks by itself.
  await page.evaluate(roundsOver, false);
  const over = page.evaluate(roundsOver, true);
  await page.getByRole('button', { name: 'Try now' }).click();
  await over;
}

/** Runs in the page: waits until no round is under way and none waits for its turn; with `another`, not before one has begun. */
function roundsOver(another: boolean): Promise<void> {
  return new Promise((resolve) => {
    let begun = !another;
    const isBusy = () => document.querySelector('button[aria-busy]') !== null;
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, attributes: true, childList: true });
    look();

    function look(): void {
      begun ||= isBusy();
      if (!begun || isBusy()) return;
      // One that waits begins before anything else can happen.
      setTimeout(() => {
        if (isBusy()) return;
        observer.disconnect();
        resolve();
      });
    }
  });
}

/** How often this test's cards were refused or met a network that fails, all together. */
async function failures(): Promise<number> {
  return (await held()).outbox.reduce((sum, { attempts }) => sum + attempts, 0);
}

/** What this phone holds of this test's evening. */
async function held(): Promise<Pick<OnPhone, 'cards' | 'outbox'>> {
  const { cards, outbox } = await onPhone(page);
  const own = ({ eid }: { eid: string }): boolean => eid === evening.manifest.eid;
  return { cards: cards.filter(own), outbox: outbox.filter(own) };
}

async function received(): Promise<string[]> {
  return (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card.text] : []));
}

const json = (body: string, status = 201): Answer => ({ status, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) });
const receipt = JSON.stringify({ generation: 'ab'.repeat(16), seq: 1 });

const meetings: readonly (readonly [string, Meeting, ClientProblem])[] = [
  ['a sign-in page that says 200', () => signInPage(), 'network.portal'],
  ['a sign-in page that says 201', () => signInPage(201), 'network.portal'],
  ['a redirect to a sign-in page', () => signInPage(302, { location: 'http://localhost:9/login' }), 'network.portal'],
  ['network authentication required', () => signInPage(511), 'network.portal'],
  ['a proxy that blocks', () => signInPage(403), 'network.portal'],
  ['a proxy that finds no server', () => signInPage(502), 'server.failed'],
  ['a receipt that is none', () => json('{"ok":true}'), 'network.portal'],
  ['half a receipt that looks whole', () => json(receipt.slice(0, 30)), 'network.portal'],
  ['a receipt that breaks off', () => ({ ...json(receipt), cutAfter: 20 }), 'network.none'],
  ['a receipt without an end', () => ({ ...json(receipt), endless: true }), 'network.portal'],
  ['an empty answer', () => ({ status: 204, headers: {}, body: Buffer.alloc(0) }), 'network.portal'],
  ['a server without room', () => refusal(507, 'quota.full'), 'quota.full'],
  ['a server that finds it too large', () => refusal(413, 'body.tooLarge'), 'body.tooLarge'],
  ['a problem that nobody knows', () => refusal(418, 'teapot'), 'network.portal'],
  ['a network that damages what is sent', (asked, pass) => pass({ body: damaged(asked.body) }), 'body.digest'],
  [
    'a network that changes the digest',
    (asked, pass) => pass({ headers: { ...asked.headers, 'content-digest': 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:' } }),
    'body.digest',
  ],
  ['a network that cuts what is sent', (asked, pass) => pass({ body: asked.body.subarray(0, 1000) }), 'body.digest'],
  ['a network that swallows the key', (asked, pass) => pass({ headers: { ...asked.headers, authorization: '' } }), 'auth.missing'],
];

test('whatever answers in the server’s place: the card stays, nothing counts as sent, and the card says what happened', async () => {
  await sealACard('Первая открытка.');
  for (const [name, meeting, problem] of meetings) {
    proxy.forget();
    proxy.meet(records, meeting);
    await tryNow();
    await page.getByRole('article').getByText(sentence(problem)).waitFor();
    expect(proxy.calls(records).length, name).toBeGreaterThan(0);
    await page.getByText('1 card only on this phone').first().waitFor();
    expect(await held(), name).toMatchObject({ cards: [{ state: 'sealed' }], outbox: [{ uploaded: false, problem }] });
  }
  expect(await received()).toEqual([]);
  proxy.behave();
  await tryNow();
  await page.getByText('1 card on its way to the organizers').first().waitFor();
  expect(await received()).toEqual(['Первая открытка.']);
});

test('where a portal answers everything, the app opens, says in each language that it is not the server, and takes none of its pages', async () => {
  await sealACard('Вторая открытка.');
  proxy.meet(/./, () => signInPage());
  await page.reload();
  await page.getByText('1 card only on this phone').first().waitFor();
  await tryNow();
  await page.getByRole('article').getByText(sentence('network.portal')).waitFor();
  await page.getByText('Offline · ready').waitFor();
  await page.evaluate(() => localStorage.setItem('otk.language', 'ru'));
  await page.reload();
  await page.getByText('1 открытка только на этом телефоне').first().waitFor();
  await page.getByRole('article').getByText(sentence('network.portal', 'ru')).waitFor();
  await page.evaluate(() => localStorage.setItem('otk.language', 'en'));
  await page.goto(`${proxy.origin}/#/e/${evening.manifest.eid}/tips`);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Free Wi-Fi').count()).toBe(0);
  expect(await held()).toMatchObject({ cards: [{ state: 'sealed' }], outbox: [{ uploaded: false, problem: 'network.portal' }] });
});

test('when the connection breaks after the server took the card, it is sent again and is there once', async () => {
  await sealACard('Третья открытка.');
  const answers: number[] = [];
  proxy.meet(records, async (_asked, pass) => {
    answers.push((await pass()).status);
    return 'drop' as const;
  });
  await tryNow();
  await page.getByText('1 card only on this phone').first().waitFor();
  // A browser that loses a used connection asks once more by itself.
  expect([...new Set(answers)].filter((status) => status !== 200)).toEqual([201]);
  expect(answers[0]).toBe(201);
  expect(await received()).toEqual(['Третья открытка.']);
  expect(await held()).toMatchObject({ outbox: [{ uploaded: false, problem: 'network.none' }] });
  proxy.behave();
  await tryNow();
  await page.getByText('1 card on its way to the organizers').first().waitFor();
  expect(await received()).toEqual(['Третья открытка.']);
  expect(await held()).toMatchObject({ outbox: [{ uploaded: true, problem: null }], cards: [{ state: 'sealed' }] });
});

test('a board that is damaged, cut, forged or somebody else’s page makes no card leave the phone; the honest one does', async () => {
  await sealACard('Четвёртая открытка.');
  proxy.behave();
  await tryNow();
  await page.getByText('1 card on its way to the organizers').first().waitFor();
  expect(await sayOnBoard(server, evening)).toBe(1);
  const octets = (body: Buffer): Answer => ({ status: 200, headers: { 'content-type': 'application/octet-stream' }, body });
  const boards: readonly (readonly [string, Meeting, ClientProblem | undefined])[] = [
    ['garbage', () => octets(Buffer.alloc(ENTRY_SIZE * 3, 7)), undefined],
    ['one bit changed', async (_asked, pass) => pass().then((answer) => ({ ...answer, body: damaged(answer.body) })), undefined],
    ['our number with other words', async (_asked, pass) => pass().then((answer) => ({ ...answer, body: forged(answer.body) })), undefined],
    ['nothing', () => octets(Buffer.alloc(0)), undefined],
    ['an odd length', async (_asked, pass) => pass().then((answer) => ({ ...answer, body: answer.body.subarray(1) })), 'board.malformed'],
    ['a board that breaks off', async (_asked, pass) => pass().then((answer) => ({ ...answer, cutAfter: 72 })), 'network.none'],
    ['a sign-in page', () => signInPage(), 'network.portal'],
    ['a board without an end', () => ({ ...octets(Buffer.alloc(0)), endless: true }), 'network.portal'],
  ];
  for (const [name, meeting, problem] of boards) {
    proxy.forget();
    proxy.meet(/\/board$/, meeting);
    await tryNow();
    await page
      .getByText(
        problem === undefined
          ? 'Not confirmed by the organizers’ computer yet'
          : problem === 'network.none'
            ? 'No network. Nothing is lost: the cards wait here.'
            : sentence(problem),
      )
      .first()
      .waitFor();
    await page.getByText('1 card on its way to the organizers').first().waitFor();
    expect(proxy.calls(new RegExp(`${evening.manifest.eid}/board$`)).length, name).toBe(1);
    expect(await held(), name).toMatchObject({ outbox: [{ uploaded: true }], cards: [{ state: 'sealed' }] });
  }
  proxy.behave();
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByText('Everything handed over').first().waitFor();
  expect(await held()).toMatchObject({ outbox: [], cards: [{ state: 'received' }] });

  // An empty board from before it was said takes nothing back.
  proxy.meet(/\/board$/, () => octets(Buffer.alloc(0)));
  proxy.forget();
  await page.reload();
  await expect.poll(() => proxy.calls(new RegExp(`${evening.manifest.eid}/board$`)).length).toBeGreaterThan(0);
  await page.getByText('Everything handed over').first().waitFor();
  expect(await held()).toMatchObject({ outbox: [], cards: [{ state: 'received' }] });
});

test('a card that the server refuses never keeps the next one from arriving', async () => {
  await sealACard('Пятая открытка.');
  await sealACard('Шестая открытка.');
  await page.getByText('2 cards only on this phone').first().waitFor();
  const [refused = ''] = (await held()).outbox.map(({ rid }) => rid);
  proxy.meet(new RegExp(refused), () => refusal(422, 'record.size'));
  await tryNow();
  await page.getByText('1 card only on this phone').first().waitFor();
  await page.getByText('Not everything could be handed over.').waitFor();
  await page.getByRole('article').getByText(sentence('record.size')).waitFor();
  expect(await received()).toHaveLength(1);
  proxy.behave();
  await tryNow();
  await page.getByText('2 cards on their way to the organizers').first().waitFor();
  expect((await received()).sort()).toEqual(['Пятая открытка.', 'Шестая открытка.']);
});

test('the wait that the server asks for is kept, however often somebody taps, and then the card goes', async () => {
  await sealACard('Седьмая открытка.');
  let refusedAt = Infinity;
  proxy.meet(records, () => {
    refusedAt = Date.now();
    return refusal(429, 'rate.limited', { 'retry-after': '4' });
  });
  await tryNow();
  await page.getByRole('article').getByText(sentence('rate.limited')).waitFor();
  const sent: number[] = [];
  proxy.meet(records, (_asked, pass) => {
    sent.push(Date.now());
    return pass();
  });
  await expect
    .poll(async () => {
      await tryNow();
      return page.getByText('1 card on its way to the organizers').first().isVisible();
    })
    .toBe(true);
  expect(sent).toHaveLength(1);
  expect((sent[0] ?? 0) - refusedAt).toBeGreaterThan(3950);
  expect(await received()).toEqual(['Седьмая открытка.']);
});

// The last test: from here on the browser's clock is ours, so that nobody has to wait for the patience of the app to end.
test('where the network takes everything and answers nothing, or byte by byte, the app says that it is slow, keeps what it has, and goes on by itself', async () => {
  await page.clock.install();
  await sealACard('Восьмая открытка.');
  const slow: readonly (readonly [string, Meeting, string[]])[] = [
    ['silence', () => 'silence', []],
    ['silence after the server took the card', async (_asked, pass) => pass().then(() => 'silence'), ['Восьмая открытка.']],
    ['an answer byte by byte', async (_asked, pass) => pass().then((answer) => ({ ...answer, dribbles: true })), ['Восьмая открытка.']],
  ];
  for (const [name, meeting, arrived] of slow) {
    const before = await failures();
    proxy.forget();
    proxy.meet(records, meeting);
    await page.evaluate(roundsOver, false);
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect
      .poll(
        async () => {
          const calls = proxy.calls(records).length;
          // A round that began before and meets this slow network too ends first.
          if (calls === 0) await page.clock.fastForward(PATIENCE);
          return calls;
        },
        { message: name },
      )
      .toBeGreaterThan(0);
    await page.clock.fastForward(PATIENCE);
    await expect.poll(failures, { message: name }).toBeGreaterThan(before);
    await page.getByRole('article').getByText(sentence('network.slow')).waitFor();
    await page.getByText('1 card only on this phone').first().waitFor();
    expect(await held(), name).toMatchObject({ cards: [{ state: 'sealed' }], outbox: [{ uploaded: false, problem: 'network.slow' }] });
    expect(await received(), name).toEqual(arrived);
  }
  // Nobody taps: an open page looks again.
  proxy.behave();
  // A round that began before the network was well ends first; the next one comes by itself.
  await expect
    .poll(async () => {
      await page.clock.fastForward(PATIENCE);
      return page.getByText('1 card on its way to the organizers').count();
    })
    .toBeGreaterThan(0);
  expect(await received()).toEqual(['Восьмая открытка.']);

  const next = await anEvening(300, [testList]);
  await publishEvening(server, next);
  const parts: readonly (readonly [RegExp, Meeting, () => Promise<unknown>])[] = [
    [/\/manifest$/, () => 'silence', () => page.goto(joinLink(proxy.origin, next.code))],
    [
      /\/lists\//,
      async (_asked, pass) => pass().then((answer) => ({ ...answer, dribbles: true })),
      () => page.getByRole('button', { name: 'Try again' }).click(),
    ],
  ];
  for (const [path, meeting, begin] of parts) {
    proxy.forget();
    proxy.meet(path, meeting);
    await begin();
    await expect.poll(() => proxy.calls(path).filter((one) => one.includes(next.manifest.eid)).length).toBe(1);
    await page.clock.fastForward(PATIENCE);
    await page.getByText(joinSentence('network.slow')).waitFor();
  }
  // The invitation tries again by itself.
  proxy.behave();
  await page.clock.fastForward(PATIENCE);
  await page.getByText('Ready without a network').first().waitFor();
});

/** An entry under our card's number whose words nobody sealed for it. */
function forged(board: Buffer): Buffer {
  return Buffer.concat([board.subarray(0, 16), Buffer.alloc(ENTRY_SIZE - 16, 3)]);
}
