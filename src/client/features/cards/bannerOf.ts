import type { HandOver } from '../../data/queries.ts';

/** What the banner is about, first what is at the greatest risk: it must not say that everything is handed over while anything waits here. */
export interface BannerSubject {
  readonly tone: 'amber' | 'blue' | 'green';
  readonly of: 'cards' | 'notes';
  readonly count: number;
}

/** Cards and notes are never added up: each has its own sentence, and cards come first where both are as far. */
export function bannerOf({ onlyHere, underway, handedOver, notes }: HandOver): BannerSubject {
  if (onlyHere > 0) return { tone: 'amber', of: 'cards', count: onlyHere };
  if (notes.onlyHere > 0) return { tone: 'amber', of: 'notes', count: notes.onlyHere };
  if (underway > 0) return { tone: 'blue', of: 'cards', count: underway };
  if (notes.underway > 0) return { tone: 'blue', of: 'notes', count: notes.underway };
  return { tone: 'green', of: 'cards', count: handedOver };
}
