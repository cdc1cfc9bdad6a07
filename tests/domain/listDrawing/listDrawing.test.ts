import { expect, test } from 'vitest';
import { mergeBooks, parseBook, type GroupBook } from '../../../src/domain/book/index.ts';
import { printProblems, sheetCard } from '../../../src/domain/desk/printable.ts';
import { frontById, frontFrame, frontOf } from '../../../src/domain/front/index.ts';
import { openList, parseList, sealList } from '../../../src/domain/list/index.ts';
import { forGuests, forOrganizers, organizersKey } from '../../../src/domain/list/organizersPart.ts';
import { changeDrawings } from '../../../src/domain/listDrawing/changeDrawings.ts';
import { creditProblem } from '../../../src/domain/listDrawing/creditProblem.ts';
import { creditedFrame, creditLine, DRAWING_BYTES, LONGEST_CREDIT, MOST_DRAWINGS } from '../../../src/domain/listDrawing/listDrawing.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import { aListDrawing, withoutPermission } from '../../support/aListDrawing.ts';
import { aPhotoOf, asFromPhone, plainPhoto } from '../../support/aPhoto.ts';
import { testPeople, testPerson } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { importRows } from '../../support/sheets/someSheets.ts';
import { aDeskCard } from '../desk/aDeskCard.ts';

const random = seededRandom(77);
const key = organizersKey(random(32));
const drawing = aListDrawing();
const list: PeopleList = { ...testPeople(), drawings: [drawing], goneDrawings: ['f'.repeat(16)] };
const numbered = (i: number) => aListDrawing({ id: i.toString(16).padStart(16, '0') });

test('a guest gets the picture, what it shows and whose it is; who allowed it, when and where, only desks read', () => {
  const parsed = parseList(forGuests(list, key, random, () => undefined));
  if (!parsed.ok) throw new Error(parsed.detail);
  expect(parsed.list.drawings).toEqual([withoutPermission(drawing)]);
  const read = JSON.stringify({ ...parsed.list, organizers: '' });
  for (const own of ['Мать', '2026-05-03', 'Письмо', 'vera', 'ffff']) expect(read).not.toContain(own);
  expect(forOrganizers(parsed.list, key)).toEqual(list);
});

test('that other groups may get a drawing stays said when a desk opens its list again', () => {
  const allowed = { by: 'Мать', day: '2026-05-03', source: 'Письмо', publishable: true as const };
  const said: PeopleList = { ...list, drawings: [aListDrawing({ permission: allowed })] };
  expect(
    forOrganizers(
      forGuests(said, key, random, () => undefined),
      key,
    ),
  ).toEqual(said);
});

test('a whole list with a drawing that nobody allowed is refused, and so is one that tells guests who did', () => {
  expect(parseList({ ...list, drawings: [withoutPermission(drawing)] })).toMatchObject({ ok: false, detail: 'drawings.0.permission' });
  expect(parseList({ ...forGuests(list, key, random, () => undefined), drawings: [drawing] })).toMatchObject({
    ok: false,
    detail: 'drawings.0.permission',
  });
  expect(parseList(list).ok).toBe(true);
});

test.each([
  ['with anything but pixels in it', { jpeg: Buffer.from(asFromPhone(plainPhoto, 'x')).toString('base64') }],
  ['of more bytes than phones are asked to take', { jpeg: aPhotoOf(DRAWING_BYTES + 3).jpeg }],
  ['without a credit', { credit: ' ' }],
  ['without what it shows', { shows: '' }],
  ['with a credit that turns the text around', { credit: 'Вера \u202eареВ' }],
  ['allowed on a day that does not exist', { permission: { by: 'Мать', day: '2026-02-31', source: 'Письмо' } }],
  ['allowed nowhere', { permission: { by: 'Мать', day: '2026-02-01', source: '' } }],
])('a drawing %s is on no list', (_, change) => {
  expect(parseList({ ...list, drawings: [aListDrawing(change)] }).ok).toBe(false);
});

test('a list has room for twelve of the largest, and all phones take it', () => {
  const largest = Array.from({ length: MOST_DRAWINGS }, (_, i) => ({ ...numbered(i), jpeg: aPhotoOf(DRAWING_BYTES).jpeg }));
  const full: PeopleList = { ...list, drawings: largest };
  const secret = random(32);
  const { bytes, id } = sealList(full, secret, random);
  expect(bytes.length).toBeLessThan(1024 * 1024);
  expect(openList(bytes, id, secret)).toMatchObject({ ok: true });
  expect(parseList({ ...full, drawings: [...largest, numbered(99)] }).ok).toBe(false);
  expect(changeDrawings(full, { add: numbered(99) })).toBeUndefined();
  expect(parseList({ ...list, drawings: [drawing, drawing] })).toMatchObject({ ok: false, detail: 'drawings.1.id' });
});

