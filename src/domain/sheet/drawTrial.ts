import type { jsPDF } from 'jspdf';
import { faceMetrics, layout } from '../layout/index.ts';
import { POINTS } from './pen.ts';
import type { Slot } from './slots.ts';

const TRIAL = '#dcdcdc';
const trial = { word: 'ПРОБА', size: 36, capHeight: 0.7 } as const;

/** «ПРОБА» from corner to corner, so that a card of a rehearsal is never posted. */
export function drawTrial(pdf: jsPDF, slot: Slot): void {
  const { word, size, capHeight } = trial;
  const { width = 0 } = layout(word, faceMetrics('serif'), { width: 1000, height: size, size, lineHeight: size }).lines[0] ?? {};
  const angle = Math.atan2(105, 148) * 0.9;
  const [along, across] = [width / 2, (size * capHeight) / 2];
  const x = slot.x + 74 - along * Math.cos(angle) + across * Math.sin(angle);
  const y = slot.y + 52.5 + along * Math.sin(angle) + across * Math.cos(angle);
  pdf.setFont('serif', 'normal');
  pdf.setFontSize(size * POINTS);
  pdf.setTextColor(TRIAL);
  pdf.text(word, x, y, { angle: (angle * 180) / Math.PI, charSpace: 0 });
}
