import { words, type Rule } from './rule.ts';

/**
 * Men's surnames that are also words and may lose a vowel. Families differ, so nearly all of these forms wait for
 * somebody to look at them; the row says what is likelier.
 */
export const fleetingVowel: readonly Rule[] = [
  drops(2, 'ью', 'соловей воробей муравей репей ручей улей чирей'),
  drops(2, 'лу', 'орел козел осел щегол дятел посол хохол чехол котел угол узел пепел павел'),
  drops(2, 'ру', 'бобер костер шатер ковер ветер бугор багор вихор'),
  drops(3, 'етру', 'петр осетр'),
  drops(2, 'ьву', 'лев'),
  drops(2, 'бу', 'лоб'),
  drops(2, 'су', 'пес'),
  drops(2, 'йцу', 'заяц'),
  drops(3, 'ню', 'день пень корень гребень ливень камень ремень перстень парень щебень кремень шершень селезень студень баловень'),
  drops(3, 'ню', 'увалень оборотень бубень бредень лежень плетень слепень огонь вогонь'),
  drops(3, 'лю', 'уголь стебель кашель'),
  drops(3, 'тю', 'ноготь коготь локоть лапоть деготь ломоть'),
  drops(2, 'ку', 'дубок грибок зубок брусок песок носок кусок листок мосток росток платок свисток цветок желток комок щенок'),
  drops(2, 'ку', 'волосок голосок лесок медок чубок орешек мешочек'),
  // Жучок → Жучку, Телёнок → Телёнку; Ручеёк → Ручейку, Василёк → Васильку.
  drops(2, 'ку', /[аеёиоуыэюя].*[жшч]ок$|.[её]нок$|.онок$/u),
  drops(2, 'йку', /[аеиоуыэюя]ёк$/u),
  drops(2, 'ьку', /..ёк$/u),
  // Алибек, Берншток: no diminutives. Other surnames on -ок, -ек and -ень mostly keep their vowel: Чапек → Чапеку.
  { sex: 'm', ending: /(бек|шток)$|^[^аеёиоуыэюя]+[ое]к$/u, add: 'у', certain: true },
  drops(0, 'у', /[аеёиоуыэюя].*[ое]к$/u),
  { sex: 'm', words: words('женьшень олень тюлень ясень'), cut: 1, add: 'ю', certain: true },
  drops(1, 'ю', /[аеёиоуыэюя].*ень$/u),
  // Волынец → Волынцу, Коломиец → Коломийцу: three syllables and a suffix of origin leave no doubt.
  { sex: 'm', ending: /[аеёиоуыэюя].*(ов|ев|ин|ын|ан|ян|ен)ец$/u, cut: 2, add: 'цу', certain: true },
  { sex: 'm', ending: /[аеёиоуыэюя].*[аеёиоуыэюя]ец$/u, cut: 2, add: 'йцу', certain: true },
  // Лец → Лецу, Швец → Швецу, Кузнец → Кузнецу; Боец → Бойцу, Стрелец → Стрельцу, Кравец → Кравцу.
  drops(0, 'у', /^[^аеёиоуыэюя]+ец$|[бвгджзклмнпрстфхцчшщ]{2}ец$/u),
  drops(2, 'йцу', /[аеёиоуыэюя]ец$/u),
  drops(2, 'ьцу', /лец$/u),
  drops(2, 'цу', /ец$/u),
];

function drops(cut: number, add: string, which: string | RegExp): Rule {
  const row = typeof which === 'string' ? { words: words(which) } : { ending: which };
  return { sex: 'm', ...row, cut, add, why: 'fleetingVowel' };
}
