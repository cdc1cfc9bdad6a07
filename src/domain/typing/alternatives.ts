import type { Edit, Run } from './typing.ts';
import { goesOn } from './typing.ts';

/** Another way to read the end of what stands before the cursor. */
export interface Alternative {
  /** What stands there then. */
  readonly text: string;
  readonly edit: Edit;
}

/** What a letter may have been meant to be, the likeliest first. */
const others: Readonly<Record<string, string>> = {
  а: 'я',
  б: 'бь бъ',
  в: 'вь въ',
  г: 'х',
  д: 'дь дъ',
  е: 'э ё ье',
  ё: 'е йо ьё ъё',
  ж: 'ш зх',
  з: 'с ц зь',
  и: 'ы й ьи',
  й: 'и ы',
  к: 'ц',
  л: 'ль',
  м: 'мь',
  н: 'нь',
  о: 'ё',
  п: 'пь',
  р: 'рь',
  с: 'з ц сь',
  т: 'ть',
  у: 'ю',
  ф: 'в',
  х: 'ч г кс',
  ц: 'тс з к',
  ч: 'х ц чь',
  ш: 'щ ж сх шь',
  щ: 'ш сч шч ж',
  ъ: 'ь',
  ы: 'и й ый',
  ь: 'ъ',
  э: 'е',
  ю: 'ью у ъю',
  я: 'ья ъя',
};

/**
 * What else the last letter before the cursor could be, and the whole word in Latin letters as it was typed; empty where no
 * Cyrillic letter stands before the cursor.
 */
export function alternatives(left: string, run: Run): readonly Alternative[] {
  const last = left.slice(-1);
  const small = last.toLowerCase();
  const letters = (others[small]?.split(' ') ?? []).map((text) => instead(1, small === last ? text : text.toUpperCase()));
  const latin = latinWord(left, run);
  return latin === undefined ? letters : [...letters, latin];
}

function latinWord(left: string, run: Run): Alternative | undefined {
  if (run.before !== '' || !goesOn(run, left)) return undefined;
  const typed = /[\p{L}\p{M}'’‘ʼ´`]+$/u.exec(run.typed)?.[0];
  const shown = /[\p{L}\p{M}'’‘ʼ´`]+$/u.exec(run.shown)?.[0];
  return typed === undefined || shown === undefined || typed === shown ? undefined : instead(shown.length, typed);
}

function instead(remove: number, text: string): Alternative {
  return { text, edit: { remove, insert: text } };
}
