import type { Examples } from './index.ts';

export const plainnessExamples: Examples = {
  'foreign.ru.latin': {
    match: ['Надеюсь, у вас всё хорошо, take care of yourself.', 'Это был такой challenge для меня.'],
    pass: ['Слушаю The Beatles и читаю по-русски.', 'I write in English only.', 'Играю в Minecraft.', 'Витамин C и размер XL'],
  },
  'foreign.ru.spelled': {
    match: ['Сын кричит: летс гоу!', 'Данке за письмо.'],
    pass: ['Лук и чай, гуд в проводах.', 'Читаю по-английски.'],
  },
  'foreign.en.other': {
    match: ['Mi vida is quiet, un perro and rain.', 'Alles gute, my friend.'],
    pass: ['I bake on Tuesdays.', 'Los Angeles was warm.'],
  },
  'foreign.de.other': {
    match: ['Ich bin total busy, take care!', 'Am Wochenende wird gechillt.'],
    pass: ['Ich mag Jazz und Computer.', 'Das Baby schläft.'],
  },
  'abbreviation.any': {
    match: ['Приехали на ПМЖ, КМС по шахматам не видел.', 'имхо, это лучший день', 'btw it snowed today'],
    pass: ['Родился в СССР, был в США.', 'Это НЕ так, а ТЫ молодец.', 'В XIX веке', 'We saw it on TV in the UK.', 'УРА! СНЕГ!'],
  },
  'freedom.ru.by': { match: ['Желаю вам свободы.', 'Борьба продолжается.'], pass: ['В свободное время вяжу.'] },
  'freedom.en.by': { match: ['I wish you freedom.'], pass: ['In my free time I knit.'] },
  'freedom.de.by': { match: ['Ich wünsche dir Freiheit.'], pass: ['In meiner Freizeit stricke ich.'] },
};
