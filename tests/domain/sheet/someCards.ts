import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetCard, SheetFonts, SheetOptions } from '../../../src/domain/sheet/index.ts';

const folder = join(import.meta.dirname, '../../../src/domain/sheet/fonts');

export const fonts: SheetFonts = { hand: readFileSync(join(folder, 'hand.ttf')), serif: readFileSync(join(folder, 'serif.ttf')) };

export const open: SheetOptions = { mode: 'open', format: 'a4', flip: 'short', order: 'together', face: 'hand' };

export const russian =
  'Здравствуйте, Азат! Сегодня у нас дождь и много велосипедов — из-за дождя все сидят в кафе. Вот задача на вечер: докажите, что сумма первых n нечётных чисел равна n². Ещё у нас на полке «Алиса» № 5, её зачитали до дыр…';

/** A card to a TEST person; whatever a test is about comes in by `change`. */
export function aCard(change: Partial<SheetCard> = {}): SheetCard {
  return {
    id: 'card-1',
    text: russian,
    signature: { name: 'Маша из Утрехта', strokes: [[100, 700, 300, 200, 500, 800, 900, 300]] },
    front: 'firs',
    addressLines: [
      'Пробину Ивану Петровичу',
      '1990 г. р.',
      'ФКУ ИК-2 УФСИН России',
      'ул. Учебная, д. 1',
      'пос. Пробный',
      'Ярославская область',
      '152900',
    ],
    test: false,
    ...change,
  };
}
