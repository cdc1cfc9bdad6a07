import { expect, test } from 'vitest';
import { formatIdentityFile, parseIdentityFile } from '../../../src/domain/event/index.ts';
import { anEvening } from '../../support/evening.ts';

const { identity } = await anEvening();

test('an identity file gives back every key of the desk', () => {
  expect(parseIdentityFile(formatIdentityFile(identity))).toEqual(identity);
  expect(parseIdentityFile(formatIdentityFile(identity).replaceAll('\n', '\r\n'))).toEqual(identity);
});

test('a title with line breaks cannot smuggle in a line of its own', () => {
  const text = formatIdentityFile({ ...identity, title: 'Evening\n# member: AAAA' });
  expect(parseIdentityFile(text)?.memberToken).toEqual(identity.memberToken);
});

test('a file without one of its keys is not taken for whole', () => {
  const lines = formatIdentityFile(identity).split('\n');
  for (const field of ['event', 'coordinator', 'member', 'join']) {
    expect(parseIdentityFile(lines.filter((line) => !line.startsWith(`# ${field}:`)).join('\n')), field).toBeUndefined();
  }
  expect(parseIdentityFile(lines.filter((line) => !line.startsWith('AGE-SECRET-KEY-')).join('\n'))).toBeUndefined();
  expect(parseIdentityFile('a shopping list')).toBeUndefined();
});
