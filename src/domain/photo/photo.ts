/** In place of the id of a front: a photo of the writer's. */
export const PHOTO = 'photo';

/** Pixels across that a photo keeps: about 230 dots an inch on a card, more than home and office printers show. */
export const WIDEST = 1240;
export const NARROWEST = 200;

/**
 * Bytes of a photo. A card with one travels in 256 KiB, the largest size of a record: in base64 these are 208 KiB, which
 * leaves more room than the longest text, its pairs and a drawn signature take.
 */
export const PHOTO_BYTES = 160_000;

/** What its writer says of faces: nobody's is to be seen, or everybody agreed whose is. */
export const faceAnswers = ['none', 'agreed'] as const;
export type FaceAnswer = (typeof faceAnswers)[number];

/** A picture side that is a photo: pixels only, cut to the card's proportions. */
export interface Photo {
  /** A JPEG without any metadata, in base64. */
  readonly jpeg: string;
  readonly faces: FaceAnswer;
}

/** The photo as a picture's address: it holds the bytes themselves. */
export function photoUrl({ jpeg }: Pick<Photo, 'jpeg'>): string {
  return `data:image/jpeg;base64,${jpeg}`;
}
