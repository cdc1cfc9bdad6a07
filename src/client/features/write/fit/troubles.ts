import type { Layout } from '../../../../domain/layout/index.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';
import { groupMissing, type MissingGroup } from './missingGlyphs.ts';

/** What keeps a text off its card, each with what to do about it; empty when everything can stand there. */
export function troubles(layout: Layout): readonly string[] {
  return [
    ...(layout.overflow === null ? [] : [i18n.t('write.overHint')]),
    ...groupMissing(layout.missing).map((group) => sentenceOf(group)),
  ];
}

/** The characters of a group, shortened where there are many. */
export function glyphsOf({ glyphs, more }: MissingGroup): string {
  const shown = i18n.list(glyphs, 'unit');
  return more > 0 ? i18n.t('write.missingMore', { glyphs: shown, count: more }) : shown;
}

function sentenceOf(group: MissingGroup): string {
  return i18n.t(`write.missing.${group.kind}`, { glyphs: glyphsOf(group) });
}
