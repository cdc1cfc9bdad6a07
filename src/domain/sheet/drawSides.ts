import type { jsPDF } from 'jspdf';
import { fromBase64 } from '../bytes/index.ts';
import { DRAWN } from '../card/drawing.ts';
import type { Box } from '../card/geometry.ts';
import { penWidth, strokePath } from '../card/strokes.ts';
import { creditedFrame, creditLine } from '../listDrawing/listDrawing.ts';
import { frontFrame, frontOf, type FrontView } from '../front/index.ts';
import { faceMetrics, layout, type TextBox } from '../layout/index.ts';
import { PHOTO, type Photo } from '../photo/photo.ts';
import { drawTrial } from './drawTrial.ts';
import { drawnNames, geometryOf } from './geometryOf.ts';
import { layAddress } from './layAddress.ts';
import { drawPath, POINTS, writeLine } from './pen.ts';
import { signedName } from './refuse.ts';
import type { SheetCard, SheetOptions } from './sheet.ts';
import type { Slot } from './slots.ts';

const INK = '#22306b';
const PRINT = '#232326';
const RULE = '#c4bfb4';

/** Draws the picture side of a card into a slot. */
export function drawFront(pdf: jsPDF, card: SheetCard, slot: Slot, drawn: Set<string>): void {
  const front = frontOf(card);
  if (card.listed) drawListed(pdf, card.listed, card.front, slot);
  else if (front.id === PHOTO && card.photo) drawPhoto(pdf, card.photo, slot, drawn);
  else drawShapes(pdf, front, slot, drawn);
  if (card.test) drawTrial(pdf, slot);
}

/** Each drawing is stored once in a file, however often it is used. */
function drawShapes(pdf: jsPDF, front: FrontView, slot: Slot, drawn: Set<string>): void {
  const name = front.id === DRAWN ? `${DRAWN}-${String(drawn.size)}` : front.id;
  const { x, y, width, height } = frontFrame;
  if (!drawn.has(name)) {
    drawn.add(name);
    // jsPDF turns coordinates around the height of the form, and cuts off at its box.
    pdf.beginFormObject(x * POINTS, -y * POINTS, width * POINTS, height * POINTS, pdf.Matrix(1, 0, 0, 1, 0, 0));
    for (const { d, ...paint } of front.shapes) drawPath(pdf, d, paint);
    pdf.endFormObject(name);
  }
  const up = pdf.internal.pageSize.getHeight() - slot.y - height;
  pdf.doFormObject(name, pdf.Matrix(1, 0, 0, 1, slot.x * POINTS, up * POINTS));
}

/** The bytes as they were sealed: nothing is decoded or made smaller once more. */
function drawPhoto(pdf: jsPDF, photo: Photo, slot: Slot, drawn: Set<string>): void {
  const name = `${PHOTO}-${String(drawn.size)}`;
  drawn.add(name);
  const { x, y, width, height } = frontFrame;
  pdf.addImage(fromBase64(photo.jpeg), 'JPEG', slot.x + x, slot.y + y, width, height, name);
}

/** A drawing of the list is stored once in a file, however many cards have it; its credit stands below where whoever drew it asked for that. */
function drawListed(pdf: jsPDF, { jpeg, credit, printCredit }: NonNullable<SheetCard['listed']>, name: string, slot: Slot): void {
  const { x, y, width, height } = printCredit ? creditedFrame : frontFrame;
  pdf.addImage(fromBase64(jpeg), 'JPEG', slot.x + x, slot.y + y, width, height, name);
  if (printCredit) writeLine(pdf, credit, 'serif', { ...creditLine, x: slot.x + creditLine.x, y: slot.y + creditLine.y }, PRINT);
}

/** Draws the text side of a card into a slot: text, signature and, on an open card, the address. */
export function drawText(pdf: jsPDF, card: SheetCard, slot: Slot, options: Pick<SheetOptions, 'mode' | 'face'>): void {
  const geometry = geometryOf(card, options);
  if (card.test) drawTrial(pdf, slot);
  const { divider } = geometry;
  if (divider) rule(pdf, slot, [divider.x, divider.top], [divider.x, divider.bottom]);
  writeBox(pdf, card.text, options, geometry.text, slot);
  writeBox(pdf, signedName(card), options, geometry.name, slot);
  drawSignature(pdf, card, geometry.drawing, slot);
  for (const { paths } of drawnNames(card, options))
    for (const path of paths) drawPath(pdf, path, { stroke: INK, width: penWidth }, slot.x, slot.y);
  if (options.mode === 'open') writeAddress(pdf, card, slot);
}

function writeBox(pdf: jsPDF, text: string, { face }: Pick<SheetOptions, 'face'>, box: Box & TextBox, slot: Slot): void {
  layout(text, faceMetrics(face), box).lines.forEach((line, i) => {
    if (line.text.trim() === '') return;
    writeLine(pdf, line.text, face, { ...box, x: slot.x + box.x, y: slot.y + box.y + i * box.lineHeight }, INK);
  });
}

function drawSignature(pdf: jsPDF, { signature }: SheetCard, box: Box, slot: Slot): void {
  if (signature.strokes.length === 0) return;
  pdf.saveGraphicsState();
  // Whatever was drawn over the edge of the box must not reach the address.
  pdf.rect(slot.x + box.x, slot.y + box.y, box.width, box.height, null);
  pdf.clip();
  pdf.discardPath();
  for (const stroke of signature.strokes) drawPath(pdf, strokePath(stroke, box), { stroke: INK, width: penWidth }, slot.x, slot.y);
  pdf.restoreGraphicsState();
}

function writeAddress(pdf: jsPDF, card: SheetCard, slot: Slot): void {
  const address = layAddress(card.addressLines);
  if (!address) return;
  const { lines, box } = address;
  lines.forEach((line, i) => {
    const y = box.y + i * box.lineHeight;
    writeLine(pdf, line, 'serif', { ...box, x: slot.x + box.x, y: slot.y + y }, PRINT);
    rule(pdf, slot, [box.x, y + box.lineHeight - 0.2], [box.x + box.width, y + box.lineHeight - 0.2]);
  });
}

function rule(pdf: jsPDF, slot: Slot, from: readonly [number, number], to: readonly [number, number]): void {
  pdf.setDrawColor(RULE);
  pdf.setLineWidth(0.15);
  pdf.line(slot.x + from[0], slot.y + from[1], slot.x + to[0], slot.y + to[1]);
}
