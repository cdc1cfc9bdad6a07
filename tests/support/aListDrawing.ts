import type { ListDrawing } from '../../src/domain/listDrawing/listDrawing.ts';
import { aPhoto } from './aPhoto.ts';

/** A drawing from prison that somebody allowed. */
export function aListDrawing(change: Partial<ListDrawing> = {}): ListDrawing {
  return {
    id: '0123456789abcdef',
    jpeg: aPhoto.jpeg,
    shows: 'Кот на подоконнике',
    credit: 'Рисунок Пробной Веры',
    printCredit: false,
    permission: { by: 'Мать художницы', day: '2026-05-03', source: 'Письмо в группу', person: 'vera' },
    ...change,
  };
}

/** What a guest's phone has of it. */
export function withoutPermission({ id, jpeg, shows, credit, printCredit }: ListDrawing): ListDrawing {
  return { id, jpeg, shows, credit, printCredit };
}
