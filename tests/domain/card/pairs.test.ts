import { expect, test } from 'vitest';
import { parseCard, parseDraft, safeConsent } from '../../../src/domain/card/index.ts';
import { pairsStanding, type Pair } from '../../../src/domain/card/pairs.ts';
import { sealCard } from '../../../src/domain/card/sealCard.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const hello: Pair = { source: 'Hello, Test!', lang: 'en', ru: 'Здравствуйте, Тест!' };
const rain: Pair = { source: 'Today it is raining.', lang: 'en', ru: 'Сегодня идёт дождь.' };

test('only sentences that still stand on the card keep their other side, in the order in which they stand', () => {
  expect(pairsStanding('Здравствуйте, Тест! Сегодня идёт дождь.', [rain, hello, rain])).toEqual([hello, rain]);
  expect(pairsStanding('Здравствуйте, Тест! Сегодня идёт снег.', [hello, rain])).toEqual([hello]);
  expect(pairsStanding('', [hello])).toEqual([]);
});

test('a sealed card says what its writer read, and a card without a phrasebook says nothing of it', async () => {
  const evening = await anEvening();
  const seal = async (text: string) => {
    const result = await sealCard({
      draft: { person: 'p', text, pairs: [hello, rain], front: 'cat', signature: { name: '', strokes: [] }, consent: safeConsent },
      manifest: evening.manifest,
      replySecret: seededRandom(5)(16),
      ordinal: 0,
      rev: 1,
      listVersion: 1,
      lang: 'ru',
      now: 0,
    });
    if (!result.ok) throw new Error(result.reason);
    return parseCard(
      await openValue(
        result.sealed,
        evening.identity.epochs.map(({ identity }) => identity),
      ),
    );
  };
  expect((await seal(`Пишу Вам. ${rain.ru}`))?.pairs).toEqual([rain]);
  expect(await seal('Своими словами.')).not.toHaveProperty('pairs');
});

test('a line too long for the record keeps neither the draft from opening nor the card from being sealed', () => {
  const long: Pair = { ...hello, source: 'a'.repeat(1001) };
  const draft = {
    ...{ id: 'd', eid: 'e', person: 'p', text: hello.ru, front: 'cat', signature: { name: '', strokes: [] } },
    ...{ consent: safeConsent, step: 'write', changedAt: 0 },
  };
  expect(parseDraft({ ...draft, pairs: [long] })?.pairs).toEqual([long]);
  // From before there was a phrasebook.
  expect(parseDraft(draft)).toBeDefined();
  expect(pairsStanding(hello.ru, [long])).toEqual([]);
});
