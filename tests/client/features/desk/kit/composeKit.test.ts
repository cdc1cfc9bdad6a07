import { expect, test } from 'vitest';
import { composeKit, type KitFacts } from '../../../../../src/client/features/desk/kit/composeKit.ts';
import { paperPhrases, paperTips } from '../../../../../src/client/features/desk/kit/choice.ts';
import { phrasesOnPaper } from '../../../../../src/client/features/desk/kit/phrasesOnPaper.ts';
import { tipGroups } from '../../../../../src/client/features/tips/tips.ts';
import { startWords, wordsIn, type WordsOf } from '../../../../../src/client/i18n/i18n.svelte.ts';
import { languages, type LanguageTag } from '../../../../../src/domain/language/index.ts';
import { phrases, tellsWriter } from '../../../../../src/domain/phrasebook/index.ts';
import type { KitPart } from '../../../../../src/domain/sheet/kit/kit.ts';
import { makeKit } from '../../../../../src/domain/sheet/kit/makeKit.ts';
import { fonts } from '../../../../domain/sheet/someCards.ts';
import { someSlips } from '../../../../domain/sheet/kit/someKit.ts';
import { anEvening, testPerson } from '../../../../support/evening.ts';
import { pdfInfo, pdfLines, pdfWords } from '../../../../support/pdf.ts';

const { manifest } = await anEvening();
await startWords(['en']);

async function wordsOf(tag: LanguageTag) {
  const features: readonly WordsOf[] = ['kit', 'desk', 'tips', 'person', 'address', 'phrases'];
  const [t] = await Promise.all(features.map((feature) => wordsIn(tag, feature)));
  if (!t) throw new Error('no words');
  return t;
}

const facts = (change: Partial<KitFacts> = {}): KitFacts => ({
  tag: 'en',
  manifest,
  invite: 'https://cards.example/#/join/AAAA',
  safetyWords: ['apple', 'boat', 'cloud', 'door'],
  labelCodes: new Map(),
  people: [testPerson({ test: false })],
  institutions: new Map(),
  today: '2026-11-22',
  fromAbroad: true,
  slips: someSlips(2),
  phrases: phrasesOnPaper(change.tag ?? 'en'),
  replyAddress: 'cards.example/#/reply',
  ...change,
});

async function composed(change: Partial<KitFacts> = {}) {
  const of = facts(change);
  return composeKit(of, await wordsOf(of.tag), { tag: of.tag === 'ru' ? 'en' : 'ru', t: await wordsOf(of.tag === 'ru' ? 'en' : 'ru') });
}

/** Every word of the parts of running text. */
function said(parts: readonly KitPart[]): string {
  return parts
    .flatMap((part) =>
      part.kind === 'text' ? [part.title, ...part.intro, ...part.blocks.flatMap(({ lines }) => lines.map(({ text }) => text))] : [],
    )
    .join('\n');
}

