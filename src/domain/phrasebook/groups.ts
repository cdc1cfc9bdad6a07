/** The groups of phrases, in the order in which a card is written. */
export const groupIds = [
  'greeting',
  'about',
  'home',
  'learned',
  'day',
  'weather',
  'season',
  'animals',
  'books',
  'music',
  'nature',
  'hobbies',
  'sport',
  'comfort',
  'puzzles',
  'questions',
  'wishes',
  'holidays',
  'picture',
  'closing',
] as const;

export type GroupId = (typeof groupIds)[number];
