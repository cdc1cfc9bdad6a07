import type { Person } from '../../person/person.ts';
import { anyWord, firstFit, negations, openings, simplified, type Meaning } from './firstFit.ts';

type Wish = Person['letters'];

const kin = String.raw`(?:родн(?:ые|ых|ым|ыми)|родствен\p{L}*|близк(?:ие|их|им|ими)|семь[яеию]|семьей|relatives|family|verwandte\p{L}*|angehörige\p{L}*|familie)`;
const only = '(?:только|лишь|исключительно|only|nur)';
const needs = String.raw`(?:надо|нуж\p{L}*|треб\p{L}*|хоч\p{L}*|хотел\p{L}*|жд[еуи]\p{L}*|жела\p{L}*|прос\p{L}*|обязат\p{L}*)`;
const letters = String.raw`(?:пис(?:ать|ьм\p{L}*|ем)|открыт\p{L}*|переписк\p{L}*|переписыв\p{L}*)`;
/** Letters that shall end. */
const ending = String.raw`(?:прекра|законч|останов|приостан|сокра|перест)\p{L}*`;
/** What is not wanted ends here: «не писать о деле» is another wish. */
const end = String.raw`(?: (?:ему|ей|им|больше|вообще))?(?=\s*(?:$|[.,;!(]))`;

/** What people write of letters; the first row that fits decides. */
const wishes: readonly Meaning<Wish>[] = [
  ['unknown', /^(?:unknown|не ?известно|unbekannt|nicht bekannt)$/u],
  ['relativesOnly', anyWord(String.raw`${only} (?:\p{L}+ ){0,2}${kin}`, `${kin} ${only}`, `^(?:от |для )?${kin}$`)],
  [
    'noAnswerPlease',
    anyWord(
      String.raw`без (?:\p{L}+ )?ответ\p{L}*`,
      String.raw`не (?:${needs}|может|будет|в состоянии) (?:\p{L}+ )?(?:ответ|отвеч)\p{L}*`,
      String.raw`(?:ответ|отвеч)\p{L}* (?:\p{L}+ )?не (?:${needs}|может|будет|в состоянии)`,
      String.raw`не (?:отвеча\p{L}*|ответит)`,
      String.raw`не ждать(?: ответ\p{L}*)?`,
      String.raw`no ?(?:answers?|repl(?:y|ies))`,
      String.raw`(?:answers?|repl(?:y|ies)) (?:\p{L}+ )?not (?:needed|expected|necessary|wanted|required|possible)`,
      String.raw`(?:cannot|can't|can not|does not|doesn't|won't|will not) (?:answer|reply)`,
      String.raw`ohne (?:bitte um )?antwort|keine antwort\p{L}*|antwortet nicht|kann nicht antworten`,
    ),
  ],
  [
    'noneWanted',
    new RegExp(
      `${String.raw`^(?:нет|no|nein|none|keine|unwanted)${end}`}|${
        anyWord(
          String.raw`^не (?:надо|нужно|нужны|хочет|ждет|желает|просит)${end}`,
          String.raw`(?:не (?:${needs} )?|(?:нельзя|запрещено|запрет на|просьба не|просит не|просил\p{L}? не|лучше не|отказ\p{L}* от) )(?:пишите|${letters})${end}`,
          String.raw`${letters} (?:\p{L}+ )?(?:не ${needs}|нельзя|запрещ\p{L}*)${end}`,
          String.raw`(?:no|not want|does not want|doesn't want) (?:any )?letters(?=\s*(?:$|[.,;!(]|please|thanks))`,
          String.raw`(?:letters )?(?:are )?(?:none|not|un) ?(?:wanted|welcome)`,
          String.raw`do(?:n't| not) write${end}`,
          String.raw`(?:möchte |will |wünscht )?keine (?:briefe|post)${end}|nicht schreiben${end}`,
        ).source
      }`,
      'u',
    ),
  ],
  [
    'welcome',
    anyWord(
      String.raw`^да|можно|(?:будет )?рад[аы]?|пишите`,
      String.raw`(?:хочет|хотел\p{L}? бы|ждет|жела\p{L}*|любит|просит)(?=\s*(?:$|[.,;!(]))`,
      String.raw`(?:хочет|хотел\p{L}? бы|ждет|жела\p{L}*|любит|просит) (?:(?!не |${ending})\p{L}+ ){0,2}(?:${letters}|ответ\p{L}*|весточ\p{L}*|общ\p{L}*)`,
      String.raw`нуж(?:ны|но|на) ${letters}|${letters} (?:\p{L}+ )?нуж(?:ны|но|на)|^нуж(?:ны|но|на)(?=\s*(?:$|[.,;!(]))`,
      String.raw`^${letters}(?=\s*(?:$|[.,;!(]))`,
      String.raw`^yes|welcome|wanted|wants letters|would like letters|letters,? please|please,? write(?! to)|willkommen|^ja|erwünscht`,
    ),
    // From some alone, or for as long as that, is another wish.
    anyWord(
      String.raw`${only}|${kin}|${ending}|мам\p{L}{1,2}|матер\p{L}{1,2}|жен[аеуы]|муж\p{L}{0,2}|адвокат\p{L}*`,
      'mother|wife|husband|lawyer|stop(?:ped)?|refrain|avoid|instead|until|bis|mutter|ehefrau|ehemann|anwalt',
    ),
  ],
];

const doubts = new RegExp(`${anyWord(...negations, ...openings).source}|\\?`, 'u');
const permits = anyWord('можно|пишите|welcome|but|но|aber|willkommen');
const question = /^(.*\S)\s*\?\s*[-–—:]?\s*(да|нет|yes|no|ja|nein)[.!]?$/u;

/** Whether letters are wanted, as a cell says it; undefined where it does not say so, or says both. */
export function readWish(text: string): Wish | undefined {
  const small = simplified(text);
  const [, asked = '', answer = ''] = question.exec(small) ?? [];
  if (asked !== '') {
    if (firstFit(wishes, asked, doubts) !== 'welcome') return undefined;
    return /^(?:да|yes|ja)$/u.test(answer) ? 'welcome' : 'noneWanted';
  }
  const wish = firstFit(wishes, small, doubts);
  return wish === 'noneWanted' && permits.test(small.replace(/(?:не|not|un) ?(?:welcome|willkommen|пишите)/gu, '')) ? undefined : wish;
}
