import { cardGeometry, type CardMode } from '../../../../domain/card/geometry.ts';
import type { Draft } from '../../../../domain/card/index.ts';
import { cardText, faceMetrics, layout } from '../../../../domain/layout/index.ts';

/** What is copied, line by line as it stands on the card; the signature comes last. Empty lines are none. */
export function penLines({ text, signature }: Pick<Draft, 'text' | 'signature'>, mode: CardMode): readonly string[] {
  const { lines } = layout(cardText(text), faceMetrics('hand'), cardGeometry(mode).text);
  return [...lines.map((line) => line.text), cardText(signature.name)].map((line) => line.trim()).filter((line) => line !== '');
}
