import { CAPITAL, marks, spelt } from './format.ts';
import { isCompound } from './isCompound.ts';
import { rulesOf } from './wordRules.ts';
import type { SpelledLanguage } from './spelledLanguages.ts';
import type { WordGraph } from './WordGraph.ts';

/** Whether a word is right: in the dictionary as it stands, or put together from what is there as its language does it. */
export function isKnown(graph: WordGraph, language: SpelledLanguage, word: string): boolean {
  if (stands(graph, language, word)) return true;
  const { before, behind, possessive } = rulesOf[language];
  const owner = possessive && /^(.+?)(?:'s|(?<=s)')$/iu.exec(word)?.[1];
  if (owner !== undefined && owner !== false) return isKnown(graph, language, owner);
  if (!word.includes('-')) return false;
  const parts = word.split('-');
  return parts.every((part, place) => {
    const small = part.toLowerCase();
    if (part === '' || (place === 0 && before.has(small)) || (place === parts.length - 1 && behind.has(small))) return true;
    return part.length > 1 && stands(graph, language, part);
  });
}

/** A capital may stand at every word's beginning, and on every letter of it. */
function stands(graph: WordGraph, language: SpelledLanguage, word: string): boolean {
  if (isRight(graph, spelt(word))) return true;
  const small = word.toLowerCase();
  const isShouted = word.length > 1 && word === word.toUpperCase();
  const forms = new Set([word.charAt(0).toLowerCase() + word.slice(1)]);
  if (isShouted) for (const form of [small, word.charAt(0) + small.slice(1)]) forms.add(form);
  for (const form of forms) if (isRight(graph, spelt(form))) return true;
  if (graph.has(marks.wrong + spelt(word)) || graph.has(marks.wrong + CAPITAL + spelt(small))) return false;
  return rulesOf[language].made(graph, small) || (language === 'de' && isCompound(graph, word));
}

function isRight(graph: WordGraph, word: string): boolean {
  return graph.has(word) || graph.has(marks.rude + word);
}
