import type { jsPDF } from 'jspdf';
import { setLines, widthOf, writeLines } from '../setLines.ts';
import type { Kit } from './kit.ts';

export const PAGE = { width: 210, height: 297, margin: 15 } as const;
/** Above the page's number. */
export const BOTTOM = PAGE.height - 20;
export const PRINT = '#232326';
export const SOFT = '#5b5b60';
export const RUSSIAN = '#22306b';
export const RULE = '#b9b4a9';

const FOOT = { size: 3.2, lineHeight: 4 } as const;

/** Where a page's foot stands: in the middle of upright pages; beside the cards on sheets of blank ones, which are cut apart. */
export interface Foot {
  readonly page: number;
  readonly centre: number;
  readonly y: number;
  readonly width: number;
}

/** The foot of an upright page. */
export function footOf(page: number): Foot {
  return { page, centre: PAGE.width / 2, y: PAGE.height - 13, width: PAGE.width - 2 * PAGE.margin };
}

/** Title and number at the foot of every page, once it is known how many there are. */
export function drawFeet(pdf: jsPDF, feet: readonly Foot[], { title, page: word, of }: Kit): void {
  for (const { page, centre, y, width } of feet) {
    pdf.setPage(page);
    const number = `${word} ${String(page)} ${of} ${String(feet.length)}`;
    const room = width - widthOf(` · ${number}`, 'serif', FOOT);
    const [first = '', ...more] = setLines(title, 'serif', room, FOOT);
    writeLines(pdf, [`${more.length > 0 ? `${first}…` : first} · ${number}`], 'serif', { ...FOOT, x: 0, y, centre }, SOFT);
  }
}

/** A page more, upright. */
export function addUpright(pdf: jsPDF): number {
  pdf.addPage([PAGE.width, PAGE.height], 'portrait');
  return pdf.getNumberOfPages();
}
