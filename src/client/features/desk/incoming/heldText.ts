import type { parseHoldReason } from '../../../../domain/desk/holdReason.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';

/** Why a card was held back, as a sentence. */
export function heldText({ reason, words }: ReturnType<typeof parseHoldReason>): string {
  return reason === 'other' ? words : [i18n.t(`desk.hold.${reason}`), words].filter((part) => part !== '').join('. ');
}
