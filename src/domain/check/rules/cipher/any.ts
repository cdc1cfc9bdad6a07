import type { RuleGroup } from '../../rule.ts';

export const anyLanguage: RuleGroup['rules'] = [
  {
    id: 'cipher.any.acrostic',
    language: 'any',
    detector: 'acrostic',
  },
  {
    id: 'cipher.any.groups',
    language: 'any',
    patterns: [
      // Numbers in groups: 12-5-18-20, 3.14.7.22, 17 04 22 09 31.
      String.raw`(?<![\d.,:\-–/+])\d{1,3}(?:[-–./](?:\s?)\d{1,3}|\s\d{1,3}){5,}(?![\d\p{L}])`,
      String.raw`(?<![\d.,:\-–/+])\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})+(?:\s*[/,;|]?\s*\d{1,3}(?:[-–]\d{1,3})+)+(?![\d\p{L}])`,
      // No pattern of stitches and no team on its field.
      String.raw`(?<!(?:strick|muster|knit|pattern|вяз|узор|петл|расстановк|aufstellung|formation)[^.!?]{0,60})(?<![\d.,:\-–/+])\d{1,2}(?:-\d{1,2}){3,}(?![\d\p{L}-])`,
      // A word for another, unless a child's or a foreign one is put into Russian.
      String.raw`(?<!(?:язык|детств|детск|дет[иея]|диалект|словар|перев[оё]д|по-\p{L}+ски|\p{L}+ском|внук|внуч|малыш)[^.!?]{0,90})«\p{L}+»\s*(?:—|-|=)?\s*(?:значит|означает|это значит|=)\s*«?\p{L}+`,
      String.raw`(?<!\p{L})(?:rot-?13|base64|caesar|du weißt schon(?=[.!…]))`,
      String.raw`(?<![\d\p{L}])(?<!3[,.])\d{4,6}(?:[ \-]\d{4,6}){2,}(?![\d\p{L}])`,
      // Letters with numbers: A7 K12 M3; no squares of a chessboard, stitches to knit and purl, sizes of paper or rows of seats alone.
      String.raw`(?<![\p{L}\d])(?!(?:[KP]\d[\s,]+){2})(?![a-hа-з][1-8](?!\d))[A-ZА-Я]\d{1,3}(?:[\s\-,/.]+(?![a-hа-з][1-8](?![\d]))[A-ZА-Я]\d{1,3}){2,}(?![\p{L}\d])`,
      // Letters and digits mixed without sense: X7K9-PQ4Z; a move at chess has its sense: e7-e5.
      String.raw`(?<![\p{L}\d\-])(?=[A-ZА-Я0-9\-]*\d[A-ZА-Я0-9\-]*[A-ZА-Я][A-ZА-Я0-9\-]*\d)(?=[A-ZА-Я0-9\-]*[A-ZА-Я][A-ZА-Я0-9\-]*\d[A-ZА-Я0-9\-]*[A-ZА-Я])(?![крсфлknbrq]?[a-hа-з][1-8]-[a-hа-з][1-8](?![\p{L}\d]))[A-ZА-Я0-9]{2,}(?:-[A-ZА-Я0-9]{2,})*(?![\p{L}\d])`,
      // Nobody's words: five consonants and more, twice in a row.
      String.raw`(?<!\p{L})(?:[бвгджзйклмнпрстфхцчшщъь]{4,}|[bcdfghjklmnpqrstvwxz]{5,})(?:\s+(?:[бвгджзйклмнпрстфхцчшщъь]{3,}|[bcdfghjklmnpqrstvwxz]{4,}))+(?!\p{L})`,
      // No word begins so.
      String.raw`(?<!\p{L})[ъь]\p{L}{2,}`,
      String.raw`(?<!\d)[01]{6,}(?:\s+[01]{4,})+`,
    ],
    across: [
      // Morse and binary.
      String.raw`(?:(?<=^|\s)[.\-–—·•]{1,5}(?:\s+|\s?/\s?)){4,}[.\-–—·•]{1,5}`,
    ],
  },
];
