import { fleetingVowel } from './fleetingVowel.ts';
import { words, type Rule } from './rule.ts';

/** Stressed on the last vowel and foreign: they stay. */
const stressedEnd = words('дега дюма золя петипа труайя');
/** The same letters may be a Slavic name that changes. */
const perhapsStressedEnd = words('деррида кома люка тома ферма');

/** Given names and trades on -ий, which change like nouns: Григорий → Григорию, Палий → Палию. */
const nounsInIy = words(
  'анатолий антоний аркадий арсений афанасий василий валерий викентий виталий вий геннадий георгий григорий гудзий дионисий дмитрий ' +
    'евгений евстафий игнатий иннокентий кий кондратий лаврентий макарий мефодий палий прокопий прокофий савелий стогний терентий ' +
    'тимофий топчий юрий',
);
const animalsInIy = words('божий верблюжий волчий вражий заячий козий коровий лисий медвежий песий птичий рыбий соболий');

/** Nouns on -ой of more than one syllable: Герой → Герою; the others are adjectives, Толстой → Толстому. */
const nounsInOy = words(
  'водопой герой гобой домострой завой зверобой застой изгой китобой ковбой козодой конвой левкой надой настрой неустрой отбой ' +
    'перебой перекрой покой прибой пробой разбой супостой сухостой удой убой устой устрой фицрой',
);

/** Georgian surnames on -ая are nouns: Шенгелая → Шенгелае. */
const georgianInAya = words('микая патарая цулая шенгелая');

/** Adjectives of many in the genitive, which stay: Нижних. Others on -них may be foreign names. */
const softMany =
  /(ближ|верх|весен|вечер|внеш|внутрен|вчераш|горнич|дав|даль|домаш|древ|зад|зим|искрен|край|лет|лиш|ниж|осен|перед|позд|послед|преж|ран|си|смеж|сосед|сред|утрен)них$/u;

/** Women's surnames that are also nouns: «Калиной» after Калин, «Калине» after Калина. Only the family knows; the first row is likelier a noun. */
const nouns = words(
  'бузина голова детина дуброва калина корова машина мина мазина подкова полова скорина скотина сова старшина тычина шина щербина булова обнова',
);
const perhapsNouns = words(
  'былина глина горлина година долина дубина картина корзина крапивина кручина лещина лозина малина осина основа паутина перина пучина ' +
    'рябина слатина смородина судьбина',
);

/**
 * Surnames in the dative, the first row that fits. Women's surnames on a consonant stay, foreign ones on a vowel stay,
 * adjectives change like adjectives, everything else like nouns.
 */
