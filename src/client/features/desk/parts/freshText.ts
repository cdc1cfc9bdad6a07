import type { DatedFact, FreshFacts } from '../../../../domain/person/freshFacts.ts';
import { monthsBetween } from '../../../../domain/person/freshness.ts';
import type { Person } from '../../../../domain/person/person.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';

/** "in custody, as of 1 May 2026"; "checked" where an organizer made sure since. */
export function statusText({ status }: Pick<Person, 'status'>, fact: DatedFact): string {
  return `${i18n.t(`desk.person.status.${status}`)}, ${sinceText(fact)}`;
}

/** "as of 1 May 2026", or "checked 1 May 2026". */
export function sinceText({ day, isConfirmed }: DatedFact): string {
  return i18n.t(isConfirmed ? 'desk.fresh.checked' : 'desk.person.asOf', { date: dayText(day) });
}

/** "address as of 1 May 2026", or "address confirmed 1 May 2026". */
export function addressText({ day, isConfirmed }: DatedFact): string {
  return i18n.t(isConfirmed ? 'desk.fresh.addressConfirmed' : 'desk.fresh.addressAsOf', { date: dayText(day) });
}

/** "4 months ago" behind a day that is old; nothing behind one that is not. */
export function agoText({ day, freshness }: DatedFact, today: string): string {
  return freshness === 'fresh' ? '' : i18n.t('desk.fresh.ago', { count: monthsBetween(day, today) });
}

/** Everything of a person that somebody should make sure of; empty where that is nothing. */
export function asksText(person: Person, fresh: FreshFacts): string {
  return fresh.asks
    .flatMap((fact) => (fact === 'status' ? statusText(person, fresh.status) : fresh.address ? addressText(fresh.address) : []))
    .join(' · ');
}

function dayText(day: string): string {
  return i18n.date(day, { dateStyle: 'medium' });
}
