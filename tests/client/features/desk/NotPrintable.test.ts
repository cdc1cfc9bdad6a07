import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import NotPrintable from '../../../../src/client/features/desk/print/NotPrintable.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { DeskCard } from '../../../../src/domain/log/index.ts';
import { personTag } from '../../../../src/domain/person/personTag.ts';
import { testPerson } from '../../../support/evening.ts';

const eid = 'a'.repeat(32);
const [first, second] = [testPerson({ id: 'first' }), testPerson({ id: 'second' })];

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'desk', 'person');
});

test('the way to a missing confirmation leads to the first person who lacks one, not to the whole list', () => {
  const session = { eid, people: new Map([first, second].map((person) => [person.id, person])) } as unknown as DeskSession;
  const cardTo = (person: string) => ({ card: { rid: person, person } }) as unknown as DeskCard;
  const lacking = [
    { card: cardTo('first'), problems: [{ kind: 'pen' as const }] },
    { card: cardTo('second'), problems: [{ kind: 'address' as const, missing: ['confirmation' as const] }] },
  ];
  render(NotPrintable, { session, lacking });
  const link = screen.getByRole('link', { name: 'Confirm the addresses under “People”' });
  expect(link).toHaveAttribute('href', `#/desk/${eid}/people/${personTag(eid, second)}`);
});
