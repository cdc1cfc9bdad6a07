import type { ClientProblem } from '../../data/problems.ts';

/** What a phone without a network, in a portal or before a tired server meets: it may be gone the next moment. */
const passing: readonly ClientProblem[] = [
  'network.none',
  'network.portal',
  'network.slow',
  'server.failed',
  'rate.limited',
  'manifest.notFound',
  'list.notFound',
];

/** Whether trying again after a while may help, with nothing else done. */
export function passes(reason: ClientProblem): boolean {
  return passing.includes(reason);
}
