/** A stem and the name of the endings that it takes. */
export type StemEntry = readonly [stem: string, paradigm: string];

const adjective = 'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею ей';
const short = '_ а о ы и я е';

/** Endings by paradigm, `_` for none. One paradigm holds hard and soft variants: no form is looked for that only one of them has. */
export const russianEndings: Readonly<Record<string, string>> = {
  masculine: '_ а у ом е ы ов ам ами ах',
  masculineSoft: '_ а у ом ем е и ов ев ей ам ами ах я ю ям ями ях',
  feminine: 'а ы е у ой ою _ ам ами ах',
  feminineBack: 'а и е у ой ей ою ею _ ам ами ах',
  feminineSoft: 'я и е ю ей ею ь _ й ям ями ях',
  iya: 'ия ии ию ией иею ий иям иями иях',
  neuter: 'о е а я у ю ом ем _ ам ами ах ям ями ях',
  iye: 'ие ия ию ием ии ий иям иями иях ье ья ью ьем',
  soft: 'ь и ью я ю ем е ей ям ями ях',
  plural: 'ы и а я ов ев ей _ ам ами ах ям ями ях',
  adjective,
  short,
  possessive: '_ а о ы ого ому ым ом ой у ых ыми ою',
  first: 'у ю ешь ет ем ете ут ют и ите й йте я',
  second: 'ишь ит им ите ят ат и ите ь ьте я',
  gerund: 'а',
  one: 'ю',
  oneBack: 'у',
  past: 'л ла ло ли в вши',
  infinitive: 'ть ти',
};

const PREFIXED = /^(.+):(.+)$/u;

/**
 * The stems of a Russian lemma with their paradigms, told by its ending: `война`, `военный`, `воевать`. What the ending
 * does not tell stands after a colon: the third person plural of a verb (`убить:убьют`), the stem without a fleeting vowel
 * (`день:дн`), or a letter: `f`, `m`, `n` for a noun that looks like something else, `a` for an adjective without short forms, `p` for a plural (`деньги:p`), `0` for
 * a word that never changes, `s` for a possessive surname (`Путин:s`).
 */
export function russianStems(notation: string): readonly StemEntry[] {
  const [, lemma = notation, hint = ''] = PREFIXED.exec(notation) ?? [];
  if (hint === '0') return [[lemma, 'exact']];
  if (hint === 'p') return plural(lemma);
  if (hint === 's') return [[lemma, 'possessive'], ...noun(lemma, 'm')];
  if (hint === 'a') return [[lemma.slice(0, -2), 'adjective']];
  if (hint === '' || hint.length > 1) {
    const reflexive = /(?:ть|ти|чь)(?:ся|сь)$/u.test(lemma);
    if (
      reflexive ||
      (/(?:ть|ти|чь)$/u.test(lemma) && !/(?:сть|зть)$/u.test(lemma)) ||
      (hint !== '' && /(?:ут|ют|ат|ят)(?:ся)?$/u.test(hint))
    )
      return verb(reflexive ? lemma.slice(0, -2) : lemma, reflexive ? hint.replace(/ся$/u, '') : hint, reflexive);
    if (/(?:ый|ий|ой)$/u.test(lemma)) return adjectiveStems(lemma.slice(0, -2));
  }
  return hint.length > 1 ? [...noun(lemma, ''), [hint, masculineOf(hint, lemma)]] : noun(lemma, hint);
}

function adjectiveStems(stem: string): readonly StemEntry[] {
  const out: StemEntry[] = [[stem, 'adjective']];
  if (!/(?:ск|цк)$/u.test(stem)) out.push([stem, 'short']);
  // Fleeting vowels of the short form: опасный, опасен.
  const bare = /^(.*[^аеиоуыэюя])н$/u.exec(stem);
  if (bare?.[1] !== undefined) out.push([`${bare[1].replace(/ь$/u, '')}ен`, 'exact']);
  return out;
}

function plural(lemma: string): readonly StemEntry[] {
  const stem = lemma.slice(0, -1);
  return [[stem, 'plural']];
}

