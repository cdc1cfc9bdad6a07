import { beforeEach, expect, test } from 'vitest';
import { failures, report, reportUncaught } from '../../../src/client/app/report.svelte.ts';

reportUncaught();
beforeEach(() => failures.clear());

test('a failure shows its kind and its place, and never its message', () => {
  const failure = report(new TypeError('Anna Arkhipova, Lesnaya 5'));
  expect(failure.code).toMatch(/^TypeError · report\.test\.ts:\d+:\d+$/);
  expect(JSON.stringify(failure)).not.toContain('Anna');
  expect(failures.latest).toBe(failure);
});

test('an error with a stable code shows that code', () => {
  expect(report(Object.assign(new Error('x'), { code: 'storage.full' })).code).toMatch(/^storage\.full/);
});

test('whatever is thrown is no second failure', () => {
  expect(report('a sentence that somebody wrote').code).toBe('string');
  expect(report(undefined).code).toBe('undefined');
});

test('a part of the app that could not be loaded is told from a mistake of ours', () => {
  expect(report(new TypeError('Failed to fetch dynamically imported module: https://example.org/assets/x.js')).incomplete).toBe(true);
  expect(report(new TypeError('x is not a function')).incomplete).toBe(false);
});

test('a promise that nobody waited for is reported', () => {
  const event = Object.assign(new Event('unhandledrejection'), { reason: new RangeError('x') });
  window.dispatchEvent(event);
  expect(failures.latest?.code).toMatch(/^RangeError/);
});

test('what somebody stopped on purpose is no failure', () => {
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new DOMException('stopped', 'AbortError') }));
  expect(failures.latest).toBeUndefined();
});
