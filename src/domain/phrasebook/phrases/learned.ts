import type { PhraseText } from '../phrase.ts';

/** How the writer came to write to this person: nothing of a case, and no praise. */
export const learned: readonly PhraseText[] = [
  {
    id: 'learned.friends',
    en: 'Friends told {me} about you.',
    de: 'Freunde haben {mir} von {Ihnen} erzählt.',
    ru: '{о Вас} {мне} рассказали друзья.',
  },
  {
    id: 'learned.read',
    en: '{I} read about you and decided to write.',
    de: '{one|Ich habe|Wir haben} von {Ihnen} gelesen und {one|mich|uns} entschieden zu schreiben.',
    ru: '{writer|Я прочитал|Я прочитала|Мы прочитали} {о Вас} и {writer|решил|решила|решили} написать.',
  },
  {
    id: 'learned.name-seen',
    en: '{I} came across your name in a list of people who can be written to.',
    de: '{Ihr} Name ist {mir} in einer Liste von Menschen begegnet, denen man schreiben kann.',
    ru: '{Ваше} имя {мне} встретилось в списке тех, кому можно написать.',
  },
  {
    id: 'learned.was-told',
    en: '{I} {was} told that you can be written to, so here is a card.',
    de: '{one|Ich habe|Wir haben} gehört, dass man {Ihnen} schreiben kann, und hier ist eine Karte.',
    ru: '{Мне} сказали, что {Вам} можно написать, и вот открытка.',
  },
  {
    id: 'learned.like-subject',
    en: '{I} {was} told that you like {subject}.',
    de: '{Mir} wurde erzählt, dass {Sie} {subject} {you|mögen|magst}.',
    ru: '{Мне} рассказали, что {Вам} {subject|нравится|нравится|нравится|нравятся} {subject}.',
  },
  {
    id: 'learned.like-hobby',
    en: '{I} {was} told that you like {hobby}.',
    de: '{Mir} wurde erzählt, dass {Ihnen} {hobby} Freude macht.',
    ru: '{Мне} рассказали, что {Вам} нравится {hobby.inf}.',
  },
  {
    id: 'learned.common-subject',
    en: 'It seems we have something in common: {subject}.',
    de: 'Wir haben wohl etwas gemeinsam: {subject}.',
    ru: 'Кажется, у нас с {Вами} есть что-то общее: {subject}.',
  },
  {
    id: 'learned.common-hobby',
    en: 'It seems we share a pastime: {hobby}.',
    de: 'Wir haben wohl ein gemeinsames Hobby: {hobby}.',
    ru: 'Кажется, у нас с {Вами} общее увлечение: {hobby}.',
  },
  {
    id: 'learned.books-too',
    en: 'They say you love books. So do {I}!',
    de: 'Man sagt, {Sie} {you|lieben|liebst} Bücher. {one|Ich|Wir} auch!',
    ru: 'Говорят, {Вы} {you|любите|любишь} книги. {Я} тоже!',
  },
  {
    id: 'learned.draw-too',
    en: 'They say you like drawing. So do {I}!',
    de: 'Man sagt, {Sie} {you|zeichnen|zeichnest} gern. {one|Ich|Wir} auch!',
    ru: 'Говорят, {Вы} {you|любите|любишь} рисовать. {Я} тоже!',
  },
  {
    id: 'learned.reads-much',
    en: '{I} {was} told that you read a lot.',
    de: '{Mir} wurde erzählt, dass {Sie} viel {you|lesen|liest}.',
    ru: '{Мне} рассказали, что {Вы} много {you|читаете|читаешь}.',
  },
  {
    id: 'learned.evening',
    en: 'Tonight my friends and I are writing postcards, and this one is for you.',
    de: 'Heute Abend schreiben meine Freunde und ich Postkarten, und diese ist für {Sie:acc}.',
    ru: 'Сегодня вечером мы с друзьями пишем открытки, и эта — для {Вас}.',
  },
  {
    id: 'learned.long-wanted',
    en: '{I} have wanted to write to you for a long time.',
    de: 'Schon lange {one|wollte ich|wollten wir} {Ihnen} schreiben.',
    ru: '{Мне} давно хотелось {Вам} написать.',
  },
];
