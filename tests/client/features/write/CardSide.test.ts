import { render } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import DeskSide from '../../../../src/client/features/desk/parts/CardSide.svelte';
import CardSide from '../../../../src/client/features/write/CardSide.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { cardGeometry } from '../../../../src/domain/card/geometry.ts';
import { strokePath } from '../../../../src/domain/card/strokes.ts';
import { testPerson } from '../../../support/evening.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'write');
});

const signature = {
  name: 'Лена',
  strokes: [
    [0, 500, 250, 0, 500, 500, 1200, 1000],
    [500, 500],
  ],
};

/** The paths of a drawing on the screen, with the box that it is cut off at. */
function drawn(container: HTMLElement, box: string): (string | null)[] {
  return [...container.querySelectorAll(`svg[viewBox="${box}"] path`)].map((path) => path.getAttribute('d'));
}

test.each(['open', 'envelope'] as const)(
  'a drawn signature on a card (%s) is the very line that is printed, softened and cut off at its box, for writer and organizer',
  (mode) => {
    const { drawing } = cardGeometry(mode);
    const printed = signature.strokes.map((stroke) => strokePath(stroke, drawing));
    const box = [drawing.x, drawing.y, drawing.width, drawing.height].join(' ');
    const writer = render(CardSide, { mode, person: testPerson({}), signature, text: 'Здравствуйте!' });
    expect(drawn(writer.container, box)).toEqual(printed);
    const card = { text: 'Здравствуйте!', signature, front: 'firs', addressLines: [], test: true };
    const desk = render(DeskSide, { mode, card: card as never });
    expect(drawn(desk.container, box)).toEqual(printed);
    expect(printed[0]).toContain('Q');
  },
);
