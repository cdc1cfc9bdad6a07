import type { SlipCodeResult } from '../../domain/slip/slipCode.ts';
import { i18n } from '../i18n/i18n.svelte.ts';

export type SlipRefusal = Extract<SlipCodeResult, { readonly ok: false }>;

/** What is wrong with a code and what to do, in a sentence. */
export function problemSentence(refusal: SlipRefusal): string {
  if (refusal.reason === 'short' || refusal.reason === 'long') {
    const { reason, by, group } = refusal;
    return group === undefined
      ? i18n.t(reason === 'short' ? 'slip.problem.short' : 'slip.problem.long', { count: by })
      : i18n.t(reason === 'short' ? 'slip.problem.shortIn' : 'slip.problem.longIn', { group });
  }
  if (refusal.reason !== 'wrong') return i18n.t(`slip.problem.${refusal.reason}`);
  const { groups } = refusal;
  if (groups.length === 0) return i18n.t('slip.problem.unclear');
  return i18n.t('slip.problem.wrong', { count: groups.length, groups: i18n.list(groups.map(String)) });
}