function noun(lemma: string, hint: string): readonly StemEntry[] {
  const less = (count: number) => lemma.slice(0, -count);
  if (lemma.endsWith('ия')) return [[less(2), 'iya']];
  if (/[иь]е$/u.test(lemma)) return [[less(2), 'iye']];
  if (/[ая]$/u.test(lemma)) {
    const out: StemEntry[] = [[less(1), lemma.endsWith('я') ? 'feminineSoft' : /[гкхжчшщц]$/u.test(less(1)) ? 'feminineBack' : 'feminine']];
    const fleeting = /^(.*[бвгджзйклмнпрстфхцчшщ])ь?к$/u.exec(less(1));
    // The second plural has a vowel where two consonants meet: маска, масок; пушка, пушек.
    if (fleeting?.[1] !== undefined)
      out.push([`${fleeting[1].replace(/й$/u, '')}${/[жчшщйь]$/u.test(fleeting[1]) || less(1).includes('ьк') ? 'ек' : 'ок'}`, 'exact']);
    return out;
  }
  if (/[ое]$/u.test(lemma)) return [[less(1), 'neuter']];
  if (lemma.endsWith('ь'))
    return [
      [less(1), hint === 'm' ? 'masculineSoft' : 'soft'],
      [lemma, 'exact'],
    ];
  if (lemma.endsWith('ий'))
    return [
      [less(1), 'masculineSoft'],
      [less(1), 'exact'],
      [lemma, 'exact'],
    ];
  if (lemma.endsWith('й'))
    return [
      [less(1), 'masculineSoft'],
      [lemma, 'exact'],
    ];
  const fleeting = /^(.+)(?:е|о)(ц|к)$/u.exec(lemma);
  if (hint === '' && fleeting?.[1] !== undefined && fleeting[2] !== undefined && /[бвгджзйклмнпрстфхцчшщаеиоуыэюя]$/u.test(fleeting[1])) {
    const soft = /[аеиоуыэюя]$/u.test(fleeting[1]) ? 'й' : fleeting[1].endsWith('л') ? 'ь' : '';
    return [
      [lemma, 'exact'],
      [`${fleeting[1]}${soft}${fleeting[2]}`, 'masculineSoft'],
    ];
  }
  if (/(?:анин|янин)$/u.test(lemma))
    return [
      [lemma, 'masculine'],
      [less(2), 'plural'],
      [less(2), 'masculine'],
    ];
  return [[lemma, masculineOf(lemma, lemma)]];
}

/** Hard endings, or those after a back or hushing consonant or a soft stem: героины is no heroine's. */
function masculineOf(stem: string, lemma: string): string {
  return /[гкхжчшщцйь]$/u.test(stem) || lemma.endsWith('ь') || lemma.endsWith('й') ? 'masculineSoft' : 'masculine';
}

const mutations: readonly (readonly [RegExp, string])[] = [
  [/ст$/u, 'щ'],
  [/([бпвмф])$/u, '$1л'],
  [/[дз]$/u, 'ж'],
  [/с$/u, 'ш'],
  [/т$/u, 'ч'],
];

function mutated(stem: string): string {
  for (const [pattern, by] of mutations) if (pattern.test(stem)) return stem.replace(pattern, by);
  return stem;
}

function verb(lemma: string, hint: string, reflexive: boolean): readonly StemEntry[] {
  const out: (readonly [string, string])[] = [[lemma, 'exact']];
  const base = lemma.slice(0, -2);
  const present = hint === '' ? guessedPresent(lemma) : hint;
  const stem = present.slice(0, -2);
  const second = /[ая]т$/u.test(present);
  if (second) {
    out.push([stem, 'second'], [mutated(stem), /[жчшщ]$/u.test(mutated(stem)) ? 'oneBack' : 'one']);
    if (/[жчшщ]$/u.test(stem)) out.push([stem, 'gerund']);
    out.push([`${stem}${present.endsWith('ят') ? 'ящ' : 'ащ'}`, 'adjective'], [`${stem}им`, 'adjective']);
  } else {
    if (/[жчшщ]$/u.test(stem)) out.push([stem, 'gerund']);
    out.push([stem, 'first'], [`${stem}${present.slice(-2, -1)}щ`, 'adjective'], [`${stem}ем`, 'adjective']);
    // Back consonants soften before е: сжечь, сожгут, сожжет.
    if (/[кг]$/u.test(stem)) out.push([stem.replace(/к$/u, 'ч').replace(/г$/u, 'ж'), 'first']);
  }
  if (/[аеиоуыэюя]$/u.test(base)) {
    out.push([base, 'past'], [`${base}вш`, 'adjective']);
    const passive = base.endsWith('и') ? `${mutated(base.slice(0, -1))}ен` : /ну$/u.test(base) ? `${base}т` : `${base}н`;
    out.push([passive, 'short'], [`${passive}н`, 'adjective']);
    if (/ну$/u.test(base) || hint.endsWith('ьют') || /(?:ы|е)$/u.test(base)) out.push([`${base}т`, 'adjective'], [`${base}т`, 'short']);
  } else {
    // нести, печь: the past comes from the stem of the present.
    out.push(
      [stem.replace(/[дт]$/u, ''), 'past'],
      [stem, 'exact'],
      [`${stem}ш`, 'adjective'],
      [`${stem}ен`, 'short'],
      [`${stem}енн`, 'adjective'],
    );
  }
  const entries: StemEntry[] = out.map(([text, paradigm]) => [text, paradigm]);
  return reflexive ? entries.map(([text, paradigm]): StemEntry => [text, `${paradigm}+ся`]) : entries;
}

function guessedPresent(lemma: string): string {
  const base = lemma.slice(0, -2);
  if (/[ое]вать$/u.test(lemma) && base.length > 5)
    return `${base.slice(0, -3)}${/[жчшщц]евать$/u.test(lemma) || lemma.endsWith('овать') ? 'у' : 'ю'}ют`;
  if (base.endsWith('и')) return `${base.slice(0, -1)}${/[жчшщ]и$/u.test(base) ? 'ат' : 'ят'}`;
  if (base.endsWith('ну')) return `${base}т`;
  if (/[аяеуы]$/u.test(base)) return `${base}ют`;
  return `${base}ут`;
}
