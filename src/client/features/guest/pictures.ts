/** A small drawing that a guest remembers: shapes on a grid of 48, each with a tint of ours. */
export interface Picture {
  readonly id: PictureId;
  readonly shapes: readonly { readonly d: string; readonly tint: 'red' | 'blue' | 'green' | 'amber' | 'none' }[];
}

export const pictureIds = [
  'apple',
  'boat',
  'cup',
  'umbrella',
  'fish',
  'fir',
  'house',
  'bird',
  'tulip',
  'kite',
  'mushroom',
  'snail',
] as const;

export type PictureId = (typeof pictureIds)[number];

const shapes: Readonly<Record<PictureId, Picture['shapes']>> = {
  apple: [
    { d: 'M24 16c-4-4-14-3-14 8 0 9 6 16 10 16 2 0 3-1 4-1s2 1 4 1c4 0 10-7 10-16 0-11-10-12-14-8Z', tint: 'red' },
    { d: 'M24 16c0-4 1-7 4-9', tint: 'none' },
    { d: 'M27 11c4-4 8-3 9-2-1 3-5 5-9 2Z', tint: 'green' },
  ],
  boat: [
    { d: 'M7 31h34c-1 6-5 9-9 9H16c-5 0-8-4-9-9Z', tint: 'blue' },
    { d: 'M24 31V6', tint: 'none' },
    { d: 'M26 8c7 4 11 11 12 19H26Z', tint: 'none' },
    { d: 'M22 13c-5 3-8 8-9 14h9Z', tint: 'red' },
  ],
  cup: [
    { d: 'M9 18h24v12c0 6-4 10-10 10h-4c-6 0-10-4-10-10Z', tint: 'amber' },
    { d: 'M33 21h3c6 0 6 10 0 10h-3', tint: 'none' },
    { d: 'M16 13c-2-3 2-4 0-7M25 13c-2-3 2-4 0-7', tint: 'none' },
  ],
  umbrella: [
    { d: 'M6 25C7 14 15 8 24 8s17 6 18 17c-3-3-7-3-9 0-3-4-6-4-9 0-3-4-6-4-9 0-2-3-6-3-9 0Z', tint: 'green' },
    { d: 'M24 25v12c0 5-7 5-7 0M24 8V5', tint: 'none' },
  ],
  fish: [
    { d: 'M6 24c6-10 20-12 28-2l8-6v16l-8-6C26 36 12 34 6 24Z', tint: 'blue' },
    { d: 'M14 22v.1M22 17c2 4 2 9 0 13', tint: 'none' },
  ],
  fir: [
    { d: 'M24 5 34 18h-5l8 10h-6l8 10H9l8-10h-6l8-10h-5Z', tint: 'green' },
    { d: 'M24 38v5', tint: 'none' },
  ],
  house: [
    { d: 'M11 22h26v19H11Z', tint: 'amber' },
    { d: 'M6 24 24 8l18 16Z', tint: 'red' },
    { d: 'M21 41V30h7v11', tint: 'none' },
  ],
  bird: [
    { d: 'M8 22c0-7 6-10 10-9 5 1 6 6 8 9 4 5 9 5 15 5-4 7-11 11-19 10C13 36 8 30 8 22Z', tint: 'blue' },
    { d: 'M8 20 3 23l5 2M15 19v.1M20 37v6M26 37v6M18 26c4 5 9 6 14 4', tint: 'none' },
  ],
  tulip: [
    { d: 'M15 9c3 1 5 3 6 6 0-4 1-7 3-9 2 2 3 5 3 9 1-3 3-5 6-6 2 10-1 17-9 17S13 19 15 9Z', tint: 'red' },
    { d: 'M24 26v17', tint: 'none' },
    { d: 'M24 40c-8 1-12-4-13-10 7 0 12 3 13 10Z', tint: 'green' },
  ],
  kite: [
    { d: 'M24 4 36 18 24 34 12 18Z', tint: 'amber' },
    { d: 'M24 4v30M12 18h24M24 34c-4 3 4 5 0 8-1 1-2 2-5 2', tint: 'none' },
  ],
  mushroom: [
    { d: 'M6 26C6 14 14 8 24 8s18 6 18 18Z', tint: 'red' },
    { d: 'M19 26c1 6 1 10-1 15h12c-2-5-2-9-1-15', tint: 'none' },
    { d: 'M16 18v.1M25 14v.1M33 20v.1', tint: 'none' },
  ],
  snail: [
    { d: 'M15 36a12 12 0 1 1 20-9c0 4-1 7-3 9Z', tint: 'amber' },
    { d: 'M23 33a7 7 0 1 1 6-7c0 3-2 4-4 4s-3-2-2-4', tint: 'none' },
    { d: 'M32 36c6 0 7-6 7-12M15 36H5c0 4 3 5 7 5h22c6 0 9-6 9-17M39 24l-1-5M43 24l2-5', tint: 'none' },
  ],
};

export const pictures: readonly Picture[] = pictureIds.map((id) => ({ id, shapes: shapes[id] }));
