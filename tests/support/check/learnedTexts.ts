import { examples } from '../../../src/domain/check/examples/index.ts';
import { splitWords } from '../../../src/domain/check/fold/splitWords.ts';
import { languageOf } from '../../../src/domain/check/language/languageOf.ts';
import type { CheckedLanguage } from '../../../src/domain/check/index.ts';
import { builtInRules } from '../../../src/domain/check/rules/index.ts';
import { corpus, examTexts, indirectTexts, mixedTexts, strengths, type CheckText } from './corpus.ts';
import { ownTexts } from './ownTexts.ts';

/** What the check's evidence is learned from: all open cards, our own sentences, and what each rule says it must find or evidence must not. */
export function learnedTexts(): readonly CheckText[] {
  const examples = exampleTexts();
  // One among thousands would hardly be heard, and these are what must not be.
  const innocent = examples.filter(({ label }) => label === 'innocent');
  return [...openCards(), ...ownTexts(), ...examples, ...innocent, ...innocent];
}

/** All open cards. */
function openCards(): readonly CheckText[] {
  return [corpus(), indirectTexts(), mixedTexts(), examTexts()].flatMap(({ open }) => open);
}

function exampleTexts(): readonly CheckText[] {
  const texts = new Map<string, CheckText>();
  for (const { id, topic, language: lang, detector } of builtInRules) {
    if (detector === 'evidence')
      for (const text of examples[id]?.pass ?? []) texts.set(text, { text, lang: checkedLanguageOf(text), label: 'innocent' });
    if (lang === 'any' || !isLearned(topic)) continue;
    for (const text of examples[id]?.match ?? [])
      texts.set(`${lang} ${text}`, { text, lang, label: 'risky', topics: [topic], marks: [text] });
  }
  return [...texts.values()];
}

function isLearned(topic: string): topic is keyof typeof strengths {
  return topic in strengths;
}

function checkedLanguageOf(text: string): CheckedLanguage {
  const language = languageOf(splitWords(text)).main;
  if (!language) throw new Error(`In which language is “${text}”?`);
  return language;
}
