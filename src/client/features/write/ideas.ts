import type { LanguageTag } from '../../../domain/language/index.ts';
import { inLanguage } from '../../../domain/language/inLanguage.ts';
import type { Person } from '../../../domain/person/person.ts';

/** A way to begin: its name follows the interface; the sentence stands on the card, so its language is chosen apart. */
export interface Idea {
  readonly id: string;
  readonly label: Readonly<Record<LanguageTag, string>>;
  readonly sentence: IdeaText;
}

export interface IdeaText {
  readonly en: string;
  readonly ru: string;
}

/** Ideas for a card to this person: a greeting by name, what the person likes, then what suits everybody. */
export function ideasFor(person: Person): readonly Idea[] {
  return [greeting(person), ...interests(person), ...neutral, ...(person.letters === 'noAnswerPlease' ? [] : questions)];
}

/**
 * The sentence as it continues what is written already: nothing where it stands there as the last words, and on a line
 * of its own after a beginning that waits for its end.
 */
export function joined(text: string, sentence: string): string {
  const written = text.trimEnd();
  if (written.endsWith(sentence.trimEnd())) return '';
  if (text === '' || text.endsWith('\n')) return sentence;
  if (!/[.!?…»”")]$/u.test(written)) return `\n${sentence}`;
  return /\s$/u.test(text) ? sentence : ` ${sentence}`;
}

function greeting(person: Person): Idea {
  const latin = person.latin.split(' ')[0] ?? person.latin;
  return {
    id: 'greeting',
    label: { en: 'A greeting', ru: 'Приветствие', de: 'Ein Gruß' },
    sentence: { en: `Hello, ${latin}! `, ru: `Здравствуйте, ${person.givenName}! ` },
  };
}

function interests(person: Person): Idea[] {
  const english = inLanguage(person.interests, 'en') ?? [];
  const russian = inLanguage(person.interests, 'ru') ?? [];
  const german = person.interests['de'] ?? [];
  // Only a list that names the same things in both languages can be quoted in both.
  if (english.length !== russian.length) return [];
  return english.slice(0, 3).map((en, i) => {
    const ru = russian[i] ?? en;
    return {
      id: `interest-${String(i)}`,
      label: { en: capital(en), ru: capital(ru), de: capital(german[i] ?? en) },
      sentence: { en: `It seems we have something in common: ${en}. `, ru: `Кажется, у нас с Вами есть общее: ${ru}. ` },
    };
  });
}

const neutral: readonly Idea[] = [
  {
    id: 'stranger',
    label: { en: 'We have never met', ru: 'Мы незнакомы', de: 'Wir kennen uns nicht' },
    sentence: { en: 'We have never met, but I wanted to write to you. ', ru: 'Мы незнакомы, но мне захотелось Вам написать. ' },
  },
  {
    id: 'window',
    label: { en: 'What I see from my window', ru: 'Что видно из моего окна', de: 'Was ich aus dem Fenster sehe' },
    sentence: { en: 'From my window I can see ', ru: 'Из моего окна видно ' },
  },
  {
    id: 'day',
    label: { en: 'My day', ru: 'Мой день', de: 'Mein Tag' },
    sentence: { en: 'Let me tell you about my day. ', ru: 'Расскажу Вам, как прошёл мой день. ' },
  },
  {
    id: 'season',
    label: { en: 'The season', ru: 'Время года', de: 'Die Jahreszeit' },
    sentence: { en: 'Where I live it is now ', ru: 'У нас сейчас ' },
  },
  {
    id: 'book',
    label: { en: 'A book I love', ru: 'Любимая книга', de: 'Ein Buch, das ich liebe' },
    sentence: { en: 'There is a book that I keep coming back to: ', ru: 'Есть книга, к которой хочется возвращаться: ' },
  },
  {
    id: 'puzzle',
    label: { en: 'A puzzle', ru: 'Загадка', de: 'Ein Rätsel' },
    sentence: { en: 'Here is a riddle for you: ', ru: 'Вот Вам загадка: ' },
  },
  {
    id: 'animal',
    label: { en: 'An animal I know', ru: 'Знакомый зверь', de: 'Ein Tier, das ich kenne' },
    sentence: { en: 'Let me tell you about an animal I know. ', ru: 'Расскажу Вам об одном знакомом звере. ' },
  },
  {
    id: 'wish',
    label: { en: 'A wish to end with', ru: 'Пожелание в конце', de: 'Ein Wunsch zum Schluss' },
    sentence: { en: 'I wish you calm days and good books. ', ru: 'Желаю Вам спокойных дней и хороших книг. ' },
  },
];

const questions: readonly Idea[] = [
  {
    id: 'question',
    label: { en: 'A question to answer', ru: 'Вопрос', de: 'Eine Frage' },
    sentence: { en: 'May I ask: what are you reading now? ', ru: 'Можно спросить: что Вы сейчас читаете? ' },
  },
];

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
