import { afterEach, expect, test, vi } from 'vitest';
import { faceMetrics, missingGlyphs } from '../../../src/domain/layout/index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const text = 'Привет 👩‍👩‍👧‍👦, 🇩🇪 и 👍🏽! ქ и e\u0301';

test('a browser that cannot split text into signs names the same ones as one that can', () => {
  const known = missingGlyphs(text, faceMetrics('hand'));
  expect(known.map(({ glyph }) => glyph)).toEqual(['👩‍👩‍👧‍👦', '🇩🇪', '👍🏽', 'ქ', 'e\u0301']);
  vi.stubGlobal('Intl', { Segmenter: undefined });
  expect(missingGlyphs(text, faceMetrics('hand'))).toEqual(known);
});
