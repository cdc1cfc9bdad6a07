import type { PhraseText } from '../phrase.ts';

/** Riddles and jokes, each with its answer; nothing that looks like a cipher. */
export const puzzles: readonly PhraseText[] = [
  {
    id: 'puzzles.six',
    en: 'Which number gets bigger when it is turned upside down? Six.',
    de: 'Welche Zahl wird größer, wenn man sie auf den Kopf stellt? Die Sechs.',
    ru: 'Какое число станет больше, если перевернуть его вверх ногами? Шесть.',
  },
  {
    id: 'puzzles.twenty-eight',
    en: 'Which months have a twenty-eighth day? All of them.',
    de: 'Welche Monate haben einen achtundzwanzigsten Tag? Alle.',
    ru: 'В каких месяцах есть двадцать восьмое число? Во всех.',
  },
  {
    id: 'puzzles.may',
    en: 'Which month is the shortest? May: in Russian it has only three letters.',
    de: 'Welcher Monat ist der kürzeste? Der Mai: Auf Russisch hat er nur drei Buchstaben.',
    ru: 'Какой месяц самый короткий? Май: в нём всего три буквы.',
  },
  {
    id: 'puzzles.dream',
    en: 'What can be seen with closed eyes? A dream.',
    de: 'Was sieht man mit geschlossenen Augen? Einen Traum.',
    ru: 'Что можно увидеть с закрытыми глазами? Сон.',
  },
  {
    id: 'puzzles.own-name',
    en: 'What is yours, but others use it more often? Your name.',
    de: 'Was gehört {Ihnen}, aber andere gebrauchen es öfter? {Ihr} Name.',
    ru: 'Что принадлежит {Вам}, но чаще нужно другим? {Ваше} имя.',
  },
  {
    id: 'puzzles.mushroom',
    en: 'Who wears a hat and never says hello? A mushroom.',
    de: 'Wer trägt einen Hut und grüßt nie? Ein Pilz.',
    ru: 'Кто носит шляпу, но никогда не здоровается? Гриб.',
  },
  {
    id: 'puzzles.tree',
    en: 'Who is dressed in summer and undressed in winter? A tree.',
    de: 'Wer trägt im Sommer ein Kleid und im Winter keins? Ein Baum.',
    ru: 'Кто летом одет, а зимой раздет? Дерево.',
  },
  {
    id: 'puzzles.knight',
    en: 'Which horse eats no hay? The one on the chessboard.',
    de: 'Welches Pferd frisst kein Heu? Das auf dem Schachbrett.',
    ru: 'Какой конь не ест сена? Шахматный.',
  },
  {
    id: 'puzzles.feather',
    en: 'What is heavier: a kilogram of feathers or a kilogram of stones? They weigh the same.',
    de: 'Was ist schwerer: ein Kilogramm Federn oder ein Kilogramm Steine? Sie wiegen gleich viel.',
    ru: 'Что тяжелее: килограмм пуха или килограмм камней? Весят они одинаково.',
  },
  {
    id: 'puzzles.schoolbook',
    en: 'Why is the mathematics book so serious? It has so many problems.',
    de: 'Warum ist das Mathematikbuch so ernst? Es hat so viele Aufgaben.',
    ru: 'Почему учебник математики такой серьёзный? У него слишком много задач.',
  },
  {
    id: 'puzzles.odd-numbers',
    en: 'The first ten odd numbers add up to a hundred. Check it!',
    de: 'Die ersten zehn ungeraden Zahlen ergeben zusammen hundert. {you|Prüfen Sie|Prüf} es nach!',
    ru: 'Первые десять нечётных чисел дают в сумме сто. {you|Проверьте|Проверь}!',
  },
  {
    id: 'puzzles.pencils',
    en: 'A problem for the evening: make four equal triangles of six pencils.',
    de: 'Eine Aufgabe für den Abend: aus sechs Stiften vier gleiche Dreiecke legen.',
    ru: 'Задача на вечер: сложить из шести карандашей четыре равных треугольника.',
  },
  {
    id: 'puzzles.cat',
    en: 'The cat is sure that the people live at her place, and not she at theirs.',
    de: 'Die Katze ist sicher, dass die Menschen bei ihr wohnen, und nicht sie bei ihnen.',
    ru: 'Кошка уверена, что это люди живут у неё, а не она у людей.',
  },
  {
    id: 'puzzles.snail',
    en: 'A snail says: I’m not slow, I’m looking around.',
    de: 'Eine Schnecke sagt: Ich bin nicht langsam, ich sehe mich um.',
    ru: 'Улитка говорит: я не медленная, я смотрю по сторонам.',
  },
  {
    id: 'puzzles.echo',
    en: 'Who answers in every language? An echo.',
    de: 'Wer antwortet in jeder Sprache? Das Echo.',
    ru: 'Кто отвечает на любом языке? Эхо.',
  },
];
