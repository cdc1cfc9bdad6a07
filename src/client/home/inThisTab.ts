import type { Device } from '../live/context.ts';

/** Who goes on in a place that forgets: what a guest decides for tonight decides nothing about an evening's keys. */
export type Visitor = 'guest' | 'organizer';

const keyOf = (visitor: Visitor): string => `otk.inThisTab.${visitor}`;

/**
 * Whether somebody is told to begin elsewhere: on the home screen instead of an iPhone's tab, in an ordinary browser
 * instead of another app's. One that keeps nothing at all says so on every screen, and keeps no more elsewhere.
 */
export function isTold(device: Pick<Device, 'iosTab' | 'inApp' | 'storage'>, visitor: Visitor): boolean {
  return device.storage === 'disk' && (device.iosTab || device.inApp) && !goesOn(visitor);
}

/** Remembers that somebody goes on here all the same, until the tab is closed: nobody is asked twice. */
export function goOn(visitor: Visitor): void {
  try {
    sessionStorage.setItem(keyOf(visitor), '1');
  } catch {
    // No storage: asked again on the next screen.
  }
}

function goesOn(visitor: Visitor): boolean {
  try {
    return sessionStorage.getItem(keyOf(visitor)) === '1';
  } catch {
    return false;
  }
}
