import type { Page } from 'playwright-core';
import { parseCard } from '../../../src/domain/card/index.ts';
import type { NewEvent } from '../../../src/domain/event/index.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { storedIn } from './storedIn.ts';

/** The lines of the drawn names in what this device carries, opened with the organizers' keys. */
export async function strokesCarried(page: Page, { identity }: NewEvent): Promise<readonly (readonly number[])[]> {
  const sealed = (await storedIn(page)).filter(({ where }) => /\/handed\/\d+\/sealed$/u.test(where));
  const keys = identity.epochs.map((epoch) => epoch.identity);
  const cards = await Promise.all(sealed.map(async ({ bytes }) => parseCard(await openValue(new Uint8Array(bytes), keys))));
  return cards.flatMap((card) => card?.signatures.flatMap(({ strokes }) => strokes) ?? []);
}
