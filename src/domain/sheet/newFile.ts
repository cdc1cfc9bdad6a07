import { jsPDF } from 'jspdf';
import type { SheetFonts } from './sheet.ts';

/** An empty PDF with a first page of this size (millimetres) and our faces in it. */
export function newFile({ width, height }: { readonly width: number; readonly height: number }, fonts: SheetFonts): jsPDF {
  const pdf = new jsPDF({
    unit: 'mm',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    floatPrecision: 2,
    putOnlyUsedFonts: true,
  });
  pdf.setFileId('0'.repeat(32));
  for (const [face, bytes] of Object.entries(fonts)) {
    pdf.addFileToVFS(face, binaryString(bytes));
    pdf.addFont(face, face, 'normal');
  }
  return pdf;
}

/** jsPDF takes font files as strings of one character per byte. */
function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
