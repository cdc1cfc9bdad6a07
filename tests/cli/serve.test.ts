import { afterEach, expect, test, vi } from 'vitest';
import { serve } from '../../src/cli/verbs/serve.ts';
import { aFolder } from '../server/aFolder.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a %s that comes in the moment in which it says that it listens ends it in order',
  async (signal) => {
    vi.stubEnv('PORT', '0');
    vi.stubEnv('DATA_DIR', aFolder());
    const said = vi
      .spyOn(console, 'log')
      .mockReturnValue()
      .mockImplementationOnce(() => process.emit(signal));
    expect(await serve()).toBe(0);
    expect(said.mock.calls[0]?.[0]).toMatch(/^Otkrytka listens on http:/);
  },
);
