import type { Kit, KitBlanks, KitLabel, KitPart, KitPoster, KitSlip, KitText } from '../../../../src/domain/sheet/kit/kit.ts';
import { slipGroups, slipLink } from '../../../../src/domain/slip/slipCode.ts';
import { seededRandom } from '../../../support/random.ts';

/** So many slips, the first with this number. */
export function someSlips(count: number, first = 1): readonly KitSlip[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, i) => {
    const code = { locator: random(5), secret: random(16) };
    return { number: `No. ${String(first + i)}`, link: slipLink('https://cards.example', code), groups: slipGroups(code) };
  });
}

export function aKit(...parts: readonly KitPart[]): Kit {
  return { name: 'papers.pdf', title: 'Papers for the evening', page: 'Page', of: 'of', parts };
}

export const aPoster: KitPoster = {
  kind: 'poster',
  title: 'Открытки в четверг',
  lines: ['Кафе «Тест»', '22 ноября 2026'],
  code: 'https://cards.example/#/join/AAAA',
  text: ['Scan this with your phone.'],
  small: ['https://cards.example/#/join/AAAA'],
};

/** So many labels, each with a code and a name of its own. */
export function someLabels(count: number, change: Partial<KitLabel> = {}): readonly KitLabel[] {
  return Array.from({ length: count }, (_, i) => ({
    code: `https://cards.example/#/join/${'A'.repeat(72)}/p-${String(i)}`,
    trial: 'ПРОБА',
    name: `Test Probnikov-${String(i)}`,
    other: 'Тест Пробников',
    calls: ['Write a postcard: scan the code with your phone.', 'Напишите открытку: отсканируйте код телефоном.'],
    ...change,
  }));
}

export function aText(change: Partial<KitText> = {}): KitText {
  return { kind: 'text', title: 'Whom you can write to', intro: [], columns: 1, ruled: true, blocks: [], ...change };
}

export function blanks(change: Partial<KitBlanks> = {}): KitBlanks {
  return {
    kind: 'blanks',
    mode: 'open',
    trial: false,
    slips: someSlips(2),
    words: {
      slip: ['Keep this if you would like to know what becomes of your card.', 'Later: cards.example/#/reply', 'Lost is lost.'],
      stub: ['Stays with the card until it is typed in. Never goes into the post.'],
      fields: ['To', 'Signed as', 'Written in'],
      ticks: ['If a line could harm: don’t send it', 'May be quoted without a name', 'I would like a reply and keep the slip'],
      code: 'For the organizers: scan this, then destroy the stub.',
    },
    ...change,
  };
}
