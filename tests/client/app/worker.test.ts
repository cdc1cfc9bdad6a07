import { afterEach, expect, test } from 'vitest';
import { registerWorker, takePart } from '../../../src/client/app/worker.ts';
import type { WorkerTarget } from '../../../src/client/sync/prepareApp.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

/** Takes at once whatever it is asked for. */
const active: WorkerTarget = { postMessage: (_, [port]) => (port as MessagePort).postMessage({ type: 'prepared' }) };

/** A browser whose first tries to register fail, as where the network goes amid them. */
function registersAfter(failures: number): () => number {
  let tries = 0;
  const registration = Object.assign(new EventTarget(), { active, waiting: null, installing: null });
  const register = () => (++tries > failures ? Promise.resolve(registration) : Promise.reject(new TypeError('Failed to fetch')));
  const container = Object.assign(new EventTarget(), { controller: null, register });
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  return () => tries;
}

const take = () => takePart('attendee', () => undefined, new AbortController().signal);

test('a worker that a bad network kept from being registered is registered when its part is asked for again', async () => {
  const tries = registersAfter(2);
  // Nobody asked for one: a browser without workers is not asked again and again.
  expect(await take()).toEqual({ ok: false, reason: 'app.incomplete' });
  expect(tries()).toBe(0);
  registerWorker();
  expect(await take()).toEqual({ ok: false, reason: 'app.incomplete' });
  expect(await take()).toEqual({ ok: true });
  expect(tries()).toBe(3);
  expect(await take()).toEqual({ ok: true });
  expect(tries()).toBe(3);
});
