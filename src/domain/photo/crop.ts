import { PROPORTION, type Size } from './size.ts';

/** Which part of a photo comes onto the card. */
export interface Crop {
  /** 1: as much of it as the card's proportions let be seen. */
  readonly zoom: number;
  /** Where the part lies in the room that there is for it: 0 at the left (upper) edge, 1 at the right (lower) one. */
  readonly x: number;
  readonly y: number;
}

/** A part of a photo in its pixels. */
export interface Part extends Size {
  readonly x: number;
  readonly y: number;
}

export const MOST_ZOOM = 4;

export const wholePhoto: Crop = { zoom: 1, x: 0.5, y: 0.5 };

/** The part that is seen: always of the card's proportions, and never beyond the photo's edges. */
export function partOf(photo: Size, { zoom, x, y }: Crop): Part {
  const width = Math.min(photo.width, photo.height * PROPORTION) / zoom;
  const height = width / PROPORTION;
  return { x: Math.max(0, photo.width - width) * x, y: Math.max(0, photo.height - height) * y, width, height };
}

/** Closer or further away, around the middle of what is seen. */
export function zoomedTo(photo: Size, crop: Crop, zoom: number): Crop {
  const before = partOf(photo, crop);
  const within = Math.min(MOST_ZOOM, Math.max(1, zoom));
  const after = partOf(photo, { ...crop, zoom: within });
  return {
    zoom: within,
    x: share(before.x + (before.width - after.width) / 2, photo.width - after.width, crop.x),
    y: share(before.y + (before.height - after.height) / 2, photo.height - after.height, crop.y),
  };
}

/** Moved under the finger: by parts of the width and the height of what is seen. */
export function movedBy(photo: Size, crop: Crop, across: number, down: number): Crop {
  const part = partOf(photo, crop);
  return {
    ...crop,
    x: share(part.x - across * part.width, photo.width - part.width, crop.x),
    y: share(part.y - down * part.height, photo.height - part.height, crop.y),
  };
}

/** Where there is no room to move in, it stays where it was. */
function share(offset: number, room: number, before: number): number {
  return room < 0.5 ? before : Math.min(1, Math.max(0, offset / room));
}
