import type { jsPDF } from 'jspdf';
import { encode } from 'uqr';

/** Draws a QR code into a square of `size` millimetres, its white edge of four modules included. */
export function drawCode(pdf: jsPDF, text: string, x: number, y: number, size: number): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 4 });
  const step = size / modules;
  pdf.setFillColor('#000000');
  data.forEach((row, down) => {
    // Dark modules beside each other are one bar: fewer seams, and a smaller file.
    for (let from = 0; from < row.length; from++) {
      if (row[from] !== true) continue;
      let to = from;
      while (row[to + 1] === true) to++;
      pdf.rect(x + from * step, y + down * step, (to - from + 1) * step, step, 'F');
      from = to;
    }
  });
}
