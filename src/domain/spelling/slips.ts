import type { SpelledLanguage } from './spelledLanguages.ts';

/** What one plain slip costs: a letter too many, too few or another. Everything likelier costs less. */
export const SLIP = 10;

/** What turns one word into another, letter by letter, in the terms of what people get wrong. */
export interface Slips {
  /** Letters that sound alike or lie beside each other on a keyboard. */
  readonly cost: (wrong: string, right: string) => number;
  /** Groups of letters that are written for each other. */
  readonly groups: readonly (readonly [wrong: string, right: string])[];
  /** Letters that are left out or put in for the sound's sake. */
  readonly silent: ReadonlySet<string>;
  /** Short words that are often written together with the next one. */
  readonly joined: ReadonlySet<string>;
}

const rows = {
  ru: ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  de: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'],
} as const;

const sounds: Readonly<Record<SpelledLanguage, readonly string[]>> = {
  ru: ['оа', 'еи', 'иы', 'еэ', 'ея', 'уою', 'яа', 'шщ', 'сз', 'тд', 'пб', 'вф', 'гкх', 'жш', 'ьъ', 'гв', 'чщ', 'цс'],
  en: ['ei', 'ea', 'ao', 'ie', 'eo', 'ou', 'iy', 'cs', 'ck', 'sz', 'gj', 'fv', 'td', 'ae', 'ai', 'mn'],
  de: ['aä', 'oö', 'uü', 'sß', 'dt', 'bp', 'gk', 'fv', 'ck', 'zs', 'ei', 'äe', 'vw', 'yi', 'üi'],
};

const groups: Readonly<Record<SpelledLanguage, Slips['groups']>> = {
  ru: [
    ['щ', 'сч'],
    ['щ', 'зч'],
    ['щ', 'жч'],
    ['щ', 'сщ'],
    ['щас', 'сейчас'],
    ['цца', 'ться'],
    ['цца', 'тся'],
    ['ца', 'тся'],
    ['ца', 'ться'],
    ['тса', 'тся'],
    ['сч', 'щ'],
    ['сн', 'стн'],
    ['стн', 'сн'],
    ['зн', 'здн'],
    ['нц', 'лнц'],
    ['рц', 'рдц'],
    ['рдс', 'рдц'],
    ['ств', 'вств'],
    ['шн', 'чн'],
    ['кт', 'хт'],
    ['фств', 'вств'],
    ['йе', 'е'],
    ['йо', 'е'],
    ['жо', 'же'],
    ['чо', 'че'],
    ['шо', 'ше'],
    ['ово', 'ого'],
    ['ево', 'его'],
    ['ье', 'ъе'],
    ['ние', 'нье'],
    ['нье', 'ние'],
  ],
  en: [
    ['f', 'ph'],
    ['k', 'ch'],
    ['sh', 'ch'],
    ['j', 'dg'],
    ['ence', 'ance'],
    ['ance', 'ence'],
    ['ible', 'able'],
    ['able', 'ible'],
    ['able', 'eable'],
    ['tion', 'sion'],
    ['sion', 'tion'],
    ['ou', 'o'],
    ['er', 're'],
    ['er', 'or'],
    ['or', 'er'],
    ['ar', 'er'],
    ['aly', 'ally'],
    ['ally', 'ly'],
    ['ly', 'ally'],
    ['uf', 'ough'],
    ['kn', 'n'],
    ['n', 'kn'],
    ['r', 'wr'],
    ['w', 'wh'],
    ['ee', 'ea'],
    ['ea', 'ee'],
    ['ie', 'ei'],
    ['ei', 'ie'],
    ['u', 'ui'],
    ['ful', 'full'],
    ['s', 'sc'],
    ['c', 'sc'],
    ['ur', 'our'],
  ],
  de: [
    ['f', 'ph'],
    ['ph', 'f'],
    ['ss', 'ß'],
    ['s', 'ß'],
    ['ß', 'ss'],
    ['ae', 'ä'],
    ['oe', 'ö'],
    ['ue', 'ü'],
    ['eu', 'äu'],
    ['äu', 'eu'],
    ['i', 'ie'],
    ['ie', 'i'],
    ['ih', 'ie'],
    ['sh', 'sch'],
    ['k', 'ck'],
    ['ck', 'k'],
    ['z', 'tz'],
    ['tz', 'z'],
    ['v', 'f'],
    ['t', 'th'],
    ['th', 't'],
    ['r', 'rh'],
    ['x', 'chs'],
    ['chs', 'x'],
    ['ks', 'chs'],
    ['end', 'ent'],
    ['ent', 'end'],
    ['ai', 'ei'],
    ['ei', 'ai'],
    ['niss', 'nis'],
    ['eur', 'ör'],
    ['ch', 'g'],
    ['g', 'ch'],
    ['ähm', 'äm'],
    ['wieder', 'wider'],
    ['wider', 'wieder'],
  ],
};

const silent: Readonly<Record<SpelledLanguage, string>> = { ru: 'ьъ-', en: "'e", de: 'he' };

const joined: Readonly<Record<SpelledLanguage, string>> = {
  ru: 'не ни в во на по за из от до и а но что как так к ко у с со о об бы же ли потому вот это то для без при чтобы ещё еще все всё',
  en: 'a an i in on at to of the and or as is it be we you my your no not so if for all any some thank even every each lot',
  de: 'gar auf zu in im am an und so wie vor noch sehr es ist ein eine der die das mit nach bei von zum zur weiter nicht vor',
};

export const slipsOf: Readonly<Record<SpelledLanguage, Slips>> = {
  ru: slips('ru'),
  en: slips('en'),
  de: slips('de'),
};

function slips(language: SpelledLanguage): Slips {
  const costs = new Map<string, number>();
  rows[language].forEach((row, line) => {
    Array.from(row).forEach((letter, place) => {
      const below = rows[language][line + 1] ?? '';
      for (const near of [row.charAt(place + 1), below.charAt(place), below.charAt(place - 1)])
        if (near !== '') for (const pair of [letter + near, near + letter]) costs.set(pair, 8);
    });
  });
  for (const [one = '', ...others] of sounds[language])
    for (const other of others) for (const pair of [one + other, other + one]) costs.set(pair, 5);
  return {
    cost: (wrong, right) => costs.get(wrong + right) ?? SLIP,
    groups: groups[language],
    silent: new Set(silent[language]),
    joined: new Set(joined[language].split(' ')),
  };
}
