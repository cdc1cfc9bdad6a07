// @vitest-environment node
import { expect, test } from 'vitest';
import { openWithPassphrase, sealWithPassphrase } from '../../../../src/client/workers/keys/passphrase.ts';

test('a key comes back with its passphrase, and with no other', async () => {
  const sealed = await sealWithPassphrase('AGE-SECRET-KEY-1TEST', 'river lamp orange', 4);
  expect(await openWithPassphrase(sealed, 'river lamp orange')).toBe('AGE-SECRET-KEY-1TEST');
  expect(await openWithPassphrase(sealed, 'river lamp orangE')).toBeUndefined();
});

test('a damaged file is refused', async () => {
  const sealed = await sealWithPassphrase('AGE-SECRET-KEY-1TEST', 'river lamp orange', 4);
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(await openWithPassphrase(sealed, 'river lamp orange')).toBeUndefined();
  expect(await openWithPassphrase(sealed.subarray(0, 40), 'river lamp orange')).toBeUndefined();
});

test('the work factor is the one that an old tablet survives', async () => {
  const sealed = await sealWithPassphrase('AGE-SECRET-KEY-1TEST', 'river lamp orange');
  expect(new TextDecoder().decode(sealed.subarray(0, 80))).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]+ 15\n/);
});
