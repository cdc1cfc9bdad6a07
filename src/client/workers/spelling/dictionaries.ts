import type { SpelledLanguage } from '../../../domain/spelling/index.ts';
import deLicence from './words/de.LICENSE.txt?url';
import de from './words/de.bin?url';
import enLicence from './words/en.LICENSE.txt?url';
import en from './words/en.bin?url';
import ruLicence from './words/ru.LICENSE.txt?url';
import ru from './words/ru.bin?url';

/** Where the build put the packed dictionaries. */
export const dictionaries: Readonly<Record<SpelledLanguage, string>> = { ru, en, de };

/** The licences that they are given on under. */
export const dictionaryLicences: Readonly<Record<SpelledLanguage, string>> = { ru: ruLicence, en: enLicence, de: deLicence };
