/** First parts of double names that keep their form: «Кара-Мурзе», «Бонч-Бруевичу», «Эмир-Усеину». */
export const stayingParts: ReadonlySet<string> = new Set(
  'абд абдель абдул абу аль бен бин бонч ван дель дер ди дон дю жан ибн кара кзыл ла ле мак нур сен тер фан фон чан ша эль эмир'.split(' '),
);

/** Words that end a name and keep the whole of it: «Рашид оглы», «Али кызы», «Рашид-заде». */
export const indeclinableEndings: ReadonlySet<string> = new Set('бей гызы заде кизи кызы оглу оглы паша улу улы уулу хан'.split(' '));

/** Women's names of the third declension whose dative nobody doubts; of others in -ь an organizer decides. */
export const femaleGivenNames: ReadonlySet<string> = new Set(
  'адель ассоль гудрунь изабель любовь мишель нинель рахиль руфь эсфирь юдифь'.split(' '),
);

/** Men's surnames that are also words and may lose a vowel; families differ, so the form is never sure. */
export const fleetingVowels: ReadonlyMap<string, string> = new Map([
  ['бобёр', 'бобру'],
  ['бобер', 'бобру'],
  ['заяц', 'зайцу'],
  ['козёл', 'козлу'],
  ['лев', 'льву'],
  ['лоб', 'лбу'],
  ['муравей', 'муравью'],
  ['орёл', 'орлу'],
  ['орел', 'орлу'],
  ['осёл', 'ослу'],
  ['пётр', 'петру'],
  ['соловей', 'соловью'],
]);

/** Women's surnames that are also nouns: «Калиной» after Калин, «Калине» after Калина. Only the family knows. */
export const nounsInIna: ReadonlySet<string> = new Set(
  'былина глина долина калина картина крапивина малина осина перина рябина смородина'.split(' '),
);
