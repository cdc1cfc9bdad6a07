import type { Word } from '../fold/splitWords.ts';
import { functionWords } from '../language/functionWords.ts';
import { Recent } from '../Recent.ts';
import type { Place, ReadText } from './index.ts';

const list = (words: string): readonly string[] => words.split(/\s+/u);
const MOST_KEPT = 8000;

/** Words of other languages, folded, that are no German ones; two of one language near each other are a phrase of it. */
const languages: readonly ReadonlySet<string>[] = [
  `the and you your i i'm to of is are for with my me we our this that have has had not don't be been would could should as at from by
    about what when how who where there here like they he she his them i've you're never always need love life give let it's can't won't
    gonna up down every everything nothing something just only very good best wish wishes sorry my of on do did make made think know
    world day time again today keep going smile friend dear through after before under sunshine beautiful paradise care handle welcome home
    sweet yes please hello thanks happy birthday dreams believe peace freedom enjoy luck lucky friends forever somebody nobody because
    without mother father street road country heart soul mind it's that's there's wee bit dreich lovely cheers mate great wonderful stars
    rainbow tomorrow yesterday nothing better worse late early first last chance fear hurry slow easy hard way out inside outside`,
  `je tu vous nous est et les le la une pour avec dans que qui pas mon ma mes ton ta tes vie c'est j'ai bonne belle merci bonjour bonsoir
    salut amour courage chere cher tout toi moi ca sur plus toujours rien rose amitie bientot`,
  `il che di non per con sono sei una del della mio mia ciao buongiorno buona buon giorno piano sano chi e tutto bene vita bella grazie
    auguri lontano va molto sempre cuore amore anche come andiamo dove allora ecco niente questo questa mare sole luna cantare tempo piove
    governo ladro signora signore prego scusi forza coraggio libero bello`,
  `el los las y por con una mi tu muy que hola amigo amiga buenos dias gracias vida mas esta noche puedo todo corazon libertad siempre para
    como tristes versos quiero`,
  `jest nie sie to w z na do jak dobrze dzien dobry dziekuje serdecznie pozdrawiam wszystkiego najlepszego moja moj zycze zdrowia bardzo`,
  `sretan put sve najbolje dobar dan je i hvala volim te kako si dobry den dekuji ahoj jsem vsechno nejlepsi srecno zdravo moj moja tebe`,
  `per aspera ad astra carpe diem memento mori vivere est dum spiro spero cogito ergo sum et homo homini lupus veni vidi vici amor vincit
    omnia sapere aude nil tempora mutantur vita brevis longa ars pax vobiscum deo gratias in sine non scholae sed vitae dona nobis pacem
    requiem aeternam gloria excelsis ave verum corpus agnus dei kyrie eleison hocus pocus tontus celeriter festina lente errare humanum
    mens sana corpore sano panem circenses quod erat demonstrandum gaudeamus igitur iuvenes dum sumus vade mecum nunc est bibendum dulce`,
  `merhaba nasilsin cok guzel kolay gelsin gecmis olsun seni seviyorum iyi gunler sevgiler selam arkadasim canim`,
  `ik ben het een niet met jij mooi dag goed voor jag ar och det inte hej tack alt godt jeg er og ikke takk hyva paivaa`,
  `privet priwet kak dela dobryj dobry dobroje den djen wetscher vecher utro spasibo spassibo do swidanija svidaniya swidania poshiwajesch
    poschiwajete pozhivaesh sdrawstwuj zdravstvuj sdrawstwujte zdravstvujte menja menya sowut zovut tebja tebya ljublju lyublyu wsego vsego
    choroscho horosho vsyo wsjo budet wy vy ty pod moim oknom belaja belaya berjosa berjoza beryoza bajuschki baju ne padaj na w v s so
    moja moya milaja milaya dorogaja dorogaya dusha duscha serdze serdce ljubow lyubov schisn zhizn nitschewo nichego poechali poehali
    pora budem my oni ona jego jejo tak net njet da daragaja drusja druzja druzya tischina rodina katjuscha podmoskownyje wetschera`,
].map((words) => new Set(list(words)));

const german = new Set(list(`${[...functionWords.de].join(' ')} i a d dr s mer mir`));
/** English words that stand in German names of things: Coffee to go, Rock and Roll, Work & Travel. */
const lent = new Set(list('and to for up of on at the day time best life world good down just i a in'));
/** Single words in Cyrillic are names, but for these. */
const known = new Set(
  list('спасибо привет здравствуй здравствуйте пока держись держитесь люблю добрый доброе удачи счастья свобода ура мир'),
);

/** Letters that no German word has, but for names and words for coffee and its like. */
const STRANGE = /[ěřžščćęąłńśźżőűășțāēīūķļņģğışåøæďťůõãñðþ]/u;
/** German words in small letters that end as the words of other languages do. */
const likeForeign = new Set(
  list(`etwa rosa lila prima extra quasi hallo hurra juchhu juhu solo netto brutto blanko desto pseudo okay sexy anno altrosa magenta ultra
    zirka circa piano pianissimo allegro crescendo adagio presto forte genau blau grau lau schlau flau neu treu scheu frei drei zwei bei
    dabei vorbei herbei wobei hierbei anbei nebenbei allerlei mancherlei einerlei keinerlei vielerlei zweierlei sei hinzu dazu wozu nahezu
    immerzu geradezu sozu also ebenso wieso sowieso genauso umso irgendwo anderswo nirgendwo sonstwo bravo toto inkognito super mini midi
    maxi happy easy lucky ready party baby handy hobby mama papa oma opa tata gaga plemplem bzw retro öko bio turbo mono dito ergo summa
    hoppla nanu aha oho soso naja tja juli juni pipi kaka dada lala trala tralala holla hollaho hey ahoi hihi haha hehe hoho kikeriki kuckuck
    stracciatella espresso cappuccino latte macchiato cola limo kino foto disco quattro mezzo tutti frutti memory monopoly curry chili
    müsli tofu tiramisu risotto pesto pizza pasta salami zucchini brokkoli mozzarella gnocchi spaghetti veggie scho hamma samma gemma wemma
    kemma nimma imma dei mei sei gsi liebi schöni gueti mini dini sini kei nei`),
);
const DIALECT = new Set(list('gsi isch nöd ned net hob mia wia dr hend het scho ois oiso koa net'));

