import { functionWords } from '../language/functionWords.ts';
import type { Word } from '../fold/splitWords.ts';
import { Recent } from '../Recent.ts';
import type { Place, ReadText } from './index.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words with marks over their letters that English has made its own. */
const borrowed = list(`café cafés naïve résumé résumés cliché clichés fiancé fiancée fiancés crème brûlée jalapeño jalapeños piñata déjà
  façade façades soufflé soufflés purée puréed sauté sautéed crêpe crêpes pâté entrée entrées éclair éclairs rosé sashimi
  über doppelgänger bric-à-brac à la vis-à-vis née protégé protégée blasé passé risqué soirée matinée décor début élan
  papier-mâché mâché señor señora señorita smörgåsbord kümmel gruyère comté émigré émigrés émigrée fête fêtes rôle rôles
  ångström jäger schön glühwein müsli fräulein führer vinyasa açaí mañana`);
/** Words of greeting, thanks and wishing of many languages: two of them, or one with another foreign word, are a phrase. */
const greetings =
  list(`salaam salam aleikum alaikum shalom namaste merhaba selam hej hei moi terve terveisin terveisiä kiitos tack takk hilsen hälsningar
  tusen dziękuję dziekuje pozdrawiam pozdrowienia wszystkiego najlepszego powodzenia trzymaj cześć czesc ahoj děkuji dekuji zdravím hodně
  štěstí sretno pozdrav hvala najbolje srećno drago obrigado obrigada abraço abraços saudade beijos força coragem tudo bem ciao bello bella grazie
  auguri coraggio forza saluti baci abbracci buongiorno buonasera buona fortuna tanti salve gracias hola amigo amiga besos abrazos abrazo ánimo
  suerte felicidades cumpleaños fuerza buenos buenas días noches merci bonjour bonsoir bisous amitiés salut bon bonne courage chance
  anniversaire santé espoir sláinte slainte maith mhaith céad míle fáilte cofion cynnes iawn bore da cymru croeso diolch hwyl alba
  mòr dòchas gruß grüße gruss grüsse lieber liebe liebes freund freundin herzliche herzlichen glückwunsch kopf hoch geburtstag alles gute danke
  tschüss servus toi prost geçmiş olsun teşekkürler kolay gelsin sağlık mutlu yıllar kalimera efharisto yassou filotimo multumesc noroc la mulți
  ani köszönöm boldog szép paldies labas ačiū aitäh tere dank veel succes groetjes hartelijk gefeliciteerd sterkte sisu hygge arigato konnichiwa
  querida querido queridos beijo beijinho beijinhos abraços saudades gamarjoba megobaro chven gvikvarkhar gaumarjos madloba batono kalbatono barev dzez sirelis shnorhakal bhalo theko bhai bhalobasha dhonnobad nomoshkar namaskar namaskaram dost dosti mera pyaar shubh shukriya dhanyavaad aapka swagat zindabad mashallah inshallah yalla shukran salamat kumusta mahal kaibigan ingat selamat terima kasih sahabat semoga apa kabar kawan karibu rafiki ndugu habari pole hujambo molo sawubona unjani siyabonga enkosi baie dankie sterkte lieve denken vriend vriendin hartelijke groeten liefs beste allemaal moed houd moedig kamerat vän vänner hälsar kram kramar lycka mod venner hilsner klem kjære lykke håper kære venlig tanker ystävä ystäväni sinulle hyvää kaikkea rakas voimia halaus onnea lähetän tervehdys tervisi sõber jõudu kallis draugs spēku sveiciens sveiki drauge stiprybės linkiu ačiū laikykis przyjacielu siły serdecznie serdeczne całuję ściskam odwagi nadziei kochany kochana pozdrowieniami přítel příteli odvahu držíme palce drž kamaráde priateľ priateľu odvahu držíme zdravíme barátom kedves kitartás szeretettel erőt ölelés prieten prietene dragă curaj putere îmbrățișări prijatelju prijatelj srčno hrabro budi jak jako izdrži kardeşim arkadaşım canım dostum selamlar sevgiler umarım güç özgür filos filia kouragio agapi mou file elpida cariad cyfaill annwyl nerth gobaith chara misneach beannachtaí grá mo croí caraid gràdh lagun laguna maitea indarra agur kaixo musu muxu força germà amic ànims abraçada coratge frate amico fratello sorella coraggio speranza abbraccio vicini sempre tieni duro resisti amigos hermano hermana querido fuerte siempre corazón esperanza adelante ánimos compañero compañera cariño mon ami amie cher chère courage bisous embrasse tendresse espoir tiens toujours xin chào bạn chúc may mắn pengyou jiayou zhufu tomo genki kokoro tomodachi chingu himnae annyeong saranghae sabr habib akhi ukhti salamun dua mehr doost azizam khoda salâm jan khaste nabashi zende bash ganbatte gambatte kampai xie nihao mazel tov lechaim inshallah mashallah habibi aloha mahalo ubuntu hakuna matata asante jambo karibu`);
