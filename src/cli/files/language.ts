import { languages, type LanguageTag } from '../../domain/language/index.ts';

/** `--language` of every verb that speaks: English unless asked. */
export const languageOption = { type: 'string', default: 'en' } as const;

/** The language with this tag; undefined where it is none of ours. */
export function readLanguage(tag: string): LanguageTag | undefined {
  return languages.find((language) => language.tag === tag)?.tag;
}