const OTHER_SCRIPT =
  /[\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Thai}\p{Script=Devanagari}]{2,}(?:[\s,]+[\p{L}\p{M}ー]{2,})*/gu;

/** What a German text says in another alphabet, and phrases of other languages in its own. */
export function foreignInGerman({ text, words }: ReadText): readonly Place[] {
  const scripts = [...text.matchAll(OTHER_SCRIPT)].map(({ 0: found, index }): Place => [index, index + found.length]);
  return [
    ...scripts,
    ...strange(text, words),
    ...runs(words, isCyrillic).filter(isPhrase).map(placeOf),
    ...spoken(words).flatMap((set) => phrases(words, set)),
  ];
}

/** Words in small letters with letters that no German word has, and two in a row that end as no two German ones do. */
function strange(text: string, words: readonly Word[]): readonly Place[] {
  const hasStrange = STRANGE.test(text);
  const dialect = words.some((word) => DIALECT.has(word.text));
  const out: Place[] = [];
  let before: Word | undefined;
  for (const word of words) {
    if (word.script === 'latin' && !word.capital) {
      if (hasStrange && word.end - word.start > 3 && STRANGE.test(text.slice(word.start, word.end))) out.push([word.start, word.end]);
      else if (before && !dialect && endsForeign(word) && endsForeign(before) && isNext(before, word)) out.push([before.start, word.end]);
    }
    before = word;
  }
  return out;
}

/** Whether a word follows the other in its sentence with hardly a sign between them. */
function isNext(before: Word, word: Word): boolean {
  if (before.sentence !== word.sentence || before.script !== 'latin') return false;
  return (before.capital ? /^ *$/u : /^[ ,]*$/u).test(word.gap);
}

function endsForeign({ text }: Word): boolean {
  return endings.get(text, endingOf) === 'foreign';
}

/** Words come again with every keystroke. */
const endings = new Recent<string, 'foreign' | 'german'>(MOST_KEPT);

function endingOf(text: string): 'foreign' | 'german' {
  return text.length > 3 && /^[a-z]+[aouiy]$/u.test(text) && !likeForeign.has(text) && !german.has(text) ? 'foreign' : 'german';
}

function isCyrillic({ script }: Word): boolean {
  return script === 'cyrillic';
}

/** A name alone is nobody's business. */
function isPhrase(run: readonly Word[]): boolean {
  return run.length > 1 || run.some(({ text, capital }) => known.has(text) || (!capital && text.length > 2));
}

/** Words in a row, in one sentence. */
function runs(words: readonly Word[], belongs: (word: Word) => boolean): readonly (readonly Word[])[] {
  const out: Word[][] = [];
  let before: Word | undefined;
  for (const word of words) {
    if (belongs(word)) {
      const last = out.at(-1);
      if (last && before && last.at(-1) === before && before.sentence === word.sentence) last.push(word);
      else out.push([word]);
    }
    before = word;
  }
  return out;
}

/** Words of one language with no German one among them, and up to two between them that may be of either. */
function phrases(words: readonly Word[], set: ReadonlySet<string>): readonly Place[] {
  const out: Place[] = [];
  for (const run of runs(words, ({ text, script }) => script === 'latin' && (set.has(text) || !german.has(text)))) {
    const hits = run.flatMap(({ text }, at) => (set.has(text) && !german.has(text) ? [at] : []));
    const close = hits.filter((at, index) => at - (hits[index - 1] ?? -9) <= 3 || (hits[index + 1] ?? at + 9) - at <= 3);
    const part = run.slice(close[0] ?? 0, (close.at(-1) ?? -1) + 1);
    const own = close.filter((at) => !lent.has(run[at]?.text ?? ''));
    const isTitle = part.every(({ text, capital, quoted }) => quoted || capital || set.has(text)) && part.some(({ capital }) => capital);
    const many = new Set(close.map((at) => run[at]?.text)).size;
    if (many >= 2 && own.length > 0 && (many > 2 || part.length > 2 || own.length > 1) && !(isTitle && part[0]?.capital && many < 4))
      out.push(placeOf(part));
  }
  return out;
}

const kept = new Recent<string, readonly number[]>(MOST_KEPT);

/** The languages that have two words in a text: most texts have nothing of most of them. */
function spoken(words: readonly Word[]): readonly ReadonlySet<string>[] {
  const counts = languages.map(() => 0);
  for (const { text } of words) for (const index of kept.get(text, languagesWith)) counts[index] = (counts[index] ?? 0) + 1;
  return languages.filter((_, index) => (counts[index] ?? 0) >= 2);
}

function languagesWith(text: string): readonly number[] {
  return german.has(text) ? [] : languages.flatMap((set, index) => (set.has(text) ? [index] : []));
}

function placeOf(run: readonly Word[]): Place {
  return [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
}
