import { i18n } from '../../../i18n/i18n.svelte.ts';

/** A day in words: nobody takes the month for the day. */
export function longDay(day: string): string {
  return i18n.date(day, { dateStyle: 'long' });
}
