const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** A Russian word as the bones of its Latin spelling, which every way of writing it shares. */
export function skeletonOfRussian(word: string): string {
  let out = '';
  for (const letter of word) out += letters[letter] ?? letter;
  return out.replace(/ii/gu, 'i');
}

/** The same bones of a word that somebody wrote in Latin letters. */
export function skeletonOfLatin(word: string): string {
  return word
    .replace(/'/gu, '')
    .replace(/shch|sch/gu, 'sh')
    .replace(/kh/gu, 'h')
    .replace(/t[sz]/gu, 'c')
    .replace(/w/gu, 'v')
    .replace(/x/gu, 'h')
    .replace(/[yj](?=[aou])/gu, 'i')
    .replace(/[yj](?=e)/gu, '')
    .replace(/[yj]/gu, 'i')
    .replace(/ii/gu, 'i');
}
