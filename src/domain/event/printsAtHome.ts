import type { Manifest } from './manifest.ts';

/** Whether guests may print their own cards: organizers chose it, and it is no evening where nothing readable may stay on a phone, as a PDF would. */
export function printsAtHome({ addresses, profile }: Pick<Manifest, 'addresses' | 'profile'>): boolean {
  return addresses === 'ownPost' && profile !== 'careful';
}
