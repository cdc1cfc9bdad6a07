/** How somebody spells, as far as it shows: Germans and the Dutch write х as "ch", Germans ш as "sch" and в as "w". */
export interface Habit {
  readonly german: boolean;
  readonly dutch: boolean;
}

const german = /tsch|w/g;
const other = /v/g;
const dutch = /tsj(?=[^a])|zj(?=[^aou])|sj(?=[ik])/;

/** The habit in what was typed. */
export function habitIn(typed: string): Habit {
  const small = typed.toLowerCase();
  return { german: count(small, german) > count(small, other), dutch: dutch.test(small) };
}

/** Something short that shows the same habit as what was typed: all that is kept of words whose letters are forgotten. */
export function signsOf(typed: string): string {
  const habit = habitIn(typed);
  return `${habit.german ? 'w' : ''}${habit.dutch ? 'tsji' : ''}`;
}

function count(typed: string, sign: RegExp): number {
  return typed.match(sign)?.length ?? 0;
}
