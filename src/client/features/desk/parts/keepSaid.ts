import type { Operation } from '../../../../domain/log/index.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';

/** Keeps what an organizer said; resolves with the sentence to show where this device could not. */
export async function keepSaid(session: DeskSession, ...operations: readonly Operation[]): Promise<string | undefined> {
  const done = await session.act(...operations);
  return done.ok ? undefined : i18n.t('desk.act.notKept', { reason: i18n.t(`error.${done.reason}`) });
}

/** Today, or the day of what stands there, where a desk with a fast clock said that: the older never replaces the newer. */
export function latestDay(today: string, ...said: readonly ({ readonly day: string } | undefined)[]): string {
  return said.reduce((latest, one) => (one && one.day > latest ? one.day : latest), today);
}
