import { expect, test } from 'vitest';
import { toHex } from '../../../src/domain/bytes/index.ts';
import { ENTRY_SIZE } from '../../../src/domain/board/index.ts';
import { answerText, parseAnswer } from '../../../src/domain/handover/answer.ts';
import { bundledSize, fromBundle, toBundle, type HandedOver } from '../../../src/domain/handover/bundle.ts';
import { fromFile, looksLikeFile, toFile } from '../../../src/domain/handover/file.ts';
import { newIdentity, recipientOf } from '../../../src/domain/record/seal.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(69);

function aRecord(size: 4096 | 16_384 = 4096, rev = 1): HandedOver {
  return { eid: toHex(random(16)), rid: toHex(random(16)), rev, epoch: 3, writeToken: random(32), sealed: random(size) };
}

test('several cards of different evenings go over as one piece and come apart again', () => {
  const records = [aRecord(), aRecord(16_384, 4_000_000_000), aRecord()];
  const bundle = toBundle(records);
  expect(fromBundle(bundle)).toEqual(records);
  expect(bundle).toHaveLength(2 + records.reduce((sum, each) => sum + bundledSize(each), 0));
});

test('a bundle with a byte missing, a byte too many, another version, no revision or epoch, or an odd size is none', () => {
  const bundle = toBundle([aRecord()]);
  expect(fromBundle(bundle.subarray(0, -1))).toBeUndefined();
  expect(fromBundle(new Uint8Array([...bundle, 0]))).toBeUndefined();
  expect(fromBundle(new Uint8Array([2, ...bundle.subarray(1)]))).toBeUndefined();
  expect(fromBundle(new Uint8Array([1, 0]))).toBeUndefined();
  expect(fromBundle(toBundle([{ ...aRecord(), sealed: random(4095) }]))).toBeUndefined();
  expect(fromBundle(toBundle([aRecord(4096, 0)]))).toBeUndefined();
  expect(fromBundle(toBundle([aRecord(), { ...aRecord(), epoch: 0 }]))).toBeUndefined();
  expect(() => toBundle([])).toThrow();
});

test('a file is opened by the organizers’ key alone, whatever a messenger did to its lines', async () => {
  const [identity, other] = [await newIdentity(), await newIdentity()];
  const records = [aRecord(), aRecord()];
  const file = await toFile(records, await recipientOf(identity));
  expect(file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  expect(await fromFile(file, [other, identity])).toEqual(records);
  expect(await fromFile(`From a friend:\r\n\r\n${file.replaceAll('\n', '\r\n')}\r\nBye`, [identity])).toEqual(records);
  expect(await fromFile(file, [other])).toBeUndefined();
  expect(await fromFile(file.replace(/[A-Z]/, 'a'), [identity])).toBeUndefined();
  expect(looksLikeFile(file)).toBe(true);
  expect(looksLikeFile('Dear Kira')).toBe(false);
  // Nothing outside tells which evening or which card it is.
  for (const { eid, rid } of records) expect(file).not.toContain(eid.slice(0, 8) + rid.slice(0, 8));
});

test('the desk’s answer carries the very entries of its board, the table’s only its number', () => {
  const entries = [random(ENTRY_SIZE), random(ENTRY_SIZE)];
  expect(parseAnswer(answerText({ by: 'desk', entries }))).toEqual({ by: 'desk', entries });
  const session = random(8);
  const to = { session, has: [true, false, true, false, false, false, false, true] };
  expect(parseAnswer(answerText({ by: 'desk', entries, to }))).toEqual({ by: 'desk', entries, to });
  expect(parseAnswer(answerText({ by: 'table', table: 2, session }))).toEqual({ by: 'table', table: 2, session });
  for (const text of ['', 'OTK+', 'OTK+BB8', 'OTK=BB8', 'https://example.org', `OTK+${'0'.repeat(1500)}`])
    expect(parseAnswer(text)).toBeUndefined();
});
