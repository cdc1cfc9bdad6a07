import type { PromptLanguage, PromptWords } from './prompt.ts';

const files: Readonly<Record<PromptLanguage, () => Promise<{ readonly default: PromptWords }>>> = {
  ru: () => import('./words/ru.json', { with: { type: 'json' } }),
  en: () => import('./words/en.json', { with: { type: 'json' } }),
  de: () => import('./words/de.json', { with: { type: 'json' } }),
};

/** The prompts in one language: a file of its own, which nobody needs before a card is written. */
export async function promptWords(language: PromptLanguage): Promise<PromptWords> {
  return (await files[language]()).default;
}
