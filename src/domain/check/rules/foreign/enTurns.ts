import type { RuleGroup } from '../../rule.ts';

/** Writing that is neither Latin nor Cyrillic: no word list is needed to see it. */
export const englishTurns: RuleGroup['rules'] = [
  {
    id: 'foreign.en.script',
    language: 'en',
    needs: '[\\u0370-\\u03ff\\u0530-\\u1cff\\u3040-\\ud7ff]',
    patterns: [
      String.raw`(?:\p{Script=Greek}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Georgian}|\p{Script=Armenian}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Malayalam}|\p{Script=Gujarati}|\p{Script=Gurmukhi}|\p{Script=Ethiopic}|\p{Script=Khmer}|\p{Script=Sinhala}|\p{Script=Kannada})[\p{L}\p{M}]+`,
    ],
  },
];
