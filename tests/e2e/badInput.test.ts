import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ClientProblem } from '../../src/client/data/problems.ts';
import { fromBase64Url, toBase64Url } from '../../src/domain/bytes/index.ts';
import { formatJoinCode, joinLink, MANIFEST_LIMIT, sealManifest, type JoinCode, type NewEvent } from '../../src/domain/event/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { limits } from '../../src/domain/wire/index.ts';
import { anEvening, aSealedCard, testPeople } from '../support/evening.ts';
import { fullTestPeople } from '../support/fullTestPeople.ts';
import { seededRandom } from '../support/random.ts';
import { Attendee } from './support/Attendee.ts';
import { damaged, HostileProxy, refusal, signInPage, type Answer, type Meeting } from './support/HostileProxy.ts';
import { onPhone } from './support/onPhone.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening, publishManifest } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { rotateEvening } from './support/rotateEvening.ts';
import { Server } from './support/Server.ts';
import { joinSentence, sentence } from './support/words.ts';

let server: Server;
let proxy: HostileProxy;
let phone: Profile;
let page: Page;

beforeAll(async () => {
  server = await Server.start();
  proxy = await HostileProxy.start(server);
  phone = new Profile({ touch: true });
  page = await phone.open();
});

afterEach(() => {
  proxy.behave();
});

afterAll(async () => {
  await phone.remove();
  await proxy.close();
  await server.remove();
});

/** Puts an evening on the server; attendees reach it through the proxy. */
async function publish(seed: number, lists: Parameters<typeof anEvening>[1] = [testList]): Promise<{ evening: NewEvent; link: string }> {
  const evening = await anEvening(seed, lists);
  await publishEvening(server, evening);
  return { evening, link: joinLink(proxy.origin, evening.code) };
}

/** The screen says it in English, and in Russian after one tap. */
async function saysInBothLanguages(problem: ClientProblem): Promise<void> {
  await page.getByText(joinSentence(problem)).waitFor();
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByText(joinSentence(problem, 'ru')).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText(joinSentence(problem)).waitFor();
}

/** Every address that the tab's own back and forward buttons know. */
async function addressesBehind(tab: Page): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.map(({ url }) => url);
}

const nothing = { evenings: [], lists: 0, pieces: 0, drafts: 0, saves: 0, draftKeys: 0, cards: [], outbox: [] };

test('what is no join code is refused where it was pasted or opened, in both languages, and nothing is kept of it', async () => {
  const { code } = await anEvening(100);
  const text = formatJoinCode(code);
  const later = toBase64Url(fromBase64Url(text).with(0, 3));
  const pasted: [string, ClientProblem][] = [
    ['', 'join.empty'],
    ['https://example.org/menu.pdf', 'join.notOurs'],
    ['WIFI:S:Kafe;T:WPA;P:secret;;', 'join.notOurs'],
    ['BEGIN:VCARD\nFN:Somebody\nEND:VCARD', 'join.notOurs'],
    ['4006381333931', 'join.notOurs'],
    [`${proxy.origin}/#/join/${text.slice(0, -9)}`, 'join.truncated'],
    [text.slice(0, -1), 'join.truncated'],
    [later, 'join.version'],
  ];
  for (const language of ['en', 'ru'] as const) {
    await page.goto(`${proxy.origin}/#/join`);
    await page.evaluate((tag) => localStorage.setItem('otk.language', tag), language);
    await page.reload();
    for (const [input, problem] of pasted) {
      await page.getByRole('textbox').fill(input);
      await page.getByRole('textbox').press('Enter');
      await page.getByText(sentence(problem, language)).waitFor();
    }
  }
  await page.evaluate(() => localStorage.setItem('otk.language', 'en'));
  await page.reload();
  // The phone's own camera opens a link without asking the app.
  for (const [link, problem] of [
    [text.slice(0, 30), 'join.truncated'],
    [later, 'join.version'],
  ] as const) {
    await page.goto(`${proxy.origin}/#/join/${link}`);
    await saysInBothLanguages(problem);
    await page.getByRole('link', { name: 'Scan or paste another code' }).click();
    await page.getByRole('textbox').waitFor();
  }
  expect(await onPhone(page)).toEqual(nothing);
});

test('a code of another server, with another secret, by another organizer or from before a rotation opens nothing and leaves nothing behind', async () => {
  const { evening } = await publish(101);
  const { code } = evening;
  const stranger = await anEvening(102);
  const old = await publish(103);
  await rotateEvening(server, old.evening);
  const random = seededRandom(1);
  const refused: [JoinCode, ClientProblem][] = [
    [stranger.code, 'event.notFound'],
    [{ ...code, secret: random(16) }, 'event.notFound'],
    [{ ...code, pin: random(16) }, 'manifest.signature'],
    [old.evening.code, 'join.rotated'],
  ];
  for (const [wrong, problem] of refused) {
    await page.goto(joinLink(proxy.origin, wrong));
    await saysInBothLanguages(problem);
    await page.getByText('The invitation could not be opened').waitFor();
  }
  expect(await onPhone(page)).toEqual(nothing);
});

