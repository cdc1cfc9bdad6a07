/** A language that Otkrytka speaks: its BCP-47 tag, its own name, and the direction of its script. */
export interface Language {
  readonly tag: LanguageTag;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export type LanguageTag = 'en' | 'ru' | 'de';

/** Every language of the interface, in the order in which the screens offer them. */
export const languages: readonly Language[] = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'ru', name: 'Русский', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
];

/** The first language of the interface that a person's own preferences name; English when none does. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = languages.find((language) => language.tag === primary);
    if (match) return match;
  }
  return languages[0] ?? { tag: 'en', name: 'English', direction: 'ltr' };
}
