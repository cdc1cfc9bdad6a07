import { cardGeometry, type CardMode } from '../../../../domain/card/geometry.ts';
import type { Draft } from '../../../../domain/card/index.ts';
import { faceMetrics, layout, type Layout } from '../../../../domain/layout/index.ts';

/** How a draft stands on its card, and what keeps it from being sealed. */
export interface CardCheck {
  readonly text: Layout;
  readonly name: Layout;
  readonly empty: boolean;
  /** Words fall off the card, or some characters have no glyph in its hand. */
  readonly textBad: boolean;
  readonly nameBad: boolean;
  /** Lines of text below the last one that fits. */
  readonly spilled: number;
}

/** Lays a draft out with the measures that the printer uses. */
export function checkCard(draft: Pick<Draft, 'text' | 'signature'>, mode: CardMode): CardCheck {
  const geometry = cardGeometry(mode);
  const hand = faceMetrics('hand');
  const text = layout(draft.text, hand, geometry.text);
  const name = layout(draft.signature.name, hand, geometry.name);
  return {
    text,
    name,
    empty: draft.text.trim() === '',
    textBad: text.overflow !== null || text.missing.length > 0,
    nameBad: name.overflow !== null || name.missing.length > 0,
    spilled: text.overflow === null ? 0 : text.lines.length - text.fits,
  };
}
