import { expect, test } from 'vitest';
import { matchRoute, type Route } from '../../../src/client/app/match.ts';

const load: Route['load'] = () => Promise.reject(new Error('not loaded in this test'));
const rows: Route[] = ['/', '/join', '/join/:code', '/e/:eid/people', '/e/:eid/person/:id', '/desk/new', '/desk/:eid/print'].map(
  (pattern) => ({
    pattern,
    load,
    words: [],
  }),
);

function found(hash: string): [string, Record<string, string>] | undefined {
  const match = matchRoute(rows, hash);
  return match && [match.route.pattern, match.params];
}

test('an empty fragment is the start', () => {
  expect(found('')).toEqual(['/', {}]);
  expect(found('#')).toEqual(['/', {}]);
  expect(found('#/')).toEqual(['/', {}]);
});

test('the named parts of a screen come out of the fragment', () => {
  expect(found('#/e/0123/person/anna-a')).toEqual(['/e/:eid/person/:id', { eid: '0123', id: 'anna-a' }]);
  expect(found('#/join/AQID_-x')).toEqual(['/join/:code', { code: 'AQID_-x' }]);
});

test('a fixed word wins over a name when its row stands first', () => {
  expect(found('#/desk/new')).toEqual(['/desk/new', {}]);
});

test('a fragment that is longer, shorter or unknown is no screen', () => {
  expect(found('#/e/0123')).toBeUndefined();
  expect(found('#/e/0123/people/more')).toBeUndefined();
  expect(found('#/elsewhere')).toBeUndefined();
  expect(found('#AQIDBAUG')).toBeUndefined();
});

test('a broken escape in a link is taken as it stands', () => {
  expect(found('#/join/%E0%A4%A')).toEqual(['/join/:code', { code: '%E0%A4%A' }]);
});
