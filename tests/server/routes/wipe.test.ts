import { expect, test } from 'vitest';
import { paths } from '../../../src/domain/wire/index.ts';
import { aServer, refusal } from '../aServer.ts';

test.each([
  ['of our own', { 'Sec-Fetch-Site': 'same-origin' }],
  ['of our own in an older browser', { Origin: 'https://cards.example.org', Host: 'cards.example.org' }],
])('a page %s wipes what the browser keeps', async (_whose, headers) => {
  const { app } = await aServer();
  const answer = await app.request(paths.wipe, { method: 'POST', headers });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('Clear-Site-Data')).toBe('"cache", "cookies", "storage"');
});

test.each([
  ['of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
  ['of another site in an older browser', { Origin: 'https://evil.example', Host: 'cards.example.org' }],
  ['without an origin', { Origin: 'null', Host: 'cards.example.org' }],
])('a page %s cannot wipe a phone', async (_whose, headers) => {
  const { app } = await aServer();
  const answer = await app.request(paths.wipe, { method: 'POST', headers });
  expect(answer.headers.get('Clear-Site-Data')).toBeNull();
  expect(await refusal(answer)).toBe('400 request.malformed');
});
