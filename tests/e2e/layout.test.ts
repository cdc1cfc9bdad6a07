import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardGeometry, type Box, type CardMode } from '../../src/domain/card/geometry.ts';
import { faceMetrics, layout, type FaceName, type TextBox } from '../../src/domain/layout/index.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium.ts';
import { randomCardTexts } from '../support/randomCardTexts.ts';
import { seededRandom } from '../support/random.ts';

const assets = 'dist/assets';
const styles = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
/** `LAYOUT_TEXTS=10000` for a long run; the rules were found with 38,500 texts and none broke otherwise. */
const count = Number(process.env['LAYOUT_TEXTS'] ?? 300);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: chromiumArguments });
});
afterAll(async () => browser.close());

/** An empty editor, as a paragraph like the previews, on a card that is `mm` pixels per millimetre, with the built app's own styles and faces. */
async function anEditor(box: Box & TextBox, face: FaceName, mm: number, scale: number): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  const links = styles.map((file) => `<link rel="stylesheet" href="/assets/${file}">`).join('');
  const card = `<div id="card" style="position:relative"><p id="editor" class="card-text card-text-${face}" contenteditable="true" spellcheck="false"></p></div>`;
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8">${links}${card}` });
    else
      await route.fulfill({
        body: readFileSync(join('dist', pathname)),
        contentType: pathname.endsWith('.css') ? 'text/css' : 'font/woff2',
      });
  });
  await page.goto('http://card.test/');
  const numbers = { x: box.x, y: box.y, width: box.width, height: box.height, size: box.size, line: box.lineHeight };
  await page.evaluate(
    async ([sizes, length]) => {
      CSS.registerProperty({ name: '--mm', syntax: '<length>', inherits: true, initialValue: '1px' });
      const editor = document.getElementById('editor');
      document.getElementById('card')?.style.setProperty('--mm', `${String(length)}px`);
      for (const [name, value] of Object.entries(sizes)) editor?.style.setProperty(`--text-${name}`, String(value));
      await Promise.all(['50px "Otk Hand"', '50px "Otk Serif"'].map((font) => document.fonts.load(font, 'Жизнь')));
    },
    [numbers, mm] as const,
  );
  return page;
}

/** For each text the line on which Chromium draws each character; -1 for spaces and newlines, whose place nobody sees. */
function linesInBrowser(page: Page, texts: readonly string[], lineHeight: number): Promise<number[][]> {
  return page.evaluate(
    ([all, height]) => {
      const editor = document.getElementById('editor') as HTMLElement;
      const scale = new DOMMatrix(getComputedStyle(editor).transform).a;
      const range = document.createRange();
      return all.map((text) => {
        editor.textContent = text;
        const node = editor.firstChild as Text;
        const top = editor.getBoundingClientRect().top;
        return Array.from({ length: text.length }, (_, i) => {
          if (text[i] === ' ' || text[i] === '\n') return -1;
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const rectangle = range.getClientRects()[0];
          return rectangle ? Math.floor(((rectangle.top + rectangle.bottom) / 2 - top) / scale / height) : -2;
        });
      });
    },
    [texts, lineHeight * 10] as const,
  );
}

function linesInLayout(text: string, face: FaceName, box: TextBox): number[] {
  const lines = Array.from({ length: text.length }, () => -1);
  layout(text, faceMetrics(face), box).lines.forEach((line, n) => {
    for (let i = line.start; i < line.end; i++) if (text[i] !== ' ') lines[i] = n;
  });
  return lines;
}

const cases: readonly { mode: CardMode; face: FaceName; mm: number; scale: number }[] = [
  { mode: 'open', face: 'hand', mm: 4.37, scale: 1 },
  { mode: 'open', face: 'hand', mm: 2.43, scale: 2.625 },
  { mode: 'envelope', face: 'hand', mm: 7.9, scale: 3 },
  { mode: 'open', face: 'serif', mm: 5.1, scale: 1.25 },
];

test.each(cases)(
  'the editor breaks its lines where layout does: $mode card, $face, $mm px a millimetre, screen × $scale',
  async ({ mode, face, mm, scale }) => {
    const { text: box } = cardGeometry(mode, face);
    const texts = randomCardTexts(seededRandom(cases.findIndex((one) => one.mm === mm) + 1), count).map((text) => drawable(text, face));
    const page = await anEditor(box, face, mm, scale);
    const inBrowser = await linesInBrowser(page, texts, box.lineHeight);
    await page.close();
    const differ = texts.filter((text, i) => JSON.stringify(inBrowser[i]) !== JSON.stringify(linesInLayout(text, face, box)));
    expect(differ).toEqual([]);
    expect(inBrowser.flat().filter((line) => line > 3).length).toBeGreaterThan(count * 20);
    expect(inBrowser.flat()).not.toContain(-2);
  },
);

test('the comparison would notice: in a box a fifth of a millimetre wider, lines break elsewhere', async () => {
  const { text: box } = cardGeometry('open');
  const texts = randomCardTexts(seededRandom(1), 200);
  const page = await anEditor(box, 'hand', 4, 1);
  const inBrowser = await linesInBrowser(page, texts, box.lineHeight);
  await page.close();
  const wider = { ...box, width: box.width + 0.2 };
  expect(
    texts.filter((text, i) => JSON.stringify(inBrowser[i]) !== JSON.stringify(linesInLayout(text, 'hand', wider))).length,
  ).toBeGreaterThan(5);
});

test('the faces on the screen are as wide as those in the PDF, letter by letter', async () => {
  const page = await anEditor(cardGeometry('open').text, 'hand', 10, 1);
  for (const [face, family] of [
    ['hand', 'Otk Hand'],
    ['serif', 'Otk Serif'],
  ] as const) {
    const { advances, unitsPerEm } = faceMetrics(face);
    const differ = await page.evaluate(
      ([widths, font, em]) => {
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return ['no canvas'];
        context.font = `1000px "${font}"`;
        context.fontKerning = 'none';
        context.textRendering = 'geometricPrecision';
        return widths.filter(
          ([codePoint, units]) => Math.abs(context.measureText(String.fromCodePoint(codePoint)).width - (units / em) * 1000) > 0.05,
        );
      },
      [[...advances], family, unitsPerEm] as const,
    );
    expect(differ).toEqual([]);
    expect(advances.size).toBeGreaterThan(500);
  }
  await page.close();
});

/** The text without what this face cannot draw: the browser would take another face for it, with other widths. */
function drawable(text: string, face: FaceName): string {
  const { advances } = faceMetrics(face);
  return Array.from(text)
    .filter((character) => character === '\n' || advances.has(character.codePointAt(0) ?? 0))
    .join('');
}
