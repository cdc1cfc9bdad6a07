import type { Probe } from '../probe.ts';

/** Why a browser may forget what lies in it, the gravest first: only one of them is ever said. */
export const forgetful = ['lockdown', 'private', 'notPromised'] as const;
export type Forgetful = (typeof forgetful)[number];

/**
 * What is to be said of this browser; undefined where there is nothing, or where a screen of its own says it (an iPhone's
 * tab, another app's browser).
 */
export function whyItForgets(
  found: Pick<Probe, 'lockdown' | 'storage' | 'privateWindow' | 'inApp' | 'iosTab'>,
  isRefused: boolean,
): Forgetful | undefined {
  if (found.lockdown) return 'lockdown';
  if (found.storage === 'memory' || found.inApp) return undefined;
  if (found.privateWindow) return 'private';
  return isRefused && !found.iosTab ? 'notPromised' : undefined;
}
