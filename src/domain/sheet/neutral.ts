/** What jsPDF writes of itself and of the time into every file. */
const marks = ['/Producer (', '/CreationDate ('];

/** Blanks out who made a PDF, and when; the file keeps its length and so its table of offsets. Changes `pdf` in place. */
export function makeNeutral(pdf: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (const mark of marks) {
    const start = lastIndexOf(pdf, mark);
    if (start === -1) throw new Error(`expected ${mark} in the PDF`);
    pdf.fill(0x20, start, pdf.indexOf(0x29, start) + 1);
  }
  return pdf;
}

function lastIndexOf(bytes: Uint8Array, text: string): number {
  for (let at = bytes.length - text.length; at >= 0; at--) {
    let i = 0;
    while (i < text.length && bytes[at + i] === text.charCodeAt(i)) i++;
    if (i === text.length) return at;
  }
  return -1;
}