test('a drawing comes onto a list and goes off it, each time as the next version', () => {
  const added = changeDrawings(testPeople(), { add: drawing });
  expect(added).toMatchObject({ version: 2, drawings: [drawing] });
  const removed = added && changeDrawings(added, { remove: drawing.id });
  expect(removed).toEqual({ ...testPeople(), version: 3, goneDrawings: [drawing.id] });
  expect(removed && changeDrawings(removed, { remove: drawing.id })).toBeUndefined();
});

test('two books have the drawings of both, and what was taken off in one comes back from no other', () => {
  const bookOf = (change: Partial<PeopleList>): GroupBook => ({
    format: 1,
    list: { ...testPeople([testPerson({ test: false })]), kind: 'people', ...change },
    said: [],
    evenings: [],
  });
  const both = mergeBooks(
    bookOf({ drawings: [numbered(1), numbered(2)] }),
    bookOf({ drawings: [numbered(3)], goneDrawings: [numbered(2).id] }),
  );
  expect(both.list.drawings?.map(({ id }) => id)).toEqual([numbered(3).id, numbered(1).id]);
  const again = mergeBooks(bookOf({ drawings: [numbered(2)] }), both);
  expect(again.list.drawings?.map(({ id }) => id)).toEqual([numbered(3).id, numbered(1).id]);
  const older = mergeBooks(bookOf({ goneDrawings: [numbered(1).id] }), bookOf({ drawings: [numbered(1)] }));
  expect(older.list).not.toHaveProperty('drawings');
  expect(parseBook(JSON.stringify(again))).toEqual(again);
});

test('a sheet of people that is imported leaves the drawings where they are', () => {
  const before: PeopleList = { ...testList, drawings: [drawing], goneDrawings: ['f'.repeat(16)] };
  const { next } = importRows(
    [
      ['Фамилия', 'Имя', 'Отчество', 'Год рождения', 'Пол', 'Проба'],
      ['Новиков', 'Тест', 'Тестович', '1990', 'м', 'да'],
    ],
    {
      before,
      gone: 'keep',
    },
  );
  expect(next?.people.length).toBe(before.people.length + 1);
  expect(next).toMatchObject({ drawings: [drawing], goneDrawings: ['f'.repeat(16)] });
});

test('the front of a card is the drawing whose name it has, and one of ours once that is not there any more', () => {
  const front = `list:${drawing.id}`;
  expect(frontOf({ front }, [numbered(1), drawing])).toMatchObject({
    id: front,
    picture: `data:image/jpeg;base64,${drawing.jpeg}`,
    listed: drawing,
  });
  expect(frontOf({ front }, [drawing])).not.toHaveProperty('credit');
  expect(frontOf({ front }, [{ ...drawing, printCredit: true }]).credit).toMatchObject({ text: drawing.credit, frame: creditedFrame });
  expect(frontOf({ front }, [numbered(1)])).toBe(frontById('firs'));
});

test('a card whose drawing was taken off the list is not printed, and with one of ours it is', () => {
  const card = aDeskCard();
  const withDrawing = { ...card, card: { ...card.card, front: `list:${drawing.id}` }, front: `list:${drawing.id}` };
  const kinds = (...args: Parameters<typeof printProblems>) => printProblems(...args).map(({ kind }) => kind);
  expect(kinds(withDrawing, undefined, 'open', [drawing])).not.toContain('drawing');
  expect(kinds(withDrawing, undefined, 'open', [])).toContain('drawing');
  expect(kinds({ ...withDrawing, front: 'owl' }, undefined, 'open', [])).not.toContain('drawing');
  expect(sheetCard(withDrawing, undefined, [drawing]).listed).toEqual({ jpeg: drawing.jpeg, credit: drawing.credit, printCredit: false });
  expect(sheetCard({ ...withDrawing, front: 'owl' }, undefined, [drawing])).not.toHaveProperty('listed');
});

test('with its credit a drawing keeps its proportions, and both stay within the frame that printers reach', () => {
  expect(creditedFrame.width / creditedFrame.height).toBeCloseTo(frontFrame.width / frontFrame.height);
  expect(creditLine.y).toBeGreaterThan(creditedFrame.y + creditedFrame.height);
  expect(creditLine.y + creditLine.lineHeight).toBeLessThanOrEqual(frontFrame.y + frontFrame.height);
});

test('a credit that does not fit on its line, or has letters that are not in the face, is known before it is printed', () => {
  expect(creditProblem('Рисунок Пробной Веры, 2026')).toBeUndefined();
  expect(creditProblem('ა 🐈')).toEqual({ kind: 'glyphs', glyphs: ['ა', '🐈'] });
  expect(creditProblem('Ж'.repeat(LONGEST_CREDIT))).toEqual({ kind: 'tooLong' });
});
