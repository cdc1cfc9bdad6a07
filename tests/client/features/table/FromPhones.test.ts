import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { relayedOf } from '../../../../src/client/data/carried.ts';
import FromPhones from '../../../../src/client/features/table/FromPhones.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { toBundle } from '../../../../src/domain/handover/bundle.ts';
import { framesOf } from '../../../../src/domain/handover/frames.ts';
import { seededRandom } from '../../../support/random.ts';
import { clock } from '../../data/aPhone.ts';
import { cameraSees, noCamera } from '../aCamera.ts';
import InParts from '../InParts.svelte';
import { giveDialogs } from '../someDialogs.ts';
import { aTablet } from './aKiosk.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'table', 'camera', 'handover');
});

afterEach(noCamera);

test('a phone that is shown again while its answer stands there has one answer, and the screen goes on', async () => {
  const { app, db, evening } = await aTablet({ kiosk: false });
  const { eid } = evening.manifest;
  const random = seededRandom(8);
  const sending = (rid: string) => toBundle([{ eid, rid: rid.repeat(16), rev: 1, epoch: 1, writeToken: random(32), sealed: random(4096) }]);
  const whole = sending('c2');
  let now = clock();
  let frame: ((number: number) => string) | undefined = framesOf(whole, 360);
  let number = 0;
  cameraSees(() => frame?.(number++));
  const parts = { code: evening.code, number: 2, onkept: () => undefined };
  render(InParts, { app: { ...app, clock: () => now }, Part: FromPhones as never, parts });
  await fireEvent.click(await screen.findByRole('button', { name: 'Take cards from a phone' }));
  await screen.findByText('They are on this table');
  frame = undefined;
  expect(await relayedOf(db, eid)()).toHaveLength(1);

  // Lowered and held up again, now in larger pieces.
  now += 6000;
  frame = framesOf(whole, 500);
  await screen.findByText(/^1 .*already/u);
  const answers = () => screen.getAllByRole('img', { name: 'The answer for the guest’s phone' });
  expect(answers()).toHaveLength(1);
  expect(await relayedOf(db, eid)()).toHaveLength(1);

  // Another guest's stands beside it.
  frame = framesOf(sending('c3'), 360);
  await expect.poll(answers).toHaveLength(2);
});
