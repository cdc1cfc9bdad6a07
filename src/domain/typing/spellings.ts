import type { Habit } from './habit.ts';
import { beginsWithHardE } from './hardE.ts';

/** One way to write something in Latin letters, and what it stands for where its conditions hold. */
export interface Spelling {
  readonly latin: string;
  readonly cyrillic: string;
  /** What the Cyrillic word so far must end with. */
  readonly after?: RegExp;
  /** What the Latin rest of the word must begin with. */
  readonly before?: RegExp;
  readonly by?: (habit: Habit) => boolean;
}

const START = /^$/;
const VOWEL = /[аеёиоуыэюя]$/;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;
/** After these Russian writes и, never ы. */
const SOFTENED = /[гкхжшщч]$/;
/** Prefixes after which a hard sign stands before a vowel that begins with й. */
const PREFIX = /^(?:ад|без|вз|из|ин|кон|меж|над|об|от|под|пред|раз|роз|с|сверх|суб|транс)$/;
const END = /^$/;
const NOT_VOWEL = /^(?![aeiou])/;

/**
 * How Latin letters are read where no known word decides, the first that fits of the longest. Letters that nothing here
 * names are left as they are.
 */
export const spellings: readonly Spelling[] = [
  { latin: 'schtsch', cyrillic: 'щ' },
  { latin: 'shtsch', cyrillic: 'щ' },
  { latin: 'sjtsj', cyrillic: 'щ' },
  { latin: 'shch', cyrillic: 'щ' },
  { latin: 'tsch', cyrillic: 'ч' },
  { latin: 'shh', cyrillic: 'щ' },
  { latin: 'sch', cyrillic: 'ш', before: /^[bdfgklmnprtvwz]/ },
  { latin: 'sch', cyrillic: 'ш', by: ({ german }) => german },
  { latin: 'sch', cyrillic: 'щ' },
  { latin: 'tch', cyrillic: 'ч', after: START },
  { latin: 'tsj', cyrillic: 'ч', before: /^(?!a$)[aeiou]/ },
  { latin: 'joe', cyrillic: 'ю', after: /^$|[бвгджзклмнпрстфхцчшщ]$/ },
  { latin: 'iia', cyrillic: 'ия' },
  { latin: 'iiu', cyrillic: 'ию' },
  { latin: 'oe', cyrillic: 'у', after: START, before: /^[bcdfghklmnprstvwxz]/ },

  // "детский", "смеётся" have no ц; «немецкий» has.
  { latin: 'ts', cyrillic: 'тс', before: /^(?:[yj]a$|t[vw])/ },
  { latin: 'ts', cyrillic: 'тс', after: /^о$/, before: /^[^e]/ },
  { latin: 'ts', cyrillic: 'тс', after: /[^е]$/, before: /^k/ },
  { latin: 'ts', cyrillic: 'ц' },
  { latin: 'zh', cyrillic: 'ж' },
  { latin: 'kh', cyrillic: 'х' },
  { latin: 'ph', cyrillic: 'ф' },
  { latin: 'ch', cyrillic: 'х', by: ({ german, dutch }) => german || dutch },
  { latin: 'ch', cyrillic: 'ч' },
  // "пишешь": the second person always has its soft sign.
  { latin: 'sh', cyrillic: 'шь', after: /..[еи]$/, before: END },
  { latin: 'sh', cyrillic: 'ш' },
  { latin: 'sj', cyrillic: 'ш', before: /^[ik]/ },
  { latin: 'zj', cyrillic: 'ж', before: /^i/ },
  { latin: 'zj', cyrillic: 'ж', after: START, before: NOT_VOWEL },
  { latin: 'qu', cyrillic: 'кв' },

  // "красивые" and "пьеса", "подъезд" and "снег".
  { latin: 'ye', cyrillic: 'ъе', after: PREFIX },
  { latin: 'je', cyrillic: 'ъе', after: PREFIX },
  { latin: 'ye', cyrillic: 'ые', after: /^в$/ },
  { latin: 'ye', cyrillic: 'ие', after: SOFTENED, before: END },
  { latin: 'ye', cyrillic: 'ые', after: CONSONANT, before: END },
  { latin: 'ye', cyrillic: 'ье', after: CONSONANT },
  { latin: 'je', cyrillic: 'ье', after: CONSONANT, before: END },
  { latin: 'ye', cyrillic: 'е' },
  { latin: 'je', cyrillic: 'е' },
  { latin: 'ya', cyrillic: 'я' },
  { latin: 'ja', cyrillic: 'я' },
  { latin: 'yu', cyrillic: 'ю' },
  { latin: 'ju', cyrillic: 'ю' },
  { latin: 'yo', cyrillic: 'ё' },
  { latin: 'jo', cyrillic: 'ё' },
  { latin: 'yi', cyrillic: 'ый', after: CONSONANT, before: END },
  { latin: 'yi', cyrillic: 'и', after: VOWEL },
  { latin: 'ji', cyrillic: 'и', after: VOWEL },
  { latin: 'ia', cyrillic: 'ия', after: CONSONANT, before: END },
  { latin: 'iu', cyrillic: 'ию', after: CONSONANT, before: END },
  { latin: 'ii', cyrillic: 'ий', after: SOFTENED, before: END },
  { latin: "''", cyrillic: 'ъ', after: CONSONANT },

  // "русский" is often written "russky".
  { latin: 'y', cyrillic: 'ий', after: /[гкх]$/, before: END },
  { latin: 'y', cyrillic: 'и', after: SOFTENED },
  { latin: 'y', cyrillic: 'й', after: VOWEL },
  { latin: 'y', cyrillic: 'ы' },
  { latin: 'j', cyrillic: 'ь', after: CONSONANT },
  { latin: 'j', cyrillic: 'й' },
  { latin: 'i', cyrillic: 'й', after: /[аеоуэ]$/, before: /^(?:te)?$/ },
  { latin: 'i', cyrillic: 'и' },
  { latin: "'", cyrillic: 'ъ', after: PREFIX, before: /^[yj]?[aeou]/ },
  { latin: "'", cyrillic: 'ъ', after: /^в$/, before: /^[yj]?e/ },
  { latin: "'", cyrillic: 'ь', after: CONSONANT },

  // Endings that never lack it: "рисовать", "открылась", "подключитесь", "поставьте", "новость", "читатель".
  { latin: 't', cyrillic: 'ть', after: /..ва$/, before: END },
  { latin: 's', cyrillic: 'сь', after: /.(?:[аеиуя]л[аио]|[ийе]те)$/, before: END },
  { latin: 't', cyrillic: 'ть', after: /.[нд]ос$/, before: /^(?:yu|ju)?$/ },
  { latin: 'v', cyrillic: 'вь', after: /.[а-я]$/, before: /^te$/ },
  { latin: 'w', cyrillic: 'вь', after: /.[а-я]$/, before: /^te$/ },
  { latin: 'l', cyrillic: 'ль', after: /.[аи]те$/, before: END },

  // "сильный", "замечательно", "польский", "больше", "удовольствие": here a soft sign is never missing.
  { latin: 'l', cyrillic: 'ль', after: /[аеиюя]$/, before: /^n/ },
  { latin: 'l', cyrillic: 'ль', before: /^s(?:k|h|tv)/ },
  { latin: 'n', cyrillic: 'нь', before: /^she/ },

  { latin: '|', cyrillic: '' },
  { latin: 'e', cyrillic: 'э', after: START, before: beginsWithHardE },
  { latin: 'e', cyrillic: 'е' },
  { latin: 'a', cyrillic: 'а' },
  { latin: 'b', cyrillic: 'б' },
  { latin: 'c', cyrillic: 'ц' },
  { latin: 'd', cyrillic: 'д' },
  { latin: 'f', cyrillic: 'ф' },
  { latin: 'g', cyrillic: 'г' },
  { latin: 'h', cyrillic: 'х' },
  { latin: 'k', cyrillic: 'к' },
  { latin: 'l', cyrillic: 'л' },
  { latin: 'm', cyrillic: 'м' },
  { latin: 'n', cyrillic: 'н' },
  { latin: 'o', cyrillic: 'о' },
  { latin: 'p', cyrillic: 'п' },
  { latin: 'q', cyrillic: 'к' },
  { latin: 'r', cyrillic: 'р' },
  { latin: 's', cyrillic: 'с' },
  { latin: 't', cyrillic: 'т' },
  { latin: 'u', cyrillic: 'у' },
  { latin: 'v', cyrillic: 'в' },
  { latin: 'w', cyrillic: 'в' },
  { latin: 'x', cyrillic: 'х' },
  { latin: 'z', cyrillic: 'з' },
  // Keyboards of German and other neighbours.
  { latin: 'ä', cyrillic: 'э' },
  { latin: 'ö', cyrillic: 'ё' },
  { latin: 'ü', cyrillic: 'ю' },
  { latin: 'ß', cyrillic: 'с' },
  { latin: 'ë', cyrillic: 'ё' },
  { latin: 'é', cyrillic: 'э' },
  { latin: 'š', cyrillic: 'ш' },
  { latin: 'č', cyrillic: 'ч' },
  { latin: 'ž', cyrillic: 'ж' },
];
