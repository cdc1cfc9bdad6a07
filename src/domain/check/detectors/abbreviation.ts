import type { Place, ReadText } from './index.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Abbreviations that everybody reads, folded: no censor asks what they mean. */
const common = list(`сша ссср тв тц мгу спбгу вгик мхат гум цум вднх рф днк рнк нло жк см мм км кг мб гб пк ноутбук млн тыс пс ps p.s зож нт
  вк гэс аэс фио зп вуз мфц жд ржд мкад кс фк хк цска лп пдд бц чб спб мск днд кмс лфк узи мрт кт укв гмо гост рпц сев юг dvd cd tv usb pc ok
  usa uk eu nasa bbc nba ufo dna diy diys faq gps sms pdf iq phd vip id ddr brd wc tv uk kfz pkw lkw zdf ard eu usa wg cd ok xl xxl ai io ibm bmw vw
  am pm ad bc dj mc st mt`);
/** Chat shorthand in small letters. */
const shorthand =
  list(`спс пжлст пжл плз имхо кмк лол ктж хз мб кст нзч омг крч збс здр тлф сорян btw imho imo tbh idk ikr smh omg lol rofl brb ttyl asap afaik
  ily xoxo hdl hdgdl lg vlg mfg kp vllt iwie zb wtf lmao fyi irl nvm bff`);
const ROMAN = /^[ivxlcdm]+$/u;
const VOWEL = /[аеиоуыэюяaeiouy]/u;

/** Abbreviations that a censor may take for a cipher: capitals without a vowel, and the shorthand of chats. */
export function abbreviation({ words, language }: ReadText): readonly Place[] {
  if (!language.main) return [];
  const shouted = words.filter((word) => word.shouted).length;
  // Somebody who writes everything in capitals abbreviates nothing.
  const loud = shouted * 3 > words.length && shouted > 2;
  return words
    .filter(({ text, shouted: capitals, script }) => {
      if (script === 'none' || common.has(text)) return false;
      if (shorthand.has(text) && !capitals) return true;
      if (loud || !capitals || text.length > 6 || text.length < 2 || ROMAN.test(text)) return false;
      return !VOWEL.test(text) && /^[а-яa-z]+$/u.test(text);
    })
    .map(({ start, end }): Place => [start, end]);
}
