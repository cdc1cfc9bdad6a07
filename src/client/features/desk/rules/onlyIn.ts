import { i18n } from '../../../i18n/i18n.svelte.ts';

/** That a rule holds only for cards to this country, in words. */
export function onlyIn(country: string): string {
  if (country === 'ru' || country === 'by') return i18n.t(`rules.onlyIn.${country}`);
  return i18n.t('rules.onlyIn.other', { country: i18n.countryName(country) });
}
