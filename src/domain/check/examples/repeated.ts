import type { Examples } from './index.ts';

export const repeatedExamples: Examples = {
  'repeated.text': { match: [], pass: [] },
};
