import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../../../domain/language/index.ts';

/** A second language on the paper, with its own words. */
export interface PosterLanguage {
  readonly tag: LanguageTag;
  readonly t: TFunction;
}
