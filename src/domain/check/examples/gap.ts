import type { Examples } from './index.ts';

export const gapExamples: Examples = {
  'gap.any': {
    match: [
      'Сегодня утром за окном […].',
      'This morning I saw […].',
      'Heute Morgen habe ich […] gesehen.',
      'Хочу рассказать, как [… мы ездили на озеро].',
      'Ich möchte erzählen, wie [wir …].',
      'Сегодня утром я увидел(а) ежа.',
    ],
    pass: [
      'Сегодня утром за окном иней…',
      'А ещё я скучаю по морю… Оно здесь далеко (и холодное).',
      'This morning I saw… well, a hedgehog.',
      'Und dann … war er wieder weg!',
      'Im Liederbuch steht: „Der Mai ist gekommen, […] da bleibe, wer Lust hat.“',
      'Nun schlafen alle. [Fortsetzung folgt…]',
      'А кот уснул. [продолжение следует…]',
      'And then it rained. [to be continued…]',
      'Номера домов [5] и (а), как на старом плане.',
    ],
  },
};
