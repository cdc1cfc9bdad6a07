import { expect, test } from 'vitest';
import { openValue } from '../../../src/domain/record/seal.ts';
import { parseSignature, signatureLimits } from '../../../src/domain/signature/index.ts';
import { sealSignature } from '../../../src/domain/signature/sealSignature.ts';
import { aSealedSignature, anEvening, jointReference } from '../../support/evening.ts';

const evening = await anEvening();
const { manifest, identity } = evening;

function seal(text: string, name: string, now = Date.parse('2026-11-22T19:00:00Z')) {
  const [card, person] = [jointReference, 'probnikov-test'];
  return sealSignature({ line: { text, name }, card, person, manifest, replySecret: new Uint8Array(16), ordinal: 0, lang: 'ru', now });
}

test('a line and a name come out of the seal in one line, for the card that they name', async () => {
  const { signature, sealed } = await aSealedSignature(evening, 0, ' Здоровья\nи  сил! ', ' Маша\t');
  expect(signature).toMatchObject({ type: 'signature', card: jointReference, text: 'Здоровья и сил!', name: 'Маша', rev: 1 });
  expect(parseSignature(await openValue(sealed, [identity.epochs[0]?.identity ?? '']))).toEqual(signature);
});

test('a signature is as long as a short card, so that nobody sees which of the two goes by', async () => {
  const longest = await seal('ы'.repeat(signatureLimits.text), 'ы'.repeat(signatureLimits.name));
  expect(longest.ok && longest.sealed.length).toBe(4096);
});

test('a name alone signs, a line alone too, and nothing at all does not', async () => {
  expect(await seal('', 'Маша')).toMatchObject({ ok: true });
  expect(await seal('Всего доброго!', '')).toMatchObject({ ok: true });
  expect(await seal(' \n', '\t')).toEqual({ ok: false, reason: 'signature.empty' });
});

test('words that are too long are refused whole and not cut', async () => {
  expect(await seal('a'.repeat(signatureLimits.text + 1), '')).toEqual({ ok: false, reason: 'signature.malformed' });
  expect(await seal('', 'a'.repeat(signatureLimits.name + 1))).toEqual({ ok: false, reason: 'signature.malformed' });
});

test('a signature of another shape is none', async () => {
  const { signature } = await aSealedSignature(evening);
  const others = [
    { ...signature, rev: 2 },
    { ...signature, card: 'here' },
    { ...signature, text: '', name: ' ' },
    { ...signature, phone: '1' },
    { ...signature, status: { ...signature.status, recipient: 'me' } },
    { ...signature, type: 'card' },
    undefined,
    'signature',
  ];
  for (const value of others) expect(parseSignature(value)).toBeUndefined();
});

test('a clock beyond every calendar keeps no signature back', async () => {
  expect(await seal('', 'Маша', Number.MAX_SAFE_INTEGER)).toMatchObject({ ok: true, signature: { day: manifest.date } });
});
