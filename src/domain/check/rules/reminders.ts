import type { RuleGroup } from '../rule.ts';

export const introduction: RuleGroup = {
  topic: 'introduction',
  strength: 'remind',
  why: {
    en: 'Say who you are: a first name and a town are enough to answer you.',
    ru: 'Скажите, кто вы: имени и города хватит, чтобы вам ответить.',
    de: 'Sag, wer du bist: Vorname und Ort genügen, um dir zu antworten.',
  },
  source: 'solidarityzone.net, how to write; rightsinrussia.org, Write to Russia',
  date: '2026-11-22',
  rules: [
    {
      id: 'introduction.missing',
      language: 'any',
      detector: 'introduction',
    },
  ],
};

export const question: RuleGroup = {
  topic: 'question',
  strength: 'remind',
  why: {
    en: 'A question makes an answer easier.',
    ru: 'На вопрос ответить легче.',
    de: 'Auf eine Frage antwortet es sich leichter.',
  },
  source: 'solidarityzone.net, how to write; rightsinrussia.org, Write to Russia',
  date: '2026-11-22',
  rules: [
    {
      id: 'question.missing',
      language: 'any',
      detector: 'question',
    },
  ],
};
