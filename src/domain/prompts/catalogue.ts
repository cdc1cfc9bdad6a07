import { greetings } from './catalogue/greetings.ts';
import { ideas } from './catalogue/ideas.ts';
import { news } from './catalogue/news.ts';
import { pastimes } from './catalogue/pastimes.ts';
import { questions } from './catalogue/questions.ts';
import type { Prompt, PromptKind } from './prompt.ts';

/** Every prompt with its conditions; the words are loaded by language. */
export const prompts: readonly Prompt[] = Object.entries({ ...greetings, ...ideas, ...news, ...questions, ...pastimes }).map(
  ([id, conditions]) => ({ id, kind: id.slice(0, id.indexOf('.')) as PromptKind, ...conditions }),
);
