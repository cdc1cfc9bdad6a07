export { choosePrompts } from './choosePrompts.ts';
export { promptLanguages, type PromptLanguage, type PromptWords } from './prompt.ts';
export { answerSentence, promptSentence } from './promptSentence.ts';
export { promptWords } from './promptWords.ts';
