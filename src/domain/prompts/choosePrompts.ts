import { ageOn, birthdaysIn, reachableBirthdays } from '../person/birthday.ts';
import type { Person } from '../person/person.ts';
import { dice } from '../stamp/dice.ts';
import { prompts } from './catalogue.ts';
import { familiesIn, type Family } from './families.ts';
import type { Prompt, PromptKind, PromptLanguage } from './prompt.ts';
import { themesIn, type Theme } from './theme.ts';

/** What is known of whom a card is for; most of it may be empty. */
type PromptPerson = Pick<Person, 'patronymic' | 'birthDate' | 'birthYear' | 'interests' | 'occupation' | 'asks' | 'leaveOut'> & {
  readonly sex: 'm' | 'f' | null;
};

export interface PromptQuestion {
  readonly person: PromptPerson;
  /** Of the card: what is lost in translation is offered in Russian alone. */
  readonly language: PromptLanguage;
  /** `YYYY-MM-DD`, and the evening's theme as its organizers wrote it. */
  readonly date: string;
  readonly theme: string;
  /** How long a card takes: a birthday is wished to those whom it reaches in time. */
  readonly daysOnTheWay: number;
  readonly noAnswerWanted: boolean;
  /** Ids that must not come again. */
  readonly used: ReadonlySet<string>;
  /** Kinds that the card has already: it begins and ends only once. */
  readonly without: readonly PromptKind[];
  readonly count: number;
  /** The same seed gives the same prompts. */
  readonly seed: string;
}

/** Kinds in the order in which they are offered, again and again: a few of them are a whole card. */
const order: readonly PromptKind[] = ['opening', 'idea', 'question', 'introduction', 'puzzle', 'idea', 'closing', 'news', 'picture'];

/** Chooses prompts of many kinds, those that are about this person, this season and this evening most probably. */
export function choosePrompts(question: PromptQuestion): readonly Prompt[] {
  const weigh = weights(question);
  const { used, without, seed } = question;
  // A draw with weights in which each prompt has its own die: what others there are changes nothing.
  const drawn = prompts
    .filter(({ id, kind }) => !used.has(id) && !without.includes(kind))
    .map((prompt) => ({ prompt, weight: weigh(prompt) }))
    .filter(({ weight }) => weight > 0)
    .map(({ prompt, weight }) => ({ prompt, place: dice(`${seed} ${prompt.id}`).between(0, 1) ** (1 / weight) }))
    .sort((a, b) => b.place - a.place);
  const liked = likedBy(question.person);
  const personal = drawn.find(({ prompt: { kind, about } }) => kind === 'idea' && about && liked.has(about))?.prompt;
  const queues = new Map<PromptKind, Prompt[]>(order.map((kind) => [kind, []]));
  // Whatever the dice say, one of the first is about what this person likes.
  if (personal) queues.get('idea')?.push(personal);
  for (const { prompt } of drawn) if (prompt !== personal) queues.get(prompt.kind)?.push(prompt);
  const chosen: Prompt[] = [];
  const most = Math.min(question.count, drawn.length);
  for (let turn = 0; chosen.length < most; turn++) {
    const next = queues.get(order[turn % order.length] ?? 'idea')?.shift();
    if (next) chosen.push(next);
  }
  return chosen;
}

/** How much a prompt speaks for itself here: 0 where it does not fit, 1 where it fits anybody. */
function weights(question: PromptQuestion): (prompt: Prompt) => number {
  const { person, language, date, noAnswerWanted } = question;
  /** What the person likes or asks for, what they do, what the evening is about; the first that a prompt meets counts. */
  const near = [
    [likedBy(person), 40],
    [familiesIn(Object.values(person.occupation)), 12],
    [familiesIn([question.theme]), 8],
  ] as const;
  const unwanted = familiesIn(Object.values(person.leaveOut));
  const themes = themesOf(question);
  const month = Number(date.slice(5, 7));
  const age = ageOn(date, person);

  return (prompt) => {
    const topics = topicsOf(prompt);
    if (prompt.asks && noAnswerWanted) return 0;
    if (prompt.gendered && person.sex === null) return 0;
    if (prompt.patronymic && !person.patronymic) return 0;
    if (prompt.wordplay && language !== 'ru') return 0;
    const ofTheme = prompt.theme ? themes.get(prompt.theme) : undefined;
    if (prompt.theme && ofTheme === undefined) return 0;
    if (prompt.months && !prompt.months.includes(month)) return 0;
    if (prompt.ages && (age === null || age < prompt.ages[0] || age > prompt.ages[1])) return 0;
    // A person's own wish is above everything.
    if (topics.some((topic) => unwanted.has(topic))) return 0;
    const met = near.find(([families]) => topics.some((topic) => families.has(topic)))?.[1];
    if (prompt.about && !prompt.anybody && met === undefined) return 0;
    return (met ?? 1) * (ofTheme ?? (prompt.months ? 3 : prompt.ages ? 2 : 1));
  };
}

function likedBy({ interests, asks }: PromptPerson): ReadonlySet<Family> {
  return familiesIn([...Object.values(interests).flat(), ...Object.values(asks)]);
}

/** What a prompt is about: a puzzle is a puzzle, and a picture is drawn, whatever is in it. */
function topicsOf({ kind, about }: Prompt): readonly Family[] {
  const ofKind: readonly Family[] = kind === 'puzzle' ? ['puzzles'] : kind === 'picture' ? ['drawing'] : [];
  return about ? [about, ...ofKind] : ofKind;
}

/** What the day is about, each with its weight: a person's own birthday and what organizers name more than a holiday that is near. */
function themesOf({ person, theme, date, daysOnTheWay }: PromptQuestion): ReadonlyMap<Theme, number> {
  const themes = new Map([...themesIn(theme)].map((named) => [named, 60]));
  const reached = reachableBirthdays(date, daysOnTheWay);
  // It is this person's or none: what the evening is called counts only where nobody knows the day.
  if (person.birthDate !== null) {
    if (birthdaysIn(reached).has(person.birthDate.slice(5))) themes.set('birthday', 60);
    else themes.delete('birthday');
  }
  // Wished to those whom it reaches around that day.
  const arrival = reached.from.slice(5);
  if ((arrival >= '12-10' || arrival <= '01-31') && !themes.has('newYear')) themes.set('newYear', 6);
  return themes;
}
