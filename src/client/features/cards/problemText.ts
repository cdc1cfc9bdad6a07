import type { ClientProblem } from '../../data/problems.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import type { AppContext } from '../../live/context.ts';

/** With these an ordinary evening goes on by itself; on a careful one nothing does. */
const passing: ReadonlySet<ClientProblem> = new Set<ClientProblem>([
  'network.none',
  'network.slow',
  'network.portal',
  'server.failed',
  'rate.limited',
  'body.digest',
]);

/** What keeps something from being sent, and what to do. */
export function problemText({ careful }: Pick<AppContext, 'careful'>, problem: ClientProblem): string {
  return careful && passing.has(problem) ? i18n.t('careful.send.failed') : i18n.t(`error.${problem}`);
}
