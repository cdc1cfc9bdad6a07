import { frontGroups, type FrontGroup, type FrontId } from './front.ts';

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const satisfies readonly FrontGroup[];

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
