import type { jsPDF } from 'jspdf';
import { parsePath } from '../front/index.ts';
import { faceMetrics, type FaceName } from '../layout/index.ts';

/** PDF points in a millimetre. */
export const POINTS = 72 / 25.4;

/** Writes one line of text with its baseline in the middle of a line of `lineHeight`, as a browser does. Millimetres. */
export function writeLine(
  pdf: jsPDF,
  text: string,
  face: FaceName,
  line: { x: number; y: number; size: number; lineHeight: number },
  colour: string,
): void {
  const { unitsPerEm, ascent, descent } = faceMetrics(face);
  const baseline = line.y + line.lineHeight / 2 + ((ascent - descent) / 2 / unitsPerEm) * line.size;
  pdf.setFont(face, 'normal');
  pdf.setFontSize(line.size * POINTS);
  pdf.setTextColor(colour);
  pdf.text(text, line.x, baseline, { charSpace: 0 });
}

/** Draws an SVG path of absolute `M L C Q Z`, moved by `dx, dy` millimetres. */
export function drawPath(pdf: jsPDF, d: string, paint: { fill?: string; stroke?: string; width?: number }, dx = 0, dy = 0): void {
  const steps = parsePath(d);
  if (steps.length === 0) return;
  if (paint.fill !== undefined) pdf.setFillColor(paint.fill);
  if (paint.stroke !== undefined) {
    pdf.setDrawColor(paint.stroke);
    pdf.setLineWidth(paint.width ?? 1);
    pdf.setLineCap('round');
    pdf.setLineJoin('round');
  }
  for (const step of steps) {
    if (step.command === 'Z') pdf.close();
    else if (step.command === 'C') {
      const { first, second, to } = step;
      pdf.curveTo(first[0] + dx, first[1] + dy, second[0] + dx, second[1] + dy, to[0] + dx, to[1] + dy);
    } else if (step.command === 'M') pdf.moveTo(step.to[0] + dx, step.to[1] + dy);
    else pdf.lineTo(step.to[0] + dx, step.to[1] + dy);
  }
  if (paint.fill !== undefined && paint.stroke !== undefined) pdf.fillStroke();
  else if (paint.fill !== undefined) pdf.fill();
  else pdf.stroke();
}
