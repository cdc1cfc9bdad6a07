/**
 * `npm run learn:check`: learns from the open labelled cards what sentences say, and writes the weights that the check ships with;
 * `npm run learn:check -- ru` for one language, so that several can be learned at once.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedLanguages } from '../../../src/domain/check/index.ts';
import { freshTexts } from './corpus.ts';
import { learnedTexts } from './learnedTexts.ts';
import { learnWeights } from './learnWeights.ts';

/** How much a card counts by which rules were written that find something, beside one of which nobody knew. */
const KNOWN = 0.25;
const FOLDER = join(import.meta.dirname, '../../../src/domain/check/evidence/weights');
const texts = learnedTexts();
const fresh = new Set(freshTexts().map(({ text }) => text));
const asked = checkedLanguages.filter((language) => process.argv[2] === undefined || process.argv[2] === language);
for (const language of asked) {
  const packed = learnWeights(
    texts.filter(({ lang }) => lang === language),
    ({ text }) => (fresh.has(text) ? 1 : KNOWN),
  );
  writeFileSync(join(FOLDER, `${language}.json`), `${JSON.stringify(packed, null, 2)}\n`);
  process.stdout.write(
    `${language}: ${String(packed.cards)} cards, enough from ${String(packed.enough)}, calm below ${String(packed.calm)}\n`,
  );
}
