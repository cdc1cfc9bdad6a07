import { expect, test } from 'vitest';
import { postalView } from '../../../src/domain/desk/postal.ts';
import { printProblems, sheetCard } from '../../../src/domain/desk/printable.ts';
import { emptyDesk, type DeskState } from '../../../src/domain/log/index.ts';
import { aPhoto } from '../../support/aPhoto.ts';
import { testPerson } from '../../support/evening.ts';
import { testAddress } from '../../support/testAddress.ts';
import { aDeskCard } from './aDeskCard.ts';

const person = testPerson();
const confirmed: DeskState = {
  ...emptyDesk,
  addresses: new Map([[person.id, { address: testAddress, day: '2026-11-20', source: 'a test' }]]),
};
const postal = postalView(person, new Map(), confirmed, true);

test('a card with a confirmed address can be printed', () => {
  expect(printProblems(aDeskCard(), postal, 'open')).toEqual([]);
});

test('a card without a confirmed address says what is missing', () => {
  const [problem] = printProblems(aDeskCard(), postalView(person, new Map(), emptyDesk, true), 'open');
  expect(problem).toEqual({ kind: 'address', missing: ['institution', 'address'] });
});

test('an index of another region keeps a card from being printed until an organizer says why it goes all the same', () => {
  const elsewhere = { ...testAddress, region: 'Орловская область', postalIndex: '443099' };
  const desk: DeskState = { ...emptyDesk, addresses: new Map([[person.id, { address: elsewhere, day: '2026-11-20', source: 'a test' }]]) };
  expect(printProblems(aDeskCard(), postalView(person, new Map(), desk, true), 'open')).toEqual([
    { kind: 'address', missing: ['indexRegion'] },
  ]);
  const override = { fields: ['indexRegion' as const], reason: 'The office on the border has it.', day: '2026-11-20' };
  const decided = postalView(person, new Map(), { ...desk, overrides: new Map([[person.id, override]]) }, true);
  expect(printProblems(aDeskCard(), decided, 'open')).toEqual([]);
  expect(sheetCard(aDeskCard(), decided).addressLines.at(-1)).toBe('443099');
});

test('a card in an envelope waits for its address as well', () => {
  expect(printProblems(aDeskCard(), postalView(person, new Map(), emptyDesk, true), 'envelope')).toMatchObject([{ kind: 'address' }]);
});

test('a card to somebody who is on no list cannot be printed', () => {
  expect(printProblems(aDeskCard(), undefined, 'open')).toEqual([{ kind: 'unknownPerson' }]);
});

test('a card that its writer copies by hand is not printed', () => {
  expect(printProblems({ ...aDeskCard(), card: { ...aDeskCard().card, way: 'pen' } }, postal, 'open')).toEqual([{ kind: 'pen' }]);
});

test('what is written by hand may be longer than our card and hold signs that our letters do not have', () => {
  const pen = aDeskCard({ text: 'Привет 🐈! '.repeat(200) });
  expect(printProblems({ ...pen, card: { ...pen.card, way: 'pen' } }, postal, 'open')).toEqual([{ kind: 'pen' }]);
});

test('text that is longer than the card and signs that no face has are named', () => {
  expect(printProblems(aDeskCard({ text: 'слово '.repeat(300) }), postal, 'open')).toMatchObject([
    { kind: 'sheet', reason: 'print.textTooLong' },
  ]);
  expect(printProblems(aDeskCard({ text: 'Привет 🐈!' }), postal, 'open')).toEqual([
    { kind: 'sheet', reason: 'print.missingGlyph', glyphs: '🐈' },
  ]);
});

test('what goes to the printer is the mended text, the signatures and the address, and nothing of the evening', () => {
  const card = {
    ...aDeskCard({
      signatures: [
        { name: 'Маша', strokes: [[1, 2]] },
        { name: 'Оля', strokes: [] },
      ],
    }),
    text: 'Здравствуйте, Тест!',
  };
  expect(sheetCard(card, postal)).toEqual({
    id: card.card.rid,
    text: 'Здравствуйте, Тест!',
    signature: { name: 'Маша, Оля', strokes: [[1, 2]] },
    front: 'cat',
    addressLines: postal.block.ok ? postal.block.lines : [],
    test: true,
  });
});

test('a card signed by many goes on where others have their signature, and is set as small as it has to be', () => {
  const text = ['С днём рождения!', ...Array.from({ length: 14 }, (_, i) => `Здоровья и весны — Гость ${String(i)}`)].join('\n');
  const reasons = (card: Parameters<typeof printProblems>[0]) => printProblems(card, undefined, 'open').map(({ kind }) => kind);
  expect(reasons(aDeskCard({ text, hands: ['a1'.repeat(16)] }))).toEqual(['unknownPerson']);
  expect(reasons(aDeskCard({ text }))).toContain('sheet');
});

test('a photo goes to the printer with the card that shows it, and not where organizers chose another front', () => {
  const { card } = aDeskCard();
  const withPhoto = { ...aDeskCard(), card: { ...card, front: 'photo', photo: aPhoto } };
  expect(sheetCard({ ...withPhoto, front: 'photo' }, postal)).toMatchObject({ front: 'photo', photo: aPhoto });
  const instead = sheetCard({ ...withPhoto, front: 'owl' }, postal);
  expect(instead.front).toBe('owl');
  expect(instead).not.toHaveProperty('photo');
});
