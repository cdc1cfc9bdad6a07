import type { OwnRule } from '../../src/domain/check/ownRule.ts';

/** A rule as organizers write one. */
export function ownRule(change: Partial<OwnRule> = {}): OwnRule {
  return {
    id: 'own.barge',
    topic: 'cipher',
    strength: 'ask',
    language: 'ru',
    find: ['баржа'],
    why: 'Так у нас называют адвоката.',
    source: 'рассказала сестра',
    date: '2026-11-30',
    ...change,
  };
}
