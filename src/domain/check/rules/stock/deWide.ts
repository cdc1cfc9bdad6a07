import type { RuleGroup } from '../../rule.ts';

/** Sayings about the dark before the dawn. */
export const germanWide: RuleGroup['rules'] = [
  {
    id: 'stock.de.wide',
    language: 'de',
    find: [
      'nach der ..1 dunkelsten/finstersten/schwärzesten ..1 stunde/nacht',
      'den glauben ..1 nicht verlieren/verlierst',
      'dämmerung/morgen/sonne ..4 nach der ..1 dunkelsten',
    ],
  },
];
