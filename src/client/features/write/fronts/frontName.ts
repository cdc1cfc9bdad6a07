import type { FrontView } from '../../../../domain/front/index.ts';
import { isListFront } from '../../../../domain/listDrawing/listDrawing.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';

/** What a picture side shows, in words; a drawing of the list has its own. */
export function frontName({ id, listed }: Pick<FrontView, 'id' | 'listed'>): string {
  if (listed) return listed.shows;
  return isListFront(id) ? '' : i18n.t(`write.front.${id}`);
}
