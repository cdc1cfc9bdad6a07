import { readingsOf, scriptOf } from '../fold/readings.ts';
import type { Word } from '../fold/splitWords.ts';
import { Recent } from '../Recent.ts';
import { brokenOffInRussian } from './brokenOffInRussian.ts';
import type { Place, ReadText } from './index.ts';
import { initialsInEnglish } from './initialsInEnglish.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Abbreviations that everybody reads, folded: no censor asks what they mean. */
const common =
  list(`сша ссср тв тц мгу спбгу вгик мхат гум цум вднх рф днк рнк нло жк см мм км кг мб гб пк птушный пту лиц изн ноутбук млн тыс пс ps p.s зож нт
  вк гэс аэс фио зп вуз мфц жд ржд мкад кс фк хк цска лп пдд бц чб спб мск днд кмс лфк узи мрт кт укв гмо гост рпц сев юг мчс чгк чп дк фсо оаэ юар кндр кнр
  снг ес эвм нии ниу вшэ мгу мгту спбгу мфти мифи бам гаи огэ егэ впр орз орви хобл ап зж мид тсж жкх лэп гэс тэц абв бмв ваз газ зил уаз азс акпп
  dvd cd tv usb pc ok usa uk eu nasa bbc nba ufo dna diy diys faq gps sms pdf iq phd vip id ddr brd wc kfz pkw lkw zdf ard wg xl xxl xs ai io ibm bmw vw
  am pm ad bc dj mc st mt ml km cm kg mm bfg gp nhs wwf mot ks gcse a-levels dr mr mrs ms jr sr ps pps tu db öbb sbb tüv abc dm hsv vfb bvb usw zb ca
  оон омон кпрф фсб мвд цру фбр нато лгбт жэк дэз ооо ип сто снт пвз гибдд мрэо обж атс азс инн снилс омс дмс ачх пу чпу кпп акб кпд эдс сво пво пмр втб мтс рен нтв твц орт стс тнт зао пао оао гуп муп мо рб рк дтп
  мск екб нск нн црб фап фок дюсш сош тюз рдк цдт дши дмш ксп квартет узо экг ээг лор фгу гск пгт смс ммс сд тз птк рл нв бк юг юла пзу озу ссд хдд ивл соэ мпг дпс ппс чоп гбр спид вич тбц кгб нквд гулаг лдпр ер тсн дот хб сб аб вб ас гк тик уик роно гороно нэп втуз
  вч цк цпкио цум гум пуд псж цао сао юзао зил зиж вдв вмф вмс ввс рвсн чф кчф нлп жби лдс двп дсп мдф пвх ппу едро лед уф ик св дв сви гту огу кгу ргб рнб гмии
  iss unicef unesco fifa uefa nba nfl nhl mba phd bsc msc asmr lcd led pe re hgv mri ct cpr abba ac dna yha rspb rnli ymca ywca wi bnb b&b tgv ice crt aka cafe
  lp ep dvds cds tvs suv rv atm ceo ikea lego hm dhl ups мифи квн нвп мхт дк ссср`);
/** Short words that people write in capitals to stress them. */
const stressed =
  list(`не да нет так ты вы он она оно они мы все это этот вот ура мир дом кот снег как кто что где там тут мой твой наш ваш его ее их был была было есть буду будет и а но или
  же бы ли за на по из от до во со об при про для без над под мне мне вам тебе нам ему ей всем всех мама папа брат сын дочь дед друг час год день ночь утро лето зима очень сам сама один одна два три пять сто ах
  ох эх ух ой ай ого эй хо ха алло стоп тихо еще уже раз снова тоже только надо можно нельзя лес море чай хлеб суп торт огонь свет тест тесто любовь люблю спасибо привет пока
  not no yes you we they he she it is am are was the and but or so all very me my your our his her i a an to of on in at by do did can will now new one two ten big red sun sea sky cat dog tea love
  best good love life hope joy fun well done with from have had has been were will would that this those these here then than when what who whom why how yes
  quiz quit zoo zero free full high low long last late lost made make many more most much must near need next nice okay once only open over own past
  play please pure rare real rest rich same safe save seen self send sent set she side sing sit six slow soft some soon such sure take talk tall tell text them they
  three time told took true try turn two use used very wait walk want warm wash way wear week west what wide wild win wish wood word work yarn year zest
  eat ate fat far few fit fix fly for get gift give go goat got hat heat help hen her him his hot ice idea inn its jam jar jet jog jump just keep kind king
  end exit east egg eve eye fair fall fast fish five four game half hall hand hard head hear heart hide hold hole idle into item keys lady lake land left less let
  lie like line list live load look luck mad main man may men mine miss mood moon mum north oak off oil out own page pair park part path pay pea pie pig pink plan pot push put
  queue race rose row rude run say sew shy sky sold son south spa stay tap ten test toe ton top toy tree van wet
  hello hi bye ever never always really oh ah wow yay stop go up out off god mum dad home snow rain
  nicht kein nein ja doch du ich er sie es wir ihr und oder aber so sehr mich dich uns euch mein dein alle alles neu eins zwei drei rot gut tag nacht schnee meer oh ah na ach hallo tee hund katze`);
