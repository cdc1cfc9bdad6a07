// @vitest-environment node
import { expect, test } from 'vitest';
import { chunkGroups, folderOfAsset, folderOfChunk } from '../../../src/client/sw/chunks.ts';

/** The part that takes a module which several would take. */
function partOf(id: string): string | undefined {
  const [first] = chunkGroups.filter(({ test: modules }) => modules.test(id)).sort((a, b) => b.priority - a.priority);
  return typeof first?.name === 'function' ? first.name(id) : first?.name;
}

test.each([
  ['src/client/main.ts', 'main', 'shell'],
  ['src/client/probe.ts', 'main', 'shell'],
  ['src/client/app/start.ts', 'start', 'shell'],
  ['src/client/features/start/Start.svelte', 'start', 'shell'],
  ['src/client/i18n/ru/common.json', 'start-words-ru', 'shell'],
  ['src/client/i18n/en/error.json', 'error-words-en', 'shell'],
  ['src/client/i18n/en/camera.json', 'join-words-en', 'attendee'],
  ['src/client/i18n/en/home.json', 'join-words-en', 'attendee'],
  ['src/client/i18n/ru/write.json', 'words-ru', 'attendee'],
  ['src/client/i18n/ru/desk.json', 'desk-words-ru', 'desk'],
  ['src/domain/prompts/words/de.json', 'prompts-de', 'attendee'],
  ['src/client/app/createApp.ts', 'join', 'attendee'],
  ['src/client/features/start/Evenings.svelte', 'join', 'attendee'],
  ['src/client/features/join/Invitation.svelte', 'join', 'attendee'],
  ['src/client/features/write/Write.svelte', 'attendee', 'attendee'],
  ['src/client/features/reply/Reply.svelte', 'attendee', 'attendee'],
  ['src/client/features/write/phrasebook/Phrasebook.svelte', 'phrasebook', 'attendee'],
  ['src/domain/front/drawings/fox.ts', 'fronts', 'attendee'],
  ['src/client/features/write/typing/LatinStrip.svelte', 'typing', 'attendee'],
  ['src/client/ui/keyboard/Keyboard.svelte', 'typing', 'attendee'],
  ['src/client/features/desk/DeskScreen.svelte', 'desk', 'desk'],
])('%s is in %s, which comes with the %s', (id, part, group) => {
  expect(partOf(`/home/somebody/${id}`)).toBe(part);
  expect(folderOfChunk(part, [])).toBe(`assets/${group}`);
  expect(folderOfAsset(`${part}.css`, [])).toBe(`assets/${group}`);
});

test('no part takes a library or another domain module for itself: they come with whoever imports them', () => {
  for (const id of ['/home/a/node_modules/dexie/dist/dexie.mjs', '/home/a/src/domain/card/index.ts', '/home/a/src/client/ui/Button.svelte'])
    expect(partOf(id)).toBeUndefined();
});

test('workers go with whom they work for', () => {
  expect(folderOfChunk('worker', ['/a/src/client/workers/people/worker.ts', '/a/src/domain/search/index.ts'])).toBe('assets/attendee');
  expect(folderOfChunk('worker', ['/a/src/client/workers/keys/worker.ts'])).toBe('assets/desk');
  expect(folderOfChunk('print', ['/a/src/client/workers/print/index.ts'])).toBe('assets/print');
  expect(folderOfChunk('worker', ['/a/src/domain/sheet/index.ts', '/a/src/domain/desk/printable.ts'])).toBe('assets/desk');
});

test('faces that the first screen shows come with it, the hand and rare letters with joining, those of the PDF with what prints', () => {
  expect(folderOfAsset('plain-cyrillic-400.woff2', ['src/client/ui/fonts/plain-cyrillic-400.woff2'])).toBe('assets/shell');
  expect(folderOfAsset('plain-latin-ext-400.woff2', [])).toBe('assets/attendee');
  expect(folderOfAsset('hand.woff2', [])).toBe('assets/attendee');
  expect(folderOfAsset('hand.ttf', ['src/domain/sheet/fonts/hand.ttf'])).toBe('assets/print');
});

test('dictionaries stand apart: they come with no screen', () => {
  expect(folderOfAsset('ru.bin', ['src/client/workers/spelling/words/ru.bin'])).toBe('assets/words');
});