test('an invitation that comes as something else is refused by name, and the next try opens it', async () => {
  const { link, evening } = await publish(104);
  const bytes = (body: Buffer): Answer => ({ status: 200, headers: { 'content-type': 'application/octet-stream' }, body });
  const meetings: [Meeting, ClientProblem][] = [
    [() => signInPage(), 'network.portal'],
    [() => signInPage(302, { location: 'http://localhost:9/login' }), 'network.portal'],
    [() => signInPage(511), 'network.portal'],
    [() => signInPage(502), 'server.failed'],
    [() => bytes(Buffer.from('nonsense')), 'manifest.unreadable'],
    [() => bytes(Buffer.alloc(MANIFEST_LIMIT + 1)), 'manifest.tooLarge'],
    [() => ({ ...bytes(Buffer.alloc(0)), endless: true }), 'network.portal'],
    [async (_asked, pass) => ({ ...(await pass()), cutAfter: 100 }), 'network.none'],
    [async (_asked, pass) => pass().then((answer) => ({ ...answer, body: damaged(answer.body) })), 'manifest.unreadable'],
    [() => 'drop', 'network.none'],
    [() => refusal(429, 'rate.limited', { 'retry-after': '5' }), 'rate.limited'],
    [() => refusal(404, 'manifest.notFound'), 'manifest.notFound'],
  ];
  await page.goto(`${proxy.origin}/`);
  for (const [i, [meeting, problem]] of meetings.entries()) {
    proxy.meet(/\/manifest$/, meeting);
    if (i === 0) await page.goto(link);
    else await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(joinSentence(problem)).waitFor();
    expect((await onPhone(page)).evenings.map(({ eid }) => eid)).not.toContain(evening.manifest.eid);
  }
  proxy.behave();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Ready without a network').first().waitFor();
});

test('a phone that joined is not taken back to an older invitation, and goes on with what it has', async () => {
  const { link, evening } = await publish(105);
  const { code, identity, manifest, sealedManifest } = evening;
  const newer = { ...manifest, epoch: 2, title: 'Вечер, второе издание' };
  await publishManifest(server, evening, 2, sealManifest(newer, identity.coordinatorSecret, code, seededRandom(2)));
  const attendee = new Attendee(page);
  await attendee.join(link);
  const before = await onPhone(page);

  proxy.meet(/\/manifest$/, async (_asked, pass) => ({ ...(await pass()), body: Buffer.from(sealedManifest) }));
  await page.goto(link);
  await saysInBothLanguages('manifest.olderEpoch');
  const after = await onPhone(page);
  const own = ({ eid }: { eid: string }): boolean => eid === manifest.eid;
  expect(after.evenings.find(own)).toMatchObject({ epoch: 2, ready: 1, lists: 1 });
  expect({ ...after, evenings: [] }).toEqual({ ...before, evenings: [] });
  await page.goto(`${proxy.origin}/#/e/${manifest.eid}/people`);
  await attendee.startCardTo('Probnikov');
  proxy.behave();
});

test('a list that is not the one the organizers signed is thrown away with the reason, and trying again takes the right one', async () => {
  const { link, evening } = await publish(106);
  proxy.meet(/\/lists\//, async (_asked, pass) => {
    const answer = await pass();
    return { ...answer, body: damaged(answer.body) };
  });
  await page.goto(link);
  await saysInBothLanguages('list.hash');
  await page.getByText('Not everything is on this phone yet').waitFor();
  const half = await onPhone(page);
  expect(half.pieces).toBe(0);
  expect(half.evenings.find(({ eid }) => eid === evening.manifest.eid)).toMatchObject({ ready: 0 });

  proxy.behave();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Ready without a network').first().waitFor();
  const whole = await onPhone(page);
  expect(whole.lists).toBe(half.lists + 1);
  expect(whole.pieces).toBe(0);
});