export const surnameRules: readonly Rule[] = [
  { words: stressedEnd, certain: true },
  { words: perhapsStressedEnd, why: 'stress' },
  // Забейворота: a plural inside.
  { ending: /ворота$/u, why: 'twoDeclensions' },
  { sex: 'm', words: words('дых жмых пых штых'), add: 'у', why: 'twoDeclensions' },
  { ending: /([еёиоуыэю]|[иу]а|ых)$/u, certain: true },
  // Бальбоа stays; after other vowels nobody can be sure.
  { ending: /[аеёоыэюя]а$/u, why: 'stress' },
  { ending: /ъ$/u, why: 'letters' },

  { sex: 'f', ending: /(ов|ев|ёв|[сц]кий|[сц]кой|ый|[аеёиоуыэюя].*[иы]н)$/u, why: 'otherSex' },
  { sex: 'f', ending: /[бвгджзйклмнпрстфхцчшщь]$/u, certain: true },
  { sex: 'f', words: georgianInAya, cut: 1, add: 'е', certain: true },
  { sex: 'f', ending: /^.?ая$/u, cut: 1, add: 'е', why: 'twoDeclensions' },
  { sex: 'f', words: words('большая чужая'), cut: 2, add: 'ой', certain: true },
  { sex: 'f', ending: /([жшчщ]ая|яя)$/u, cut: 2, add: 'ей', certain: true },
  { sex: 'f', ending: /ая$/u, cut: 2, add: 'ой', certain: true },
  { sex: 'f', words: words('волчья заячья божья медвежья лисья козья третья'), cut: 1, add: 'ей', why: 'twoDeclensions' },
  { sex: 'f', words: nouns, cut: 1, add: 'е', why: 'twoDeclensions' },
  { sex: 'f', words: perhapsNouns, cut: 1, add: 'ой', why: 'twoDeclensions' },
  { sex: 'f', ending: /^[^аеёиоуыэюя]*[иы]на$|^.?[ое]ва$/u, cut: 1, add: 'е', why: 'twoDeclensions' },
  { sex: 'f', ending: /(ов|ев|ёв|ин|ын)а$/u, cut: 1, add: 'ой', certain: true },
  // Брыльска → Брыльской, but Маска → Маске.
  { sex: 'f', ending: /[аеёиоуыэюя].*[аеёиоуыэюя].*[сц]ка$/u, cut: 1, add: 'ой', why: 'twoDeclensions' },

  ...fleetingVowel,
  {
    sex: 'm',
    words: words('дених дидерих дитрих генрих гейдрих либих метерних меттерних миних мюних мюнних рерих ульрих фрейндлих фридрих эрлих'),
    add: 'у',
    certain: true,
  },
  { sex: 'm', words: words('жених мних'), add: 'у', why: 'twoDeclensions' },
  { sex: 'm', ending: softMany, certain: true },
  { sex: 'm', ending: /.них$/u, why: 'twoDeclensions' },
  { sex: 'm', ending: /.[гжкхчшщ]их$/u, certain: true },
  { sex: 'm', ending: /их$/u, add: 'у', why: 'twoDeclensions' },
  { sex: 'm', ending: /([сц]к[ио]й|ый)$/u, cut: 2, add: 'ому', certain: true },
  { sex: 'm', words: words('злой'), cut: 2, add: 'ому', certain: true },
  { sex: 'm', words: nounsInOy, cut: 1, add: 'ю', certain: true },
  { sex: 'm', ending: /^[^аеёиоуыэюя]*ой$/u, cut: 1, add: 'ю', certain: true },
  { sex: 'm', ending: /ой$/u, cut: 2, add: 'ому', certain: true },
  { sex: 'm', words: nounsInIy, cut: 1, add: 'ю', certain: true },
  { sex: 'm', words: animalsInIy, cut: 2, add: 'ьему', why: 'twoDeclensions' },
  { sex: 'm', ending: /..[гкх]ий$/u, cut: 2, add: 'ому', certain: true },
  { sex: 'm', ending: /..[жшчщн]ий$/u, cut: 2, add: 'ему', certain: true },
  { sex: 'm', ending: /ий$/u, cut: 1, add: 'ю', why: 'twoDeclensions' },
  { sex: 'm', ending: /й$/u, cut: 1, add: 'ю', certain: true },
  { sex: 'm', ending: /[жшчщ]ь$/u, cut: 1, add: 'у', why: 'twoDeclensions' },
  { sex: 'm', ending: /ь$/u, cut: 1, add: 'ю' },
  { sex: 'm', ending: /[бвгджзклмнпрстфхцчшщ]$/u, add: 'у' },

  { sex: 'm', words: nouns, cut: 1, add: 'е', certain: true },
  { sex: 'm', words: perhapsNouns, cut: 1, add: 'е', certain: true },
  { sex: 'm', words: georgianInAya, cut: 1, add: 'е', certain: true },
  { sex: 'm', ending: /[аеёиоуыэюя].*(ов|ев|ёв|[иы]н)а$|[ая]я$/u, cut: 1, add: 'е', why: 'otherSex' },
  { ending: /ия$/u, cut: 1, add: 'и', certain: true },
  { ending: /[ая]$/u, cut: 1, add: 'е' },
];
