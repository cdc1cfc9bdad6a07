import { fold, searchWords } from './words.ts';

/** What people do, in groups that hold in every language; the beginnings of the words that lists use for them. */
const groups = {
  teaching: 'учител преподават педагог воспитател доцент профессор teacher lecturer professor pedagog tutor',
  studying: 'студент аспирант школьни учащ гимназист student postgraduate pupil',
  science:
    'учены ученая математик физик биолог химик истори социолог археолог научн исследовател scientist mathemat physics physicist biolog histori sociolog research',
  journalism: 'журналист корреспондент редактор репортер публицист блогер телеведущ journalist reporter correspondent editor blogger',
  law: 'юрист адвокат правозащитн lawyer attorney barrister solicitor',
  politics: 'депутат политик мэр губернатор муниципальн глава politician deput mayor governor councill municipal',
  activism: 'активист волонтер антифашист анархист эколог activist volunteer antifascist anarchist environmentalist',
  writing: 'поэт писател переводчи драматург сценарист филолог библиотекар poet writer translator playwright author librarian',
  arts: 'художни режиссер актер актрис музыкант фотограф дизайнер певец певиц скульптор архитектор иллюстратор artist director actor actress musician photograph designer singer sculptor architect illustrator',
  medicine: 'врач медсестр медик фельдшер ветеринар фармацевт doctor physician nurse paramedic medic veterinar paediatric',
  engineering: 'инженер программист системн айтишник разработчик электрик техни engineer programmer developer electrician technician',
  business: 'предпринимател бизнес бухгалтер экономист менеджер директор продав entrepreneur business accountant economist manager shop',
  trades:
    'рабоч слесар сварщик шахтер строител водител дальнобойщик железнодорожн повар пекар курьер фермер worker welder miner builder driver railway cook baker courier farmer fitter mechanic',
  service: 'военн офицер полицейск солдат моряк soldier officer police military sailor',
  retired: 'пенсионер pensioner retired',
} as const;

export type OccupationGroup = keyof typeof groups;

export const occupationGroups = Object.keys(groups) as readonly OccupationGroup[];

const beginnings = occupationGroups.map((group) => [group, new RegExp(`^(?:${fold(groups[group]).replaceAll(' ', '|')})`, 'u')] as const);

/** Lists use few words for what people do: each is looked up once. */
const known = new Map<string, readonly OccupationGroup[]>();

/** The groups that an occupation belongs to, by its words in any language of the list; several, one or none. */
export function occupationGroupsOf(occupation: Readonly<Record<string, string>>): OccupationGroup[] {
  const found = new Set<OccupationGroup>();
  for (const text of Object.values(occupation))
    for (const word of searchWords(text)) for (const group of groupsOf(fold(word))) found.add(group);
  return occupationGroups.filter((group) => found.has(group));
}

function groupsOf(word: string): readonly OccupationGroup[] {
  const before = known.get(word);
  if (before) return before;
  const fitting = beginnings.flatMap(([group, start]) => (start.test(word) ? [group] : []));
  known.set(word, fitting);
  return fitting;
}
