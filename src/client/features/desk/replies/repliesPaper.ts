import type { Kit } from '../../../../domain/sheet/kit/kit.ts';
import type { Translate } from '../../../i18n/i18n.svelte.ts';

/** A waiting reply in words, as it is read out. */
export interface ReplyOnPaper {
  readonly signature: string;
  /** Empty where none is known. */
  readonly town: string;
  readonly person: string;
  readonly month: string;
  readonly came: string;
}

/** The list to read out at the next evening: who signed how, from where, to whom; no word of card or reply. */
export function repliesPaper(replies: readonly ReplyOnPaper[], t: Translate): Kit {
  const blocks = replies.map(({ signature, town, person, month, came }) => ({
    lines: [
      {
        style: 'tick' as const,
        text: town === '' ? t('replies.list.rowNoTown', { signature, person }) : t('replies.list.row', { signature, town, person }),
      },
      { style: 'smallTick' as const, text: t('replies.list.dates', { month, date: came }) },
    ],
  }));
  return {
    name: 'replies.pdf',
    title: t('replies.list.foot'),
    page: t('kit.page'),
    of: t('kit.of'),
    parts: [{ kind: 'text', title: t('replies.list.title'), intro: [t('replies.list.intro')], columns: 1, ruled: false, blocks }],
  };
}
