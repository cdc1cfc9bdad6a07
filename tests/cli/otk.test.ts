import { expect, test } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { otk } from '../server/aProcess.ts';

test('help names every verb and setting', async () => {
  const { code, output } = await otk(['help']);
  for (const { name, summary } of verbs) expect(output).toMatch(new RegExp(`^  ${name} +${summary.replace(/[()]/g, '\\$&')}$`, 'm'));
  for (const setting of ['PORT', 'HOST', 'DATA_DIR', 'ORIGIN', 'PUBLISHED_DIR', 'OTK_INVITE']) expect(output).toContain(`\n  ${setting} `);
  expect(code).toBe(0);
  expect((await otk(['--help'])).output).toBe(output);
});

test('a verb that there is not is refused with code 2', async () => {
  expect(await otk(['swim'])).toEqual({ code: 2, output: 'otk: there is no verb "swim". All of them: npm run -s otk -- help\n' });
});

test('every verb can be loaded', async () => {
  for (const verb of verbs) expect(await verb.load()).toBeTypeOf('function');
  expect(new Set(verbs.map(({ name }) => name)).size).toBe(verbs.length);
});
