import type { TypedCodeResult } from '../../../domain/event/typedCode.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';

/** What is wrong with a code that somebody typed, as exactly as that can be told. */
export function refusalSentence(refusal: Extract<TypedCodeResult, { readonly ok: false }>): string {
  if (refusal.reason !== 'join.mistyped') return i18n.t(`error.${refusal.reason}`);
  const { mistake } = refusal;
  if (mistake.reason === 'wrong') {
    const { groups } = mistake;
    if (groups.length === 0) return i18n.t('join.typed.unclear');
    return i18n.t('join.typed.wrong', { count: groups.length, groups: i18n.list(groups.map(String)) });
  }
  const { reason, group } = mistake;
  if (group === undefined) return i18n.t(reason === 'short' ? 'join.typed.short' : 'join.typed.long', { number: i18n.number(mistake.by) });
  return i18n.t(reason === 'short' ? 'join.typed.shortIn' : 'join.typed.longIn', { group: i18n.number(group) });
}
