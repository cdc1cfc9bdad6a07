import type { RuleGroup } from '../../rule.ts';

export const anyLanguage: RuleGroup['rules'] = [
  {
    id: 'contact.any.reach',
    language: 'any',
    needs: '@|собака|\\bat\\b|klammeraffe',
    patterns: [String.raw`(?<![\p{L}\p{N}@.])@[a-z0-9_]{4,}(?![\p{L}\p{N}])`],
    across: [
      String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]+\s?(?:@|\(at\)|\[at\]|\(собака\)|\[собака\]| собака )\s?[\p{L}\p{N}\-]+(?:\s?(?:\.|\(dot\)|\[dot\]| точка )\s?[\p{L}\p{N}\-]+)+`,
      String.raw`(?<![\p{L}\d._\-])[\p{L}\d._\-]+\s*(?:\(собака\)|\(at\)|\[at\]|собака|at|klammeraffe)\s*[\p{L}\d\-]+\s*(?:\(точка\)|\(dot\)|\[dot\]|точка|dot|punkt)\s*(?:ru|com|org|net|de|ру|ком|орг|нет)(?!\p{L})`,
    ],
  },
  {
    id: 'contact.any.phone',
    language: 'any',
    needs: '\\d[\\d ()./–\\-\\u00a0]{5,}\\d',
    patterns: [
      String.raw`(?<!\p{L})(?:тел|телефон|phone|mobile|telefon|handy|моб)\.?:?\s*\+?[\d \-()]{7,}\d`,
      // A telephone: a plus or the Russian 8, and at least nine more digits with what stands between them.
      String.raw`(?<![\d\p{L}])(?:\+\s?\d{1,3}|00\d{2}|8(?=[ (\-]?\(?\d{3}))(?:[ \-–.()/\u00a0]{0,3}\d){7,12}(?!\d)`,
      String.raw`(?<![\d\p{L}])0\d{2,4}[ \-/]\d{3,4}[ \-]?\d{2,5}(?:[ \-]?\d{2,4})?(?!\d)`,
      String.raw`(?<![\d\p{L}])\(?\d{3}\)?[ \-]\d{3}[ \-]\d{2}[ \-]?\d{2}(?!\d)`,
    ],
  },
  {
    id: 'contact.any.street',
    language: 'any',
    needs: '\\d',
    patterns: [
      String.raw`(?<!\p{L})(?:в\s+)?дом(?:е)?\s+\d{1,4}[а-я]?\s+(?:по|на)\s+(?:улице\s+)?\p{Lu}\p{L}+`,
      String.raw`(?<!\p{L})кв(?:артира)?\.?\s*(?:№\s*)?\d{1,4}(?![\d\p{L}])`,
      String.raw`(?<!\d)\d{5}\s+\p{Lu}\p{Ll}{2,}(?!\p{L})`,
    ],
    across: [
      String.raw`(?<!\p{L})(?:ул\.|улица|улице|улицы|просп\.|проспект|проспекте|пр-т|пр\.|пер\.|переулок|переулке|наб\.|набережная|набережной|шоссе|бульвар|бульваре|проезд|площадь|пл\.|мкр\.?|микрорайон)\s+[\p{L}\p{N}\- ]{2,40}?,?\s*(?:д(?:ом|оме)?\.?\s*)?№?\s*\d{1,4}[а-я]?(?:[,/\s]+(?:к(?:в|орп)?(?:артира)?\.?|корпус|стр\.?)\s*\d+)*(?![\p{L}\d:])`,
      String.raw`(?<!\p{L})\p{Lu}[\p{L}\-]+(?:ая|ий|ой|ый)\s+(?:ул\.|улица|пер\.|переулок|проспект|пр-т|наб\.|шоссе|бульвар),?\s*(?:д(?:ом)?\.?\s*)?\d{1,4}(?!\d)`,
      String.raw`(?<!\d)\d{6},?\s+(?:г\.?\s*)?\p{Lu}\p{Ll}{2,}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:г\.|город)\s?\p{Lu}[\p{Ll}\-]+,\s*(?:ул\.|д\.|пр\.)`,
      String.raw`(?:p\.?\s?o\.?\s?box|а/я|postfach|абонентский ящик)\s*\d+`,
    ],
  },
  {
    id: 'contact.any.street.latin',
    language: 'any',
    needs: '[a-zß]\\.? \\d|\\d[a-z]? [a-z]',
    patterns: [
      String.raw`(?<![\p{L}\d])\d{1,5}[a-z]?\s+(?!(?:Baker|Downing|Privet|Abbey|Sesame|Fleet|Elm|Penny)\s)(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|boulevard|blvd\.?|square|close|terrace|way|court)(?!\p{L})`,
      String.raw`(?<!\p{L})\p{Lu}[\p{L}\-]*(?: ?stra(?:ß|ss)e|str\.|gasse|platz|allee|ufer|damm)\s+\d{1,4}[a-z]?(?![\p{L}\d])`,
      String.raw`(?<!\p{L})\p{Lu}\p{L}+weg\s+\d{1,4}[a-z]?(?![\p{L}\d])`,
    ],
  },
];
