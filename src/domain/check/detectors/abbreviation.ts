import type { Place, ReadText } from './index.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Abbreviations that everybody reads, folded: no censor asks what they mean. */
const common = list(`сша ссср тв тц мгу спбгу вгик мхат гум цум вднх рф днк рнк нло жк см мм км кг мб гб пк ноутбук млн тыс пс ps p.s зож нт
  вк гэс аэс фио зп вуз мфц жд ржд мкад кс фк хк цска лп пдд бц чб спб мск днд кмс лфк узи мрт кт укв гмо гост рпц сев юг мчс чгк чп дк фсо оаэ юар кндр кнр
  снг ес эвм нии ниу вшэ мгу мгту спбгу мфти мифи бам гаи огэ егэ впр орз орви хобл ап зж мид тсж жкх лэп гэс тэц абв бмв ваз газ зил уаз азс акпп
  dvd cd tv usb pc ok usa uk eu nasa bbc nba ufo dna diy diys faq gps sms pdf iq phd vip id ddr brd wc kfz pkw lkw zdf ard wg xl xxl xs ai io ibm bmw vw
  am pm ad bc dj mc st mt ml km cm kg mm bfg gp nhs wwf mot ks gcse a-levels dr mr mrs ms jr sr ps pps tu db öbb sbb tüv abc dm hsv vfb bvb usw zb ca
  lp ep dvds cds tvs suv rv atm ceo ikea lego hm dhl ups мифи квн нвп мхт дк ссср`);
/** Short words that people write in capitals to stress them. */
const stressed =
  list(`не да нет так ты вы он она оно они мы все это этот вот ура мир дом кот снег как кто что где там тут мой твой наш ваш его ее их был была было есть буду будет и а но или
  же бы ли за на по из от до во со об при про для без над под мне мне вам тебе нам ему ей всем всех мама папа брат сын дочь дед друг час год день ночь утро лето зима очень сам сама один одна два три пять сто ах
  ох эх ух ой ай ого эй хо ха алло стоп тихо еще уже раз снова тоже только надо можно нельзя лес море чай хлеб суп торт огонь свет тест тесто любовь люблю спасибо привет пока
  not no yes you we they he she it is am are was the and but or so all very me my your our his her i a an to of on in at by do did can will now new one two ten big red sun sea sky cat dog tea love
  hello hi bye ever never always really oh ah wow yay stop go up out off god mum dad home snow rain
  nicht kein nein ja doch du ich er sie es wir ihr und oder aber so sehr mich dich uns euch mein dein alle alles neu eins zwei drei rot gut tag nacht schnee meer oh ah na ach hallo tee hund katze`);
/** Chat shorthand in small letters. */
const shorthand = list(`спс пжлст пжл плз имхо кмк лол ктж хз мб кст нзч омг крч збс здр тлф сорян чтд чд ннада кпц ппц всм тпру дз днюха
  btw imho imo tbh idk ikr smh omg lol rofl brb ttyl asap afaik fwiw tldr gtg thx pls plz u r ur ily xoxo nvm bff fyi irl bbl np jk wfh
  hdl hdgdl lg vlg mfg kp vllt iwie zb wtf lmao bzgl mmn gn8 ka bd glg`);
const ROMAN = /^[ivxlcdm]+$/u;
const VOWEL = /[аеиоуыэюяaeiouyäöü]/u;

/** Abbreviations that a censor may take for a cipher: short words in capitals that nobody stresses, and the shorthand of chats. */
export function abbreviation({ words, language }: ReadText): readonly Place[] {
  if (!language.main) return [];
  const shouted = words.filter(({ shouted: capitals, text }) => capitals && text.length > 1).length;
  // Somebody who writes much in capitals abbreviates nothing.
  const loud = shouted > 2 && shouted * 4 > words.length;
  return words
    .filter(({ text, shouted: capitals, script, readings, quoted }) => {
      if (script === 'none' || quoted || common.has(text) || readings.some((each) => common.has(each))) return false;
      if (shorthand.has(text) && text.length > 1) return true;
      if (loud || !capitals || text.length > 6 || text.length < 2 || ROMAN.test(text) || !/^[а-яёa-zäöü]+$/u.test(text)) return false;
      if (!VOWEL.test(text)) return true;
      return text.length <= 4 && !stressed.has(text);
    })
    .map(({ start, end }): Place => [start, end]);
}
