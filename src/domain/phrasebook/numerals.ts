import type { PhraseLanguage } from './phrase.ts';

export type Gender = 'm' | 'f' | 'n' | 'pl';

const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const german = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const russian = [
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать',
  'пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
].flatMap((line) => line.split(' '));
const russianTens = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');

/** The largest number that a phrase takes. */
export const MOST = 100;

/** Which of the forms «книга, книги, книг» goes with a number: 0, 1 or 2; of “book, books” 0 or 1. */
export function numberForm(language: PhraseLanguage, count: number): number {
  if (language !== 'ru') return count === 1 ? 0 : 1;
  const [ones, teens] = [count % 10, count % 100];
  if (teens >= 11 && teens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}

/**
 * A whole number from 0 to 100 in words: in English and German up to twelve, in Russian all of them, in the gender of
 * what is counted. `accusative` matters for what is feminine only: «одну книгу».
 */
export function numeral(language: PhraseLanguage, count: number, gender: Gender, accusative = false): string {
  if (language === 'en') return english[count] ?? String(count);
  if (language === 'de') return count === 1 ? germanOne(gender, accusative) : (german[count] ?? String(count));
  if (count === 100) return 'сто';
  if (count < 20) return russianUnder20(count, gender, accusative);
  const tens = russianTens[Math.floor(count / 10) - 2] ?? '';
  return count % 10 === 0 ? tens : `${tens} ${russianUnder20(count % 10, gender, accusative)}`;
}

function germanOne(gender: Gender, accusative: boolean): string {
  if (gender === 'f') return 'eine';
  return gender === 'm' && accusative ? 'einen' : 'ein';
}

function russianUnder20(count: number, gender: Gender, accusative: boolean): string {
  if (count === 1) {
    if (gender === 'f') return accusative ? 'одну' : 'одна';
    return { m: 'один', n: 'одно', pl: 'одни' }[gender];
  }
  if (count === 2 && gender === 'f') return 'две';
  return russian[count] ?? String(count);
}