/** Chat shorthand in small letters. */
const shorthand = list(`спс пжлст пжл плз имхо кмк лол ктж хз мб кст нзч омг крч збс здр тлф сорян чтд чд ннада кпц ппц всм тпру дз днюха
  btw imho imo tbh idk ikr smh omg lol rofl brb ttyl asap afaik fwiw tldr gtg thx pls plz u r ur ily xoxo nvm bff fyi irl bbl np jk wfh
  cu l8r gr8 m8 2nite 2day w8 w8ing gn8 j2lyk ngl nvr hv smth sth abt bday b'day yr msg rgds tks thnx thx ty tysm np omw bf gf tmi bcoz coz cuz lmk ikr dm rsvp swalk brt bbs hth nbd iykyk icymi tfw mfw afk gg pov ppl txt
  hdl hdgdl lg vlg mfg kp vllt iwie zb wtf lmao bzgl mmn gn8 ka bd glg`);
const ROMAN = /^[ivxlcdm]+$/u;
/** Five letters and more with dots between them stand for words that nobody guesses: h.d.g.d.l. */
const DOTTED = /(?<![\p{L}.])(?:\p{L}\.){4,}\p{L}?(?!\p{L})/gu;
const HAS_DOTTED = /\.\p{L}\.\p{L}\./u;
const VOWEL = /[аеиоуыэюяaeiouyäöü]/u;

/** Abbreviations that a censor may take for a cipher: short words in capitals that nobody stresses, and the shorthand of chats. */
export function abbreviation({ text, words, language }: ReadText): readonly Place[] {
  if (!language.main) return [];
  let shouts = 0;
  let stresses = false;
  for (const { text, shouted } of words) {
    if (!shouted || text.length < 2) continue;
    shouts++;
    stresses ||= text.length > 5 || stressed.has(text);
  }
  // Somebody who writes much in capitals abbreviates nothing, unless these are abbreviations only: NLP, GFK, TCM.
  const loud = shouts > 2 && shouts * 4 > words.length && stresses;
  const dotted = HAS_DOTTED.test(text)
    ? [...text.matchAll(DOTTED)].filter(isNoWord).map(({ 0: found, index }): Place => [index, index + found.length])
    : [];
  const found: Place[] = [];
  let at = -1;
  for (const { text, shouted, quoted, start, end } of words) {
    at++;
    const kind = kinds.find(text) ?? kinds.keep(text, kindOf(text));
    if (kind === 'plain' || quoted || isSyllable(words, at)) continue;
    // Somebody who shouts still abbreviates where no vowel can be shouted.
    if (kind === 'short' || (shouted && (kind === 'voiceless' || !loud))) found.push([start, end]);
  }
  return [
    ...found,
    ...dotted,
    ...(language.main === 'ru' ? brokenOffInRussian(text) : []),
    ...(language.main === 'en' ? initialsInEnglish(words) : []),
  ];
}

/** Short in any letters, in capitals without a vowel or with one, or nothing that anybody could not read. */
type Kind = 'short' | 'voiceless' | 'voiced' | 'plain';

const MOST_KEPT = 8000;
const kinds = new Recent<string, Kind>(MOST_KEPT);

function kindOf(text: string): Kind {
  const script = scriptOf(text);
  if (script === 'none' || common.has(text) || readingsOf(text).some((each) => common.has(each))) return 'plain';
  if (shorthand.has(text) && text.length > 1) return 'short';
  if (isShortened(text, script)) return 'short';
  if (text.length > 6 || text.length < 2 || ROMAN.test(text) || !/^[а-яёa-zäöü]+$/u.test(text)) return 'plain';
  if (!VOWEL.test(text)) return 'voiceless';
  return text.length <= 4 && !stressed.has(text) ? 'voiced' : 'plain';
}

/** Units, titles, sounds and the like that have no vowel and that everybody reads. */
const withoutVowel =
  list(`кг мг мл см мм км гм хм хмм тсс тсс-с брр бррр трр фр фрр фыр пф пфф пст шш жж ззз мм ммм кх кхм крх гр грр ррр рр хрр хр бзз тш тшш цц чш шшш св ст пр тв др тд тп шт рт мс кв квт мвт вт гц кгц
  руб млн млрд стр гл рис ул пл пр-т см дм кн гг вв тт см-то смс тч нв вск пн вт ср чт пт сб вс хз пжл ч-к бж жбж ж-ж вж вжж бр р-р р-рр кс-кс кс тпр тпрр гв вр мрр мр ммр прр фш фшш дз дзз бдзз цк цок тц тк хс зж зж-ж нх мх вз дк бг тб кб мб гб мкр`);

/** Small letters without a vowel: днб, чтк. */
function isShortened(text: string, script: string): boolean {
  return (
    text.length <= 6 &&
    script === 'cyrillic' &&
    /^[бвгджзйклмнпрстфхцчшщ]{2,6}$/u.test(text) &&
    !withoutVowel.has(text) &&
    !/(.)\1\1/u.test(text)
  );
}

/** Hardly a vowel among the letters: h.d.g.d.l is no word that somebody took apart. */
function isNoWord({ 0: found }: RegExpExecArray): boolean {
  const letters = found.toLowerCase().replaceAll('.', '');
  return (letters.match(/[аеиоуыэюяaeiouyäöü]/gu) ?? []).length * 4 < letters.length;
}

/** A word in capitals taken apart for a riddle: BLU-MEN-TOPF. */
function isSyllable(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return word?.shouted === true && ((word.gap === '-' && before?.shouted === true) || (after?.gap === '-' && after.shouted));
}