test('a download that is cut goes on where it stopped, also after the page was closed: no piece is loaded twice', async () => {
  const { link, evening } = await publish(107, [testPeople(fullTestPeople(1400))]);
  const size = evening.lists[0]?.bytes.length ?? 0;
  const pieces = Math.ceil(size / limits.listPiece);
  expect(pieces).toBeGreaterThan(10);
  const given = new Map<string, number>();
  let left = 3;
  proxy.meet(/\/lists\//, async (asked, pass) => {
    if (left-- <= 0) return 'drop';
    const range = String(asked.headers['range']);
    given.set(range, (given.get(range) ?? 0) + 1);
    return pass();
  });
  await page.goto(link);
  await page.getByText(joinSentence('network.none')).waitFor();
  await page.getByText('Not everything is on this phone yet').waitFor();
  expect((await onPhone(page)).pieces).toBe(3);
  // The code has left the tab's history, and the evening is on the phone: a reload needs no code.
  expect((await addressesBehind(page)).filter((address) => address.includes(formatJoinCode(evening.code)))).toEqual([]);
  expect(page.url()).toMatch(new RegExp(`#/e/${evening.manifest.eid}/ready$`));

  left = 4;
  await page.reload();
  await page.getByText(joinSentence('network.none')).waitFor();
  expect((await onPhone(page)).pieces).toBe(7);

  left = pieces;
  // Closed, not killed: the choice of language above may not be on the disk yet.
  await phone.close();
  page = await phone.open();
  await page.goto(link);
  await page.getByText('Ready without a network').first().waitFor();
  expect((await onPhone(page)).pieces).toBe(0);
  expect(given.size).toBe(pieces);
  expect([...given.values()].every((times) => times === 1)).toBe(true);
  proxy.behave();
});

test('a piece that comes too long, too short or as a page is not kept', async () => {
  const { link } = await publish(108);
  const before = await onPhone(page);
  const meetings: [Meeting, ClientProblem][] = [
    [() => signInPage(), 'network.portal'],
    [async (_asked, pass) => pass().then((answer) => ({ ...answer, body: Buffer.concat([answer.body, answer.body]) })), 'network.portal'],
    [async (_asked, pass) => pass().then((answer) => ({ ...answer, body: answer.body.subarray(1) })), 'network.portal'],
    [async (_asked, pass) => pass().then((answer) => ({ ...answer, cutAfter: 5000 })), 'network.none'],
  ];
  for (const [i, [meeting, problem]] of meetings.entries()) {
    proxy.meet(/\/lists\//, meeting);
    if (i === 0) await page.goto(link);
    else await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(joinSentence(problem)).waitFor();
    expect(await onPhone(page)).toMatchObject({ pieces: 0, lists: before.lists });
  }
  proxy.behave();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Ready without a network').first().waitFor();
});

test('after a change of the code the cards stay on the phone, and go with the new one', async () => {
  const { link, evening } = await publish(109);
  const attendee = new Attendee(page);
  await attendee.join(link);
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Пишу Вам с вечера открыток.');
  await attendee.sign('Маша');
  const code = await rotateEvening(server, evening);
  await attendee.seal();
  await attendee.done();
  await page.getByText('The organizers have changed the code of this evening. Your cards are safe on this phone.').waitFor();
  await page.getByText('1 card only on this phone').first().waitFor();
  expect((await onPhone(page)).outbox).toMatchObject([{ uploaded: false }]);

  await page.goto(joinLink(proxy.origin, code));
  await page.getByText('Ready without a network').first().waitFor();
  await page.goto(`${proxy.origin}/#/e/${evening.manifest.eid}/cards`);
  await page.getByText('1 card on its way to the organizers').first().waitFor();
  // The browser itself notes each refusal of the server; of the app there is nothing to say.
  expect(phone.complaints.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([]);
});

test('a card sealed for another evening comes to the desk: it says so in plain words, and the cards beside it are worked on', async () => {
  const { evening } = await publish(120);
  const other = await anEvening(121, [testList]);
  const own = { person: 'test-probnikov' };
  await putCard(server, evening, await aSealedCard(evening, 0, own));
  await putCard(server, evening, await aSealedCard(other, 1, own));
  await putCard(server, evening, await aSealedCard(evening, 2, { ...own, eid: other.manifest.eid }));
  await putCard(
    server,
    evening,
    await aSealedCard(evening, 3, { person: 'test-probenko', text: 'Здравствуйте! Пишу после чужих открыток.' }),
  );

  const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  try {
    const desk = await laptop.open();
    const organizer = new Organizer(desk, laptop);
    await organizer.restoreByLink(server.origin, evening.identity);
    await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/2$/);
    await desk.getByText('2 rows could not be taken').click();
    await desk
      .getByText(
        'The server handed these out, but this desk cannot take them as cards, notes or changes of this evening. Nothing was thrown away.',
      )
      .waitFor();
    await desk.getByText('Cannot be opened with this desk’s keys').waitFor();
    await desk.getByText('Sealed for another evening or another number').waitFor();
    for (const name of ['Probnikov', 'Probenko']) {
      await organizer.openCard(name);
      await organizer.confirmAddress();
      await organizer.approve();
    }
    await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/2$/);
    await organizer.openPart('Incoming');
    await desk.getByText('2 rows could not be taken').waitFor();
    expect(laptop.complaints).toEqual([]);
  } finally {
    await laptop.remove();
  }
});
