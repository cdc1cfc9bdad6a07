import { languageOf } from '../../domain/language/inLanguage.ts';
import { i18n } from './i18n.svelte.ts';

/** The `lang` for what a list says on this screen; undefined where that is the screen's own language. */
export function langOf(byLanguage: Readonly<Record<string, unknown>>): string | undefined {
  const { language } = i18n;
  const tag = languageOf(byLanguage, language);
  return tag === language ? undefined : tag;
}
