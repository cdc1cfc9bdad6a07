import { expect, test } from 'vitest';
import { anEvent, aServer, eventKeys, id, putRecord } from '../aServer.ts';

test('the server is healthy while its database answers', async () => {
  const { app, store } = await aServer();
  const answer = await app.request('/healthz');
  expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
  await store.close();
  expect((await app.request('/healthz')).status).toBe(500);
});

test('metrics count answers and writes and name nobody', async () => {
  const { app } = await aServer();
  const event = await anEvent(app);
  await putRecord(app, event, { rid: id(1) });
  await putRecord(app, eventKeys(7));
  const text = await (await app.request('/metrics')).text();
  expect(text.split('\n').sort()).toEqual([
    '',
    'otkrytka_answers_total{status="2xx"} 2',
    'otkrytka_answers_total{status="4xx"} 1',
    'otkrytka_commits_total 2',
    'otkrytka_writes_total 2',
  ]);
  expect(text).not.toContain(event.eid);
});
