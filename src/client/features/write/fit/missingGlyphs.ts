/** Why a character has no letter in the card's hand; the word on the screen is `write.missing.<kind>`. */
type MissingKind = 'emoji' | 'georgian' | 'armenian' | 'hebrew' | 'arabic' | 'greek' | 'cjk' | 'letter' | 'sign';

export interface MissingGroup {
  readonly kind: MissingKind;
  /** Each character once, in order of appearance; at most `SHOWN`. */
  readonly glyphs: readonly string[];
  readonly more: number;
}

const SHOWN = 6;

const kinds: readonly (readonly [MissingKind, RegExp])[] = [
  ['emoji', /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0e|\ufe0f|\u20e3/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['cjk', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u],
  ['letter', /\p{Letter}/u],
];

/** Sorts what layout() found no glyph for into kinds that people have words for. */
export function groupMissing(missing: readonly { readonly glyph: string }[]): readonly MissingGroup[] {
  const groups = new Map<MissingKind, Set<string>>();
  for (const { glyph } of missing) {
    const kind = kinds.find(([, pattern]) => pattern.test(glyph))?.[0] ?? 'sign';
    const group = groups.get(kind) ?? new Set();
    // Joiners and variation selectors are part of an emoji and invisible alone.
    if (!/^(?:\u200d|\ufe0e|\ufe0f)+$/u.test(glyph)) group.add(glyph);
    groups.set(kind, group);
  }
  return [...groups].map(([kind, glyphs]) => ({ kind, glyphs: [...glyphs].slice(0, SHOWN), more: Math.max(0, glyphs.size - SHOWN) }));
}
