import type { RuleGroup } from '../../rule.ts';

export const anyLanguage: RuleGroup['rules'] = [
  {
    id: 'link.any.address',
    language: 'any',
    needs: '://|: ?/ ?/|\\b[a-z] ?\\. ?[a-z]\\b|\\.[a-zрокун]|[\\[(](?:\\.|dot|точка)',
    patterns: [
      String.raw`(?:https?|hxxps?|ftp|tg):/{1,2}[^\s«»"<>]+`,
      String.raw`(?<!\S)(?:[a-z0-9-]\s){3,}\.\s?[a-z](?:\s?[a-z]){1,3}(?![\p{L}])`,
      // Any address with a path behind it: spoti.fi/3kQz81.
      String.raw`(?<![\p{L}\p{N}@.\-_/])[a-z0-9-]+\.[a-z]{2,4}/[^\s«»"<>]{2,}`,
      String.raw`(?<![\p{L}\p{N}@.])www\.[^\s«»"<>]+`,
      String.raw`(?<![\p{L}\p{N}@.\-_])(?:[a-z0-9][a-z0-9-]*(?:\.|\s?(?:\[\.\]|\(\.\)|\[dot\]|\(dot\)|\(точка\)|\[точка\])\s?))+(?:com|org|net|ru|su|de|info|io|media|news|tv|eu|uk|fm|by|ua|pl|ge|app|site|online|shop|ly|gg|cc|xyz|club|live|blog|press|help|pro)(?![\p{L}\p{N}])(?:/[^\s«»"<>]*)?`,
      String.raw`(?<![\p{L}\p{N}@.\-_])(?:[а-яё0-9][а-яё0-9-]*\.)+(?:рф|ком|орг|нет(?=/)|ру(?![а-яё])|рус)(?![\p{L}\p{N}])(?:/\S*)?`,
      String.raw`(?<![\p{L}\p{N}.])(?:t\.me|vk\.com|youtu\.be|bit\.ly|clck\.ru)/\S+`,
    ],
    across: [
      // Letters spaced out: h t t p s : / / and m y s i t e . r u.
      String.raw`(?<!\p{L})h\s*t\s*t\s*p\s*s?\s*:\s*/\s*/(?:\s*\S+){1,6}`,
    ],
  },
  {
    id: 'link.any.spoken',
    language: 'any',
    needs: '#|точка|dot|punkt|сл[эе]ш|slash|qr|куар|кьюар',
    patterns: [
      String.raw`(?<!\p{L})[\p{L}\d_\-]+\s+(?:точка|dot|punkt)\s+(?:ком|ру|орг|нет|рф|бай|ми|ли|com|org|net|de|ru|by|io|me|info|tv)(?!\p{L})(?:\s*(?:слэш|слеш|slash|schrägstrich|/)\s*[^\s,.;]+)?`,
      String.raw`(?<!\p{L})(?:слэш|слеш|backslash)(?!\p{L})`,
      String.raw`(?<![\p{L}\d&#])#(?=[\p{L}_\d]*\p{L})[\p{L}_\d]{3,}`,
      String.raw`(?<!\p{L})(?:qr|куар|кьюар)(?:[- ]?(?:code|code?s|код\p{L}*))?(?!\p{L})`,
    ],
  },
];
