import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import DeskRail from '../../../../src/client/features/desk/DeskRail.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('desk');
});

test.for([
  ['the network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server behind its proxy', () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }))],
] as const)('the desk is “up to date” no longer than until its first look without %s', async ([, gone]) => {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  await session.sync();
  render(DeskRail, { session, part: 'incoming' });
  expect(screen.getByText(/^Up to date/)).toBeVisible();
  world.fetch = gone;
  await session.sync();
  expect(await screen.findByText('Offline')).toBeVisible();
  world.fetch = world.server;
  await session.sync();
  expect(await screen.findByText(/^Up to date/)).toBeVisible();
});
