import { soundKey } from './soundKey.ts';
import { isDrummed } from './words.ts';

/** More ways to read one word than these are not tried. */
const MOST = 16;

/**
 * The keys (`soundKey`) that a word in Latin letters may stand for, the likeliest first. “ch” is ч in English, х in
 * German and ш in French; a word reads it in one way throughout. `word` is small, its marks still there: š is not s.
 * None for a word that is one sound over and over.
 */
export function readings(word: string): string[] {
  const parts = word.normalize('NFC').match(grapheme) ?? [];
  if (isDrummed(parts)) return [];
  const choices = [...new Set(parts)].filter((part) => (table.get(part)?.length ?? 1) > 1);
  const keys = new Set<string>();
  for (const chosen of ways(choices)) {
    keys.add(soundKey(parts.map((part) => table.get(part)?.[chosen.get(part) ?? 0] ?? part).join('')));
    if (keys.size === MOST) break;
  }
  keys.delete('');
  return [...keys];
}

/** The keys that a word which is still being typed may become: “s” is с, and ш once “h” follows. `readings` are among them. */
export function growingReadings(word: string): string[] {
  const keys = new Set(readings(word));
  if (keys.size === 0) return [];
  for (const [start, wholes] of beginnings) {
    if (!word.endsWith(start)) continue;
    for (const whole of wholes) for (const key of readings(word.slice(0, -start.length) + whole)) keys.add(key);
  }
  return [...keys];
}

/** Every way to choose among the alternatives, those with the fewest unlikely choices first. */
function* ways(choices: readonly string[]): Generator<ReadonlyMap<string, number>> {
  let level: (readonly [ReadonlyMap<string, number>, from: number])[] = [[new Map(), 0]];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const [chosen, from] of level) {
      yield chosen;
      for (const [i, part] of choices.entries()) {
        if (i < from) continue;
        const count = table.get(part)?.length ?? 1;
        for (let choice = 1; choice < count; choice++) next.push([new Map(chosen).set(part, choice), i + 1]);
      }
    }
    level = next;
  }
}

/** Groups of Latin letters and what they are in Cyrillic, the likeliest first. A group ending in $ stands at a word's end only. */
const table = new Map(
  `schtsch ш  stsch ш  chtch ш  shtch ш  shch ш  szcz ш  shh ш  tsch ч  tch ч  tsh ч  dsch ж,дш  dzh ж  dj ж,ди  cz ч,ц  sch ш,ж  sh ш
  sz ш,сц  zh ж  kh х  gh г  ph ф  th т  rh р  ck к  ch ч,х,ш  tz ц  ts ц  tc ц  dz дз  qu кв  gue ге,гуе  gui ги,гуи  guy ги,гуи  ou у,оу
  jou жу,ю  you ю  iou ю  ja я,жа  je е,же  jo е,жо  ju ю,жу  ya я  ye е  yo е  yu ю  j и,ж  ine$ ин,ине
  a а  b б  c ц,к  d д  e е  f ф  g г  h х,г  i и  k к  l л  m м  n н  o о  p п  q к  r р  s с  t т  u у  v в  w в  x кс,х  y и  z з,ц
  š ш  č ч  ž ж  ŝ ш  ż ж  ś с  ź з  ć ч  ç ч  ş ш  ğ г  ı и  ł л  ń н  ñ н  â я  û ю  è е  é е  ê е  ë е  ï и  î и  ö е,о  ü ю,у  ä е,а  å о
  á а  à а  ã а  ą он  ę ен  í и  ó о  ô о  ø е,о  ú у  ù у  ý и  ě е  ř рж  ů у  ß с`
    .trim()
    .split(/\s{2,}/u)
    .flatMap((row) => {
      const [group = '', cyrillic = ''] = row.split(' ');
      return [[group.replace('$', ''), cyrillic.split(',')] as const];
    }),
);

/** The longest group that fits is taken. */
const grapheme = new RegExp(
  [...[...table.keys()].sort((a, b) => b.length - a.length).map((group) => (group === 'ine' ? 'ine$' : group)), '.'].join('|'),
  'gsu',
);

/** What a group of letters may still become. */
const beginnings = new Map<string, string[]>();
for (const group of table.keys()) {
  for (let end = 1; end < group.length && group !== 'ine'; end++) {
    const start = group.slice(0, end);
    beginnings.set(start, [...(beginnings.get(start) ?? []), group]);
  }
}
