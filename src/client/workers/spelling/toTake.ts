import { isSpelledLanguage, type SpelledLanguage } from '../../../domain/spelling/spelledLanguages.ts';

/** How large the packed dictionaries are, so that whoever joins reads it before they come; a test compares it with the files. */
export const dictionaryBytes: Readonly<Record<SpelledLanguage, number>> = { ru: 778_824, en: 324_800, de: 614_240 };

/**
 * The dictionaries that a device takes along for an evening, in their order: that of its screen, and Russian, which every
 * person on the lists reads and guests write whatever their screen speaks. None where the device saves data.
 */
export function dictionariesToTake(screen: string): readonly SpelledLanguage[] {
  const saves = (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
  if (saves) return [];
  return [...new Set([...(isSpelledLanguage(screen) ? [screen] : []), 'ru' as const])];
}
