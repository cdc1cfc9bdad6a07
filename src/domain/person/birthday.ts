const DAY = 86_400_000;

/** Days on which birthdays lie, first and last, `YYYY-MM-DD`. */
export interface BirthdaySpan {
  readonly from: string;
  readonly to: string;
}

/** A month from the first day on: later birthdays are for a later evening. */
const LENGTH = 30;

/** The birthdays that a card which is posted on a day can still reach: from its arrival on, for a month. */
export function reachableBirthdays(today: string, daysOnTheWay: number): BirthdaySpan {
  return { from: addDays(today, daysOnTheWay), to: addDays(today, daysOnTheWay + LENGTH) };
}

/** The birthdays in a span as `MM-DD`; in a common year somebody born on 29 February has it on the 28th. */
export function birthdaysIn({ from, to }: BirthdaySpan): ReadonlySet<string> {
  const days = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.add(day.slice(5));
    if (day.endsWith('-02-28') && addDays(day, 1).endsWith('-03-01')) days.add('02-29');
  }
  return days;
}

/** How old somebody is on a day; from the year of birth alone it may be one too many; null where neither is known. */
export function ageOn(day: string, { birthDate, birthYear }: { birthDate: string | null; birthYear: number | null }): number | null {
  if (birthDate === null) return birthYear === null ? null : Number(day.slice(0, 4)) - birthYear;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
