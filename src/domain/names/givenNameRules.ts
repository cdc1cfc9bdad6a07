import { words, type Rule } from './rule.ts';

/** Women's names of the third declension whose dative nobody doubts. */
const thirdDeclension = words('агарь вирсавель иезавель любовь рахиль руфь суламифь фамарь эсфирь юдифь');
/** Grammars name both ways; these are more often changed. */
const perhapsThird = words('адель жизель изабель нинель рашель');

/** Turkic names with the stress on the end take -ие: Зульфия → Зульфие. Not everybody knows, */
const stressedIya = words('алия альфия асия галия гузалия гульфия зульфия суфия');
/** and here the stress wanders. */
const perhapsStressedIya = words('вазия дания закия замфия нажия назия нурия рабия рафия сания сафия хания шамсия');

/** Given names in the dative, the first row that fits. */
export const givenNameRules: readonly Rule[] = [
  { sex: 'm', words: words('лев'), cut: 2, add: 'ьву', certain: true },
  { sex: 'm', words: words('павел'), cut: 2, add: 'лу', certain: true },
  { sex: 'm', words: words('петр'), cut: 3, add: 'етру', certain: true },
  // Ukrainian names on -о: in Russian some say Данилу, some leave it.
  { sex: 'm', words: words('гаврило данило дмитро михайло павло петро самойло'), why: 'twoDeclensions' },
  { sex: 'm', words: words('важа жозе николя ра тома шота'), why: 'stress' },
  { ending: /([еёиоуыэю]|[иу]а)$/u, certain: true },
  { ending: /[аеёоыэюя]а$/u, why: 'stress' },
  { ending: /ъ$/u, why: 'letters' },
  { sex: 'f', words: thirdDeclension, cut: 1, add: 'и', certain: true },
  { sex: 'f', words: perhapsThird, cut: 1, add: 'и', why: 'softSign' },
  { sex: 'f', ending: /ь$/u, why: 'softSign' },
  { sex: 'f', ending: /[бвгджзйклмнпрстфхцчшщ]$/u, certain: true },
  { sex: 'f', words: stressedIya, cut: 1, add: 'е', why: 'stress' },
  { sex: 'f', words: perhapsStressedIya, cut: 1, add: 'и', why: 'stress' },
  // Ия → Ие, Лия → Лие: after a stem of one syllable the spelling rules want -е, and many write -и.
  { ending: /^[^аеёиоуыэюя]*ия$/u, cut: 1, add: 'е', why: 'twoDeclensions' },
  { ending: /ия$/u, cut: 1, add: 'и', certain: true },
  { ending: /[ая]$/u, cut: 1, add: 'е', certain: true },
  { sex: 'm', ending: /[йь]$/u, cut: 1, add: 'ю', certain: true },
  { sex: 'm', ending: /[бвгджзклмнпрстфхцчшщ]$/u, add: 'у', certain: true },
];
