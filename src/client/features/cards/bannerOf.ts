import type { HandOver } from '../../data/queries.ts';

/** What the banner is about, first what is at the greatest risk: it must not say that everything is handed over while anything waits here. */
export interface BannerSubject {
  readonly tone: 'amber' | 'blue' | 'green';
  readonly of: 'cards' | 'signatures' | 'notes';
  readonly count: number;
}

/** Cards, signatures and notes are never added up: each has its own sentence, and cards come first where all are as far. */
export function bannerOf({ onlyHere, underway, handedOver, notes, signatures }: HandOver): BannerSubject {
  if (onlyHere > 0) return { tone: 'amber', of: 'cards', count: onlyHere };
  if (signatures.onlyHere > 0) return { tone: 'amber', of: 'signatures', count: signatures.onlyHere };
  if (notes.onlyHere > 0) return { tone: 'amber', of: 'notes', count: notes.onlyHere };
  if (underway > 0) return { tone: 'blue', of: 'cards', count: underway };
  if (signatures.underway > 0) return { tone: 'blue', of: 'signatures', count: signatures.underway };
  if (notes.underway > 0) return { tone: 'blue', of: 'notes', count: notes.underway };
  if (handedOver === 0 && signatures.handedOver > 0) return { tone: 'green', of: 'signatures', count: signatures.handedOver };
  return { tone: 'green', of: 'cards', count: handedOver };
}
