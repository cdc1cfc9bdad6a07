import type { Examples } from './index.ts';

export const cipherExamples: Examples = {
  'cipher.ru.weak': {
    match: ['Это наш шифр.', 'Запомни пароль.'],
    pass: ['Шифровала бы дневник, да почерк и так не прочтёшь.', 'Забыла пароль от ноутбука.'],
  },
  'cipher.ru': {
    match: ['Читай между строк.', 'Сложите первые буквы строк.', 'Это наш условный знак.', 'Прочти каждую вторую букву наоборот.'],
    pass: ['Забыла пароль от почты.', 'У подъезда кодовый замок.', 'Белка устроила тайник с орехами.'],
  },
  'cipher.en.weak': { match: ['Remember the password.', 'Write in code.'], pass: ['Password forgotten, I reset it and drank tea.'] },
  'cipher.en': {
    match: ['Read between the lines.', 'Take the first letters of each line.', 'This is our secret code.'],
    pass: ['I forgot the password to my email again.', 'I like cryptic crosswords.', 'I can hardly decipher my own handwriting.'],
  },
  'cipher.de.weak': {
    match: ['Merke dir das Kennwort.', 'Das ist unser Code.'],
    pass: ['Der Code vom Fahrradschloss ist weg.', 'Die Anfangsbuchstaben auf der Tasse sind von Oma.'],
  },
  'cipher.de': {
    match: ['Lies zwischen den Zeilen.', 'Das ist unser Codewort.'],
    pass: ['Ich habe mein Passwort vergessen.', 'Ich kann meine Handschrift selbst nicht lesen.'],
  },
  'cipher.any.groups': {
    match: ['12-5-18-20-9', 'Запомни: К7 М12 Т3', 'Ключ X7K9-PQ4Z', '01001000 01101001', '.... . .-.. .-.. ---'],
    pass: [
      'Играю 1. e4 e5 2. Кf3 Кc6 3. Сb5',
      'Мука 200 г, сахар 150 г, 2 яйца.',
      'Встречались 12.05.2024.',
      'В 1990, 1995 и 2001 годах',
      'Формат А4, 3 листа',
      'Сумма 1 250 000',
      'Мои оценки: 5, 4, 5',
    ],
  },
};
