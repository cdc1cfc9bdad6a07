import { frontGroups, type FrontGroup, type FrontId } from './front.ts';

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const satisfies readonly FrontGroup[];

/**
 * All fronts as an evening offers them, group by group: the season of its day first, what fits any time next; the New
 * Year comes second while cards can be meant for it, from November to January. `day` is `YYYY-MM-DD`.
 */
export function frontsByGroup(day: string): readonly { readonly group: FrontGroup; readonly fronts: readonly FrontId[] }[] {
  const month = monthOf(day);
  const season = seasonOf(month);
  const later = seasons.map((_, i) => seasons[(season + i) % 4] ?? 'winter');
  const [own = 'winter', ...others] = later;
  const holidays = month >= 11 || month === 1;
  const order: readonly FrontGroup[] = holidays
    ? [own, 'newYear', 'anyTime', 'birthday', ...others]
    : [own, 'anyTime', 'birthday', ...others, 'newYear'];
  return order.map((group) => ({ group, fronts: frontGroups[group] }));
}

/** Fronts that a card may begin with on a day, chosen by nobody yet: those of its season, and those that always fit. */
export function frontsToStartWith(day: string): readonly FrontId[] {
  return [...frontGroups[seasons[seasonOf(monthOf(day))] ?? 'winter'], ...frontGroups.anyTime];
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** 0 is the winter, which begins in December. */
function seasonOf(month: number): number {
  return Math.floor((month % 12) / 3);
}
