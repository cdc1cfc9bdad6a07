import { expect, test } from 'vitest';
import { editorContent, readEditor, textBefore } from '../../../src/client/ui/readEditor.ts';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

test.each([
  ['', ''],
  ['<br>', ''],
  ['раз', 'раз'],
  ['раз<br>', 'раз'],
  ['раз\n\n', 'раз\n'],
  ['раз\nдва', 'раз\nдва'],
  ['раз\nдва\n\n<br>', 'раз\nдва\n\n'],
  ['раз<div>два</div>', 'раз\nдва'],
  ['раз<div><br></div><div>три</div>', 'раз\n\nтри'],
  ['<div>раз</div><div>два</div>', 'раз\nдва'],
  ['<div>раз</div><div><br></div>', 'раз\n'],
  ['раз<div>два<div>три</div></div>четыре', 'раз\nдва\nтри\nчетыре'],
  ['раз<br>два', 'раз\nдва'],
  ['р<span>а</span>з', 'раз'],
])('the text that a browser wrote as %j is read as %j', (html, text) => {
  expect(readEditor(editor(html)).text).toBe(text);
});

test.each(['', 'раз', 'раз\n', 'раз\n\n', '\n', 'раз\nдва'])('what is put into an editor as %j is read back the same', (text) => {
  const element = document.createElement('div');
  element.textContent = editorContent(text);
  expect(readEditor(element).text).toBe(text);
});

test('every part of the text is found again in the document, over lines and blocks', () => {
  const content = readEditor(editor('один\nдва<div>три</div><div><br></div><div>пять</div>'));
  const { text } = content;
  for (const word of ['один', 'два', 'три', 'пять']) {
    const start = text.indexOf(word);
    expect(content.range(start, start + word.length)?.toString()).toBe(word);
  }
  expect(content.range(text.indexOf('три'), text.length)?.toString()).toBe('трипять');
});

test('an empty editor has no place to mark', () => {
  expect(readEditor(editor('')).range(0, 0)).toBeUndefined();
});

test('the text before a place is read as the whole text is, at the start of a line too', () => {
  const element = editor('раз<br>два<div>три</div><div><br></div>');
  const [first, , second, third, fourth] = element.childNodes;
  const before = (node: Node | undefined, offset: number) => textBefore(element, node ?? element, offset);
  expect(before(first, 2)).toBe('ра');
  expect(before(element, 2)).toBe('раз\n');
  expect(before(second, 3)).toBe('раз\nдва');
  expect(before(third?.firstChild ?? undefined, 1)).toBe('раз\nдва\nт');
  expect(before(fourth, 0)).toBe('раз\nдва\nтри\n');
});