/** Latin that mottoes and sayings are made of. */
const latin =
  list(`dum spiro spero carpe diem ars longa vita brevis tempora mutantur veni vidi vici per aspera ad astra memento mori amor vincit omnia
  cogito ergo sum errare humanum est gaudeamus igitur juvenes pax vobiscum fortuna audentes fortes audaces iuvat adiuvat sapere aude nosce te ipsum
  alea iacta festina lente in vino veritas tempus fugit nulla dies sine linea homo homini lupus dura lex sed sic transit gloria mundi nil
  desperandum nobiscum contra deus dominus domine lux lucis perpetua libertas semper fidelis amicus amice vale valete salve ave gaudium spes fides caritas patientia vincit virtus perdura ora pro nobis ex tenebris luceat requiem aeternam quis quid quod qui quae tibi vobis sub umbra sperare silentium aurum ergo bibamus quo vadis labor docendo discimus fiat lux justitia omnium gratias deo vivat academia mutamur illis nos et scio nihil magna`);
const OWN_LETTERS = /[àáâãäåāăąæçćčďđèéêëēėęěìíîïīįłñńňòóôõöøōőœřśşšßťţùúûüūůűųýÿźżžþðğıșț]/u;
/** Short words that are English as well. */
const shared =
  list(`a i in on an at is it am me do so no to us or as he by my per come die hat was war also den man will not den bin ist sign gut chance bon son fin pain la salt
  ale van von der den de da di le les del della dos du zu ter ten el al ma pa los las san santa ben var med com non per lo the um y o e des sur net`);

/** A word as it is written, with the marks over its letters. */
interface Spelling {
  readonly text: string;
  readonly foreign: boolean;
  /** Whether it may stand in a phrase of another language. */
  readonly couldBe: boolean;
}

interface Spelled extends Spelling {
  readonly word: Word;
}

const MOST_KEPT = 4000;
const spellings = new Recent<number, Spelling>(MOST_KEPT);

/**
 * Words of another language inside an English text, from the first to the last: any Cyrillic word, or two and more that
 * are foreign beyond doubt.
 */
export function foreignInEnglish({ text, words }: Pick<ReadText, 'text' | 'words'>): readonly Place[] {
  const spell = (word: Word) => spellings.find(word.id) ?? spellings.keep(word.id, spellingOf(word, text.slice(word.start, word.end)));
  // Most texts have none.
  if (!words.some((word) => spell(word).foreign)) return [];
  const spelled = words.map((word): Spelled => {
    const { text: written, foreign, couldBe } = spell(word);
    return { word, text: written, foreign, couldBe };
  });
  const out: Place[] = [];
  for (let at = 0; at < spelled.length;) {
    let next = at;
    while (spelled[next] && spelled[next]?.word.sentence === words[at]?.sentence && spelled[next]?.couldBe) next++;
    const sure = spelled.slice(at, next).filter(({ foreign }) => foreign);
    const [first, last] = [sure[0], sure.at(-1)];
    if (first && last && isPhrase(sure, words.indexOf(last.word) - words.indexOf(first.word) + 1))
      out.push([first.word.start, last.word.end]);
    at = Math.max(next, at + 1);
  }
  return out;
}

/** Two foreign words, one of them in small letters: Zoë Müller is a name. */
function isPhrase(sure: readonly Spelled[], length: number): boolean {
  if (sure.some(({ word }) => word.script === 'cyrillic')) return true;
  const small = sure.filter(({ word }) => !word.capital);
  if (sure.length === 1) return small.some(({ text }) => greetings.has(text) && OWN_LETTERS.test(text));
  return sure.length * 2 >= length && (small.length > 0 || sure.filter(({ text }) => greetings.has(text) || latin.has(text)).length > 1);
}

function spellingOf(word: Word, written: string): Spelling {
  const text = written.normalize('NFC').toLowerCase();
  const foreign = isForeign(word, text);
  const couldBe = foreign || shared.has(text) || (!functionWords.en.has(text) && !/(?:ing|ed|ly|tion|ness|'s)$/u.test(text));
  return { text, foreign, couldBe };
}

function isForeign({ script, capital }: Word, text: string): boolean {
  if (script === 'cyrillic') return /^[а-яё]{2,}$/u.test(text);
  if (script === 'none' || shared.has(text) || borrowed.has(text)) return false;
  if (greetings.has(text) || latin.has(text)) return true;
  if (functionWords.en.has(text)) return false;
  return (OWN_LETTERS.test(text) && !capital) || functionWords.de.has(text) || functionWords.other.has(text);
}
