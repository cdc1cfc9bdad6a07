import { expect, test, vi } from 'vitest';
import { trustedWorkerUrl } from '../../../src/client/workers/trustedWorkerUrl.ts';

test('without Trusted Types the address of our own script comes back whole', () => {
  expect(trustedWorkerUrl('/assets/worker.js')).toBe(`${location.origin}/assets/worker.js`);
});

test('a script of another origin is refused', () => {
  for (const url of ['https://example.org/x.js', '//example.org/x.js', 'data:text/javascript,1', 'blob:null/x', 'javascript:1']) {
    expect(() => trustedWorkerUrl(url)).toThrow(TypeError);
  }
});

test('with Trusted Types the policy is made once, under its one name', () => {
  const names: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }) {
      names.push(name);
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
    },
  });
  expect(trustedWorkerUrl('/a.js')).toEqual({ trusted: `${location.origin}/a.js` });
  expect(trustedWorkerUrl('/b.js')).toEqual({ trusted: `${location.origin}/b.js` });
  expect(() => trustedWorkerUrl('https://example.org/x.js')).toThrow(TypeError);
  expect(names).toEqual(['otkrytka']);
  vi.unstubAllGlobals();
});
