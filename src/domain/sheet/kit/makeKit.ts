import type { jsPDF } from 'jspdf';
import { makeNeutral } from '../neutral.ts';
import { newFile } from '../newFile.ts';
import type { SheetFile, SheetFonts } from '../sheet.ts';
import { blankSheet, drawBlanks } from './drawBlanks.ts';
import { drawLabels } from './drawLabels.ts';
import { drawPoster } from './drawPoster.ts';
import { drawRunning } from './drawRunning.ts';
import type { Kit, KitPart } from './kit.ts';
import { drawFeet, footOf, PAGE, type Foot } from './page.ts';

/**
 * Lays papers for an evening out as one PDF of A4 pages, each with its number. The same kit gives the same bytes, and
 * nothing in them tells what made them, or when. Whatever is too long goes on over the page; a sign that the face lacks is a
 * question mark. `onprogress` counts parts.
 */
export function makeKit(kit: Kit, fonts: SheetFonts, onprogress?: (done: number, total: number) => void): SheetFile {
  const parts = kit.parts.filter((part) => !isEmpty(part));
  const pdf = newFile(sizeOf(parts[0]), fonts);
  const feet: Foot[] = [];
  parts.forEach((part, i) => {
    if (i > 0) {
      const { width, height } = sizeOf(part);
      pdf.addPage([width, height], width > height ? 'landscape' : 'portrait');
    }
    feet.push(...drawPart(pdf, part));
    onprogress?.(i + 1, parts.length);
  });
  drawFeet(pdf, feet, kit);
  return { name: kit.name, bytes: makeNeutral(new Uint8Array(pdf.output('arraybuffer'))), cards: [] };
}

function isEmpty(part: KitPart): boolean {
  return (part.kind === 'blanks' && part.slips.length === 0) || (part.kind === 'labels' && part.labels.length === 0);
}

function drawPart(pdf: jsPDF, part: KitPart): readonly Foot[] {
  const page = pdf.getNumberOfPages();
  if (part.kind === 'text') return drawRunning(pdf, part, page);
  if (part.kind === 'blanks') return drawBlanks(pdf, part, page);
  if (part.kind === 'labels') return drawLabels(pdf, part, page);
  drawPoster(pdf, part);
  return [footOf(page)];
}

function sizeOf(part: KitPart | undefined): { readonly width: number; readonly height: number } {
  return part?.kind === 'blanks' ? blankSheet : PAGE;
}
