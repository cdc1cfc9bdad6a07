import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promptWords, type PromptLanguage } from '../../../src/domain/prompts/index.ts';

/** Everything that our own prompts and phrases put on a card in a language, with names where names go. */
export async function ownTexts(language: PromptLanguage): Promise<readonly string[]> {
  const name = language === 'ru' ? 'Азат' : 'Azat';
  const prompts = Object.values(await promptWords(language)).flatMap(({ text, insert, answer = '' }) => [
    text,
    answer,
    ...(typeof insert === 'string' ? [insert] : [insert.m, insert.f]),
  ]);
  const expected = readFileSync(join(import.meta.dirname, '../../domain/phrasebook/expected.txt'), 'utf8');
  const phrases = expected.split('\n').flatMap((line) => {
    const [head = '', ...said] = line.split(' | ');
    return head.split(' ')[1] === language ? [said.join(' | ')] : [];
  });
  return [...prompts, ...phrases].map((text) => text.replace(/\{\w+\}/gu, name)).filter((text) => text.trim() !== '');
}