test.each(languages.map(({ tag }) => tag))(
  'a kit in %s holds every part, no key without its word, and tips and phrases each on one page',
  async (tag) => {
    const people = Array.from({ length: 3 }, (_, i) => testPerson({ id: `p-${String(i)}`, test: i > 0 }));
    const kit = await composed({
      tag,
      people,
      labelCodes: new Map(people.map(({ id }) => [id, `https://cards.example/#/join/AAAA/${id}`])),
    });
    expect(kit.parts.map(({ kind }) => kind)).toEqual(['text', 'poster', 'text', 'labels', 'text', 'text', 'blanks']);
    expect(JSON.stringify(kit)).not.toMatch(/\b(kit|tips|phrases|person|desk)\.[a-z]+[.a-zA-Z]*\b(?=")/u);
    expect(JSON.stringify(kit)).not.toContain('{{');
    const pdf = makeKit(kit, fonts).bytes;
    const pages = Number(pdfInfo(pdf).get('Pages'));
    const text = Array.from({ length: pages }, (_, i) => pdfLines(pdf, i + 1).join(' '));
    // The organizers' own page first, alone; the phrases on one.
    expect(text[1]).toContain('Вечер открыток');
    const phrasePages = text.filter((page) => page.includes('Мы незнакомы') || page.includes('До следующей открытки'));
    expect(phrasePages).toHaveLength(1);
    // Checklist, poster, three people, their labels, tips, phrases, and one sheet of two cards.
    expect(pages).toBe(7);
    expect(text.join(' ')).not.toMatch(/\?{2,}/u);
    // Slip and stub have room for their words in each language.
    for (const { text: word, right, bottom, top } of pdfWords(pdf, pages).filter((one) => one.top < 99))
      expect([word, right <= 291.5, bottom <= 98.5, top > 4]).toEqual([word, true, true, true]);
  },
);

test.each([
  ['en', 'whether a reply came', 'until the organizers have confirmed its paper'],
  ['ru', 'пришёл ли ответ', 'пока организаторы не подтвердили её бумагу'],
  ['de', 'ob eine Antwort kam', 'bis die Organisierenden ihr Papier bestätigt haben'],
] as const)(
  'a slip in %s promises whether a reply came and not its words, and until when its card can be taken back',
  async (tag, came, until) => {
    const words = (await composed({ tag })).parts.find((part) => part.kind === 'blanks')?.words;
    expect(JSON.stringify(words)).toContain(came);
    expect(JSON.stringify(words)).toContain(until);
    expect(JSON.stringify(words)).not.toMatch(/(see|read) the reply|(увидит|увидеть) ответ|die Antwort sehen/u);
  },
);

test.each(languages.map(({ tag }) => tag))(
  'the checklist in %s names what the desk calls the step after which a card can be posted',
  async (tag) => {
    const [t, kit] = await Promise.all([wordsOf(tag), composed({ tag })]);
    expect(said(kit.parts.slice(0, 1))).toContain(t('desk.act.copyByHand'));
  },
);

test('each of the people has a label with their code, which calls in two languages; who wants no labels gets none', async () => {
  const people = ['one', 'two'].map((id) => testPerson({ id, latin: `Person ${id}`, test: id === 'one' }));
  const labelCodes = new Map(people.map(({ id }) => [id, `https://cards.example/#/join/AAAA/${id}`]));
  const labelsIn = async (change: Partial<KitFacts>) => {
    const part = (await composed({ people, ...change })).parts.find(({ kind }) => kind === 'labels');
    return part?.kind === 'labels' ? part.labels : undefined;
  };
  expect(await labelsIn({ labelCodes })).toEqual(
    people.map(({ id, latin, givenName, surname }) => ({
      code: `https://cards.example/#/join/AAAA/${id}`,
      name: latin,
      other: `${givenName} ${surname}`,
      calls: ['Write a postcard: scan the code with your phone.', 'Напишите открытку: отсканируйте код телефоном.'],
      ...(id === 'one' && { trial: 'ПРОБА' }),
    })),
  );
  const careful = await labelsIn({ labelCodes, scanAt: 'https://cards.example/#/scan' });
  expect(careful?.[0]?.calls[0]).toBe('First open https://cards.example/#/scan, then scan this code there.');
  expect(await labelsIn({})).toEqual([]);
});

test('a sheet on a person tells who they are, what they want of letters and how fresh that is', async () => {
  const person = testPerson({
    test: false,
    story: { en: 'Repairs clocks.\nPlays chess.' },
    interests: { en: ['chess', 'birds'] },
    asks: { en: 'poems' },
    leaveOut: { en: 'food' },
    letters: 'noAnswerPlease',
  });
  const text = said((await composed({ people: [person] })).parts);
  for (const line of [
    'Test Probnikov',
    'Тест Пробников',
    'Repairs clocks.',
    'Plays chess.',
    'Interests: chess, birds',
    'Asked for: poems',
    'Better left out: food',
    'These facts are as of 1 November 2026.',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toContain('This person asked not to be asked questions.');
  expect(text).not.toContain('TEST · ПРОБА');
});

test('an address stands only where the evening shows it to everyone', async () => {
  const address = { lines: ['Пробникову Тесту Тестовичу', 'ул. Учебная, д. 1', 'г. Пробный', '152900'], confirmedOn: '2026-11-20' };
  const people = [testPerson({ address })];
  const hidden = said((await composed({ people })).parts);
  expect([hidden.includes('Учебная'), hidden.includes('152900')]).toEqual([false, false]);
  expect(hidden).toContain('No address stands here');
  const shown = said((await composed({ people, manifest: { ...manifest, addresses: 'everyone' } })).parts);
  for (const line of [...address.lines, 'Confirmed by the organizers on 20 November 2026.']) expect(shown.split('\n')).toContain(line);
  const missing = said((await composed({ people: [testPerson()], manifest: { ...manifest, addresses: 'everyone' } })).parts);
  expect(missing).toContain('No organizer has confirmed the address yet');
});

test('TEST people are marked; where there is nobody else, the cards are for practice too', async () => {
  const real = testPerson({ id: 'real', test: false });
  const trial = async (people: KitFacts['people']) => (await composed({ people })).parts.find((part) => part.kind === 'blanks')?.trial;
  expect(said((await composed({ people: [real, testPerson()] })).parts).match(/TEST · ПРОБА/gu)).toHaveLength(1);
  expect([await trial([testPerson()]), await trial([real, testPerson()]), await trial([])]).toEqual([true, false, false]);
});

test('a kit for nobody says so', async () => {
  expect(said((await composed({ people: [] })).parts)).toContain('Nobody can be written to now.');
});

test('tips on paper say how sure they are, as the tips themselves do', () => {
  for (const [group, tips] of Object.entries(paperTips)) {
    const known = tipGroups.find(({ id }) => id === group);
    for (const tip of tips) expect(known?.tips.find(({ id }) => id === tip.id)?.notes).toEqual('note' in tip ? [tip.note] : []);
  }
});

test('phrases on paper fit whoever writes and reads: no gap but the name, no gender', () => {
  const chosen = paperPhrases.map((id) => phrases.find((phrase) => phrase.id === id));
  expect(phrasesOnPaper('en')).toHaveLength(paperPhrases.length);
  for (const phrase of chosen) {
    expect(phrase && tellsWriter(phrase)).toBe(false);
    expect(phrase?.ru).not.toContain('{person|');
  }
  expect(phrasesOnPaper('ru').every(({ source }) => source === undefined)).toBe(true);
  expect(phrasesOnPaper('de')[0]).toMatchObject({ source: 'Guten Tag, …!', ru: 'Здравствуйте, …!', unreviewed: true });
});

test('on a careful evening the poster holds the bare code and says where to begin; no link, and no code in words', async () => {
  const kit = await composed({ invite: 'AAAABBBB', scanAt: 'https://cards.example/#/scan' });
  const poster = kit.parts.find(({ kind }) => kind === 'poster');
  expect(poster).toMatchObject({ code: 'AAAABBBB' });
  const words = JSON.stringify({ ...poster, code: '' });
  expect(words).toContain('https://cards.example/#/scan');
  expect(words).not.toContain('AAAABBBB');
  expect(words).not.toContain('#/join');
});

test.each(languages.map(({ tag }) => tag))('whatever is read on a slip and a stub in %s is set in eight points at least', async (tag) => {
  const kit = await composed({ tag, replyAddress: 'cards.evening-example.org/#/reply' });
  const pdf = makeKit({ ...kit, parts: kit.parts.filter(({ kind }) => kind === 'blanks') }, fonts).bytes;
  const words = pdfWords(pdf, 1).filter(({ left, top }) => left > 152 && top < 100);
  // Set in six millimetres, and as high as that makes it.
  const number = words.find(({ text }) => text === '1');
  const heights = words.map(({ text, top, bottom }) => [text, bottom - top] as const);
  const one = (number ? number.bottom - number.top : NaN) / 6;
  const eight = (8 / 72) * 25.4;
  expect(heights.length).toBeGreaterThan(50);
  expect(heights.filter(([, height]) => height / one < eight - 0.01)).toEqual([]);
});
