import type { Person } from '../../person/person.ts';
import { anyWord, firstFit, negations, openings, type Meaning } from './firstFit.ts';

/** It was so, and is so no more. */
const over = /снят|отмен|законч|конец|истек|заверш|lifted|ended|aufgehoben/u;

/** Out of a punishment cell or a hospital, into arrest at home, for a funeral, on a list only, or arrested again: not free. */
const notFree = new RegExp(
  [
    'шизо|пкт|карцер|карантин|больниц|госпит|санчаст|изолятор|под (?:домашн|подпис|запрет|надзор)',
    String.raw`(?:освобожден(?:\p{L}|н\p{L}+)?|освободил\p{L}*) от (?!наказ|отбыв)`,
    'снова|повторно|опять|этап|голодовк|на связь|похорон|свидани|отпуск|временно|спис(?:ок|к)|кандидат',
    String.raw`выш(?:ел|ла) (?:срок|приговор|указ|книг|стать|интервью)`,
    String.raw`(?:в|во|сейчас|теперь) (?:сизо|ик|колони\p{L}*|тюрьм\p{L}*|лагер\p{L}*)(?!\p{L})`,
    'until|hospital|punishment|solitary|isolation|house ?arrest|rearrest|again|in custody|bis zur|krankenhaus|hausarrest|erneut|wieder in',
  ].join('|'),
  'u',
);

/** What people write for a status, by how it begins or what stands in it; the first row that fits decides. */
const statuses: readonly Meaning<Person['status']>[] = [
  [
    'died',
    anyWord(
      String.raw`умер(?:ла|ли|ш\p{L}*)?|погиб(?:ла|ли|ш\p{L}*)?|скончал\p{L}*|^смерть|нет в живых`,
      'died|dead(?! end)|deceased',
      'gestorbene?|tote?|verstorbene?',
    ),
    /семь[еюия]|family|familie/u,
  ],
  [
    'released',
    anyWord(
      String.raw`освобожден(?:\p{L}|н\p{L}+)?|освободил\p{L}*|отпущен(?:\p{L}|н\p{L}+)?|отпустили|на свободе|выш(?:ел|ла|ли|едш\p{L}+)|обмен(?:ян\p{L}?|яли)|^обмен|по обмену|^уехал\p{L}?|эмигрировал\p{L}?|^(?:в )?эмиграци\p{L}`,
      'released|^free|freed|exchanged',
      '^frei|freigelassene?|entlassene?',
    ),
    notFree,
  ],
  [
    'correspondenceBarred',
    /(?:переписк|письм)\p{L}* (?:запрещ|огранич)\p{L}*|запрет\p{L}* (?:на )?перепис\p{L}*|без права (?:на )?переписк\p{L}*|correspondence ?barred|letters barred|no correspondence|brief\p{L}* verboten|briefverbot/u,
    /снят|отмен|lifted|aufgehoben/u,
  ],
  ['inTransit', /^(?:на |в )?этап|этапир|в пути|переводят|in ?transit|being moved|transferred|wird verlegt|verlegung/u],
  [
    'addressBeingChecked',
    /уточня|проверя|не ?извест|не (?:подтвержд|уточн|провер)|выясня|address ?being ?checked|being checked|unknown|not (?:known|confirmed|checked)|to be confirmed|wird geprüft|unbekannt|nicht bekannt/u,
  ],
  ['houseArrest', /домашн|под подпиской|запрет определ|house ?arrest|hausarrest/u, over],
  [
    'hospital',
    /больниц|госпитал|(?<!\p{L})(?:птб|мсч|лиу)(?!\p{L})|^hospital|in hospital|психиатр|принуд\p{L}* леч|пмл|krankenhaus/u,
    /из (?:больниц|госпитал)|выписан|from (?:the )?hospital|aus dem krankenhaus/u,
  ],
  ['forcedLabour', /принуд\p{L}* раб|уфиц|исправ\p{L}* центр|исправцентр|forced ?lab|zwangsarbeit/u],
  [
    'inCustody',
    /заключен|страж|колони|(?<!\p{L})(?:сизо|шизо|пкт|епкт)(?!\p{L})|^(?:в )?ик(?!\p{L})|^осужден[аы]?\.?$|тюрьм|отбыва|сидит|арест|лишен|in ?custody|prison|jail|detained|imprisoned|serving|^(?:in )?haft|inhaftiert|gefängnis/u,
    new RegExp(
      String.raw`${over.source}|заочно|условн|(?<!\p{L})отбывал|former|(?<!\p{L})ex-|(?<!\p{L})left|out of|absentia|suspended|auf bewährung|in abwesenheit`,
      'u',
    ),
  ],
];

/** «Умер отец»: somebody else. */
const others = [
  String.raw`от(?:ец|ца|цу|цом)|мат(?:ь|ери|ерью)|мам\p{L}{1,2}|пап[аыуе]|брат\p{L}{0,2}|сестр\p{L}{1,2}|жен[аыуе]|женой|муж\p{L}{0,2}|сын\p{L}{0,2}|доч(?:ь|ери|ка)|дед\p{L}{0,4}|бабушк\p{L}|родител\p{L}*|родствен\p{L}*|супруг\p{L}?|дяд\p{L}{1,2}|тет[яеюи]|тетей|тещ\p{L}{1,2}|тест(?:ь|я|ю|ем)|свекр\p{L}{1,4}|внук\p{L}{0,2}|внучк\p{L}|друг\p{L}?|подруг\p{L}|сокамерник\p{L}*|адвокат\p{L}*`,
  'father|mother|dad|mum|mom|brother|sister|wife|husband|son|daughter|parents?|grandfather|grandmother|uncle|aunt|relatives?|friend|cellmate|lawyer',
  'vater|mutter|bruder|schwester|frau|ehemann|sohn|tochter|eltern|großvater|großmutter|onkel|tante|freund|freundin|anwalt',
];

const doubts = new RegExp(`${anyWord(...negations, ...openings, ...others).source}|\\?`, 'u');

/** Says nothing against where somebody is. */
const notFinal =
  /приговор\p{L}* (?:\p{L}+ )?не вступил\p{L}* в (?:законную )?силу|без изменений|verdict (?:is )?not (?:yet )?final|unchanged/giu;

/**
 * The status that a cell says of the person; undefined where it says none, or the opposite of one, or something of somebody else.
 * `today` (`YYYY-MM-DD`): whoever is free from a later year on is not free.
 */
export function readStatus(text: string, today = '9999'): Person['status'] | undefined {
  const status = firstFit(statuses, text.replace(notFinal, ' '), doubts);
  const isToCome = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].some(([year]) => year > today.slice(0, 4));
  return status === 'released' && isToCome ? undefined : status;
}
