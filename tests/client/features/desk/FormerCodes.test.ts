import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import decodeQR from 'qr/decode.js';
import { beforeEach, expect, test } from 'vitest';
import FormerCodes from '../../../../src/client/features/desk/invite/FormerCodes.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { codeMark } from '../../../../src/domain/event/codeMark.ts';
import { joinLink } from '../../../../src/domain/event/index.ts';
import { anEvening } from '../../../support/evening.ts';
import { qrPixels } from '../../../support/qrPixels.ts';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'desk');
});

test('an evening whose code was never changed speaks of no earlier ones', () => {
  render(FormerCodes, { session: { formerCodes: [] } });
  expect(screen.queryByText('Earlier codes')).toBeNull();
});

test('each earlier code stands by its mark with the day on which it ended, and can be scanned from the whole screen', async () => {
  const { code } = await anEvening(3);
  const older = { ...code, secret: new Uint8Array(16).fill(7) };
  const formerCodes = [
    { code, until: '2026-10-20' },
    { code: older, until: '2026-10-14' },
  ];
  render(FormerCodes, { session: { formerCodes } });
  await userEvent.click(screen.getByText('Earlier codes'));
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => row.querySelector('strong')?.textContent)).toEqual([code, older].map(codeMark));
  expect(rows.at(1)).toHaveTextContent('in force until 14 October 2026');
  await userEvent.click(screen.getByRole('button', { name: `Show ${codeMark(older)}` }));
  const dialog = screen.getByRole('dialog', { name: `Earlier code ${codeMark(older)}` });
  expect(decodeQR(qrPixels(within(dialog).getByRole('img'), 4))).toBe(joinLink(location.origin, older));
});
