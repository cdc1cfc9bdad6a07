import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { seededRandom } from '../support/random.ts';
import { Attendee } from './support/Attendee.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { Server } from './support/Server.ts';

/** Each has two kills. `npm run prove:kill` has more of them. */
const ROUNDS = Number(process.env['OTK_KILL_ROUNDS'] ?? '10');
/** What the issue allows to be lost of a draft, in milliseconds. */
const LAST = 300;
/** How long a quick typist takes for a letter: at the speed of a machine everything would be in the last 300 ms. */
const A_LETTER = 25;

let server: Server;
const phone = new Profile();
const random = seededRandom(2026);

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

interface Keystroke {
  readonly character: string;
  readonly at: number;
}

/** Types on and on until the browser is gone under the hands; gives what was typed, and when. */
async function typeUntilKilled(attendee: Attendee, text: string, killAfter: number): Promise<{ typed: Keystroke[]; killedAt: number }> {
  const typed: Keystroke[] = [];
  await attendee.editor.focus();
  for (const character of text) {
    await attendee.page.keyboard.type(character, { delay: A_LETTER });
    typed.push({ character, at: Date.now() });
    if (typed.length === killAfter) break;
  }
  const killedAt = Date.now();
  await phone.kill();
  return { typed, killedAt };
}

test(
  `${String(2 * ROUNDS)} × kill -9, by turns while typing and right after sealing: no sealed card is lost, and a draft is back to its last 300 ms`,
  { timeout: 60_000 + ROUNDS * 60_000 },
  async () => {
    const evening = await anEvening(12, [testList]);
    let attendee = new Attendee(await phone.open());
    await attendee.join(await publishEvening(server, evening));
    const home = attendee.page.url();
    await server.down();
    const lost: number[] = [];
    let tested = 0;
    const sealed: string[] = [];

    for (let round = 1; round <= ROUNDS; round++) {
      const text = `Карточка ${String(round)}. Здравствуйте! Сегодня весь день шёл тихий снег, и мы пили чай с вареньем.`;
      await attendee.search('Пробников');
      await attendee.startCardTo('Probnikov');
      const draft = attendee.page.url();
      const killAfter = 5 + ((random(1)[0] ?? 0) % (text.length - 10));
      const { typed, killedAt } = await typeUntilKilled(attendee, text, killAfter);

      attendee = new Attendee(await phone.open());
      await attendee.page.goto(draft);
      const safe = typed.filter(({ at }) => at <= killedAt - LAST).length;
      // A draft that was killed within its first 300 ms may not exist yet.
      let restored = '';
      const gone = attendee.page.getByText('There is no draft here');
      await attendee.editor.or(gone).waitFor();
      if (await attendee.editor.isVisible()) restored = await attendee.written();
      expect(text.startsWith(restored), `round ${String(round)}: restored “${restored}”`).toBe(true);
      expect(restored.length, `round ${String(round)}: typed ${String(typed.length)}`).toBeGreaterThanOrEqual(safe);
      lost.push(typed.length - restored.length);
      if (safe > 0) tested++;

      await attendee.editor.press('ControlOrMeta+End');
      await attendee.page.keyboard.insertText(text.slice(restored.length));
      await attendee.sign(`Гость ${String(round)}`);
      await attendee.seal();
      await phone.kill();
      sealed.push(text);

      attendee = new Attendee(await phone.open());
      await attendee.page.goto(home);
      await attendee.openMyCards();
      await attendee.page
        .getByText(`${String(round)} card${round === 1 ? '' : 's'} only on this phone`)
        .first()
        .waitFor();
      await attendee.page.goto(home);
    }

    await server.up();
    await attendee.openMyCards();
    await attendee.page.getByRole('button', { name: 'Try now' }).first().click();
    await attendee.page
      .getByText(/on (its|their) way to the organizers/)
      .first()
      .waitFor();
    await expect
      .poll(async () => (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card.text] : [])), {
        timeout: 30_000,
      })
      .toHaveLength(ROUNDS);
    const arrived = (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card.text] : []));
    expect(arrived.sort()).toEqual(sealed.sort());
    // Kills that come within the first 300 ms show nothing of what must be kept.
    expect(tested).toBeGreaterThanOrEqual(Math.ceil(ROUNDS * 0.75));
    console.log(
      `${String(2 * ROUNDS)} × kill -9: letters lost per kill while typing at most ${String(Math.max(...lost))}, all sealed cards there once`,
    );
  },
);
