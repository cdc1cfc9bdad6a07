import type { Examples } from './index.ts';

export const lgbtExamples: Examples = {
  'lgbt.ru': {
    match: ['Мой брат гей.', 'Мы идём на прайд.', 'ЛГБТ-сообщество с вами.', 'Он сделал каминг-аут.', 'На окне радужный флаг.'],
    pass: ['Видели прайд львов в саванне.', 'После дождя вышла радуга.', 'Слушаю транс и техно.'],
  },
  'lgbt.en': {
    match: [
      'My brother is gay.',
      'We went to the Pride parade.',
      'She is a trans woman.',
      'He came out to his parents.',
      'There is a rainbow flag here.',
    ],
    pass: ['After the rain we saw a rainbow.', 'I read Pride and Prejudice.', 'The sun is coming out.', 'A pride of lions slept there.'],
  },
  'lgbt.de': {
    match: ['Mein Bruder ist schwul.', 'Am Samstag war CSD.', 'Sie ist eine Transfrau.', 'Wir haben eine Regenbogenfahne.'],
    pass: ['Heute ist es schwül.', 'Nach dem Regen sahen wir einen Regenbogen.'],
  },
  'lgbt.any.flag': { match: ['Привет 🏳️‍🌈'], pass: ['Дождь и радуга 🌈', '🏳️'] },
};
