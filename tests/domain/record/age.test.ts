import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIdentityFile } from '../../../src/domain/event/index.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { unframe } from '../../../src/domain/record/frame.ts';
import { aSealedCard, anEvening } from '../../support/evening.ts';

const folder = mkdtempSync(join(tmpdir(), 'otk-age-'));
afterAll(() => rmSync(folder, { recursive: true }));

const evening = await anEvening();
const identityFile = join(folder, 'desk-key.txt');
writeFileSync(identityFile, formatIdentityFile(evening.identity));

test('the plain age program opens a sealed card with the desk’s identity file', async () => {
  const { card, sealed } = await aSealedCard(evening);
  const sealedFile = join(folder, 'card.age');
  writeFileSync(sealedFile, sealed);
  const plain = execFileSync('age', ['--decrypt', '-i', identityFile, sealedFile]);
  expect(unframe(new Uint8Array(plain))).toEqual(card);
});

test('what the plain age program sealed to the evening’s recipient is opened here', async () => {
  const message = join(folder, 'plain');
  const json = Buffer.from(JSON.stringify({ hello: 'Привет' }));
  const frame = Buffer.alloc(5 + json.length + 10);
  frame[0] = 1;
  frame.writeUInt32BE(json.length, 1);
  json.copy(frame, 5);
  writeFileSync(message, frame);
  const sealed = execFileSync('age', ['--encrypt', '-r', evening.manifest.recipient, message]);
  expect(
    await openValue(
      new Uint8Array(sealed),
      evening.identity.epochs.map(({ identity }) => identity),
    ),
  ).toEqual({ hello: 'Привет' });
});
