import type { LanguageTag } from '../../../../domain/language/index.ts';
import type { Translate } from '../../../i18n/i18n.svelte.ts';

/** A second language on the paper, with its own words. */
export interface PosterLanguage {
  readonly tag: LanguageTag;
  readonly t: Translate;
}
