import { cardGeometry } from '../card/geometry.ts';
import { faceMetrics, layout, type TextBox } from '../layout/index.ts';

/** An address as it stands on a card: its lines, broken where they are too long, and the box they are set in. */
export interface LaidAddress {
  readonly lines: readonly string[];
  readonly box: TextBox & { readonly x: number; readonly y: number };
}

/** An address may be set somewhat smaller to fit, but never smaller than a postman reads. */
const scales = [1, 0.92, 0.84];

/** Sets an address into the box of an open card; undefined when it is too long for that. */
export function layAddress(addressLines: readonly string[]): LaidAddress | undefined {
  const { address } = cardGeometry('open');
  if (!address) return undefined;
  for (const scale of scales) {
    const box = { ...address, size: address.size * scale, lineHeight: address.lineHeight * scale };
    const laid = layout(addressLines.join('\n'), faceMetrics('serif'), box);
    if (laid.overflow === null) return { lines: laid.lines.map((line) => line.text), box };
  }
  return undefined;
}
