import { expect, test } from 'vitest';
import { addressBy } from '../../../../src/client/features/write/addressBy.ts';
import { testPerson } from '../../../support/evening.ts';

const known = testPerson({ address: { lines: ['Пробникову Тесту', '000001'], confirmedOn: '2026-11-20' } });
const nowhere = new Map<string, never>();

test('where guests see no address, organizers add it, whatever way the card goes', () => {
  for (const way of ['print', 'pen', undefined] as const) {
    expect(addressBy({ addresses: 'desk' }, known, nowhere, way)).toBe('organizers');
    expect(addressBy({ addresses: 'everyone' }, testPerson(), nowhere, way)).toBe('organizers');
    expect(addressBy({ addresses: 'ownPost' }, { ...known, status: 'inTransit' }, nowhere, way)).toBe('organizers');
  }
});

test('where its writer sees the address, the card says who puts it there', () => {
  for (const addresses of ['everyone', 'ownPost'] as const) {
    const by = (way?: 'print' | 'pen' | 'home') => addressBy({ addresses }, known, nowhere, way);
    expect([by(), by('print'), by('pen'), by('home')]).toEqual(['print', 'print', 'pen', 'home']);
  }
});
