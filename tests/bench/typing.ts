/**
 * From a keystroke to the painted result in a list of 10,000 people, in a real Chromium (`npm run bench:typing`), measured
 * twice: by the processor's own work, times four, which is what a phone takes that does nothing else; and by the clock,
 * with the page four times slower and the worker's answers four times later, which counts whatever else this machine does.
 * Two more pages go through the same: one with nothing but a field, and one whose worker answers at once and which changes
 * six rows of plain text without any framework (`plainPage.ts`). Less than that one takes is not to be had in a browser.
 */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { publishEvening } from '../e2e/support/publishEvening.ts';
import { Server } from '../e2e/support/Server.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium.ts';
import { anEvening } from '../support/evening.ts';
import { generatedLists } from '../support/people/generatePeople.ts';
import { cpuTimes, type CpuTimes } from './cpuTimes.ts';
import { plainPage } from './plainPage.ts';
import { slowWorker, type Typing } from './slowWorker.ts';

const PEOPLE = 10_000;
const SLOWDOWN = 4;
const FRAME = 16;
/** Between two keys of quick fingers, in milliseconds. */
const PAUSE = 120;
/** How long somebody looks at what was found before the next words, in milliseconds: in that time the list's rows beyond the screen are made. */
const REST = 400;
/** Others may use the machine: of so many rounds the quietest counts. */
const ROUNDS = 3;
/** A phone's screen, and what its own keyboard leaves of it. */
const heights = { 'whole screen': 740, 'above the keyboard': 440 };

const warmUp = ['иванов', 'smirnov', 'шахматы', 'prob'];
const texts = [
  ...['щербаков', 'Schtscherbakow', 'магомедов ах', 'Екатеринбург', 'вязаник', 'кузнецова анна', 'chachatrjan'],
  ...['ghjrjgtyrj', '207.3', 'учитель истории', 'пономорев', 'Dzhugashvili', 'самарская', 'юсупов марат'],
];

if (process.env['OTK_SKIP_BUILD'] !== '1') execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
const server = await Server.start();
let browser: Browser | undefined;
try {
  const link = await publishEvening(server, await anEvening(71, generatedLists(PEOPLE, 'people')));
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('No Chromium: npm test installs one.');
  // Without the screen's own beat, which would add up to 16 ms of waiting to everything.
  const args = [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'ru-RU' });
  page.setDefaultTimeout(90_000);
  // What tsx makes of a function calls a helper that no page has.
  await page.addInitScript(`globalThis.__name = (thing) => thing; (${slowWorker.toString()})();`);
  await openList(page, link);
  const bare = await peerPage(browser, 'data:text/html,<input autofocus>');
  const plain = await peerPage(browser, plainPage);
  const [inList, inBare, inPlain] = await Promise.all([page, bare, plain].map((one) => one.context().newCDPSession(one)));
  if (!inList || !inBare || !inPlain) throw new Error('No DevTools.');

  await typeAll(inBare, bare, warmUp);
  const bareCpu = await quietest(inBare, bare, ({ frame }) => frame);
  console.log(`${String(PEOPLE)} people; the processor's work for a keystroke, times ${String(SLOWDOWN)}`);
  const bareCpuP95 = slower(at(bareCpu.frame, 0.95));
  print('bare page, to the next frame', bareCpu.frame.map(slower));
  await typeAll(inPlain, plain, warmUp);
  const plainCpu = await quietest(inPlain, plain, ({ painted }) => painted);
  print('six plain rows, to the painted result', plainCpu.painted.map(slower), bareCpuP95);
  const shares: string[] = [];
  for (const [what, height] of Object.entries(heights)) {
    await page.setViewportSize({ width: 360, height });
    await typeAll(inList, page, warmUp);
    const cpu = await quietest(inList, page, ({ painted }) => painted);
    print(`${what}, to the painted result`, cpu.painted.map(slower), bareCpuP95);
    print('  of it the worker', cpu.worker.map(slower), bareCpuP95);
    print('to the next frame', cpu.frame.map(slower), bareCpuP95);
    const p95 = slower(at(cpu.painted, 0.95));
    shares.push(
      `${what}: p95 is ${(p95 / FRAME).toFixed(2)} of ${String(FRAME)} ms, ${(p95 / bareCpuP95).toFixed(1)} bare pages, ${(p95 / slower(at(plainCpu.painted, 0.95))).toFixed(1)} pages of plain rows`,
    );
  }
  console.log(
    `${shares.join('\n')}\nThe quietest of ${String(ROUNDS)} rounds, ${String(texts.join('').length)} keystrokes each; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'} on ${String(cpus().length)} cores`,
  );

  await page.setViewportSize({ width: 360, height: 740 });
  // How long the worker takes by itself, for each question.
  await typeAll(inList, page, texts);
  await page.evaluate(() => typing.learn());
  for (const devtools of [inList, inBare]) await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate((factor) => typing.slowDown(factor), SLOWDOWN);
  await typeAll(inList, page, warmUp);
  const measured = await byTheClock(inList, page);
  const bareFrames = (await byTheClock(inBare, bare)).frame;
  console.log(`\nBy the clock, with page and worker ${String(SLOWDOWN)} times slower and everything else that runs here`);
  print('bare page, to the next frame', bareFrames);
  const bareP95 = at(bareFrames, 0.95);
  print('whole screen, to the painted result', measured.painted, bareP95);
  print('  of it the worker', measured.worker, bareP95);
  print('to the next frame', measured.frame, bareP95);
  console.log(
    `p95 is ${(at(measured.painted, 0.95) / FRAME).toFixed(2)} of ${String(FRAME)} ms, ${(at(measured.painted, 0.95) / bareP95).toFixed(1)} bare pages`,
  );
} finally {
  await browser?.close();
  await server.remove();
}

async function openList(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByText('Готово', { exact: false }).first().waitFor();
  // A mouse would lie over the list ever after.
  await page.getByRole('link', { name: 'Выбрать, кому написать' }).tap();
  await page.getByRole('listitem').first().waitFor();
}

async function peerPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(`globalThis.__name = (thing) => thing; (${slowWorker.toString()})();`);
  await page.goto(url);
  return page;
}

/** Of some rounds the one whose slowest keystrokes were the quickest. */
async function quietest(devtools: CDPSession, page: Page, of: (times: CpuTimes) => readonly number[]): Promise<CpuTimes> {
  const rounds: CpuTimes[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await cpuTimes(devtools, () => typeAll(devtools, page, texts)));
  return rounds.reduce((best, round) => (at(of(round), 0.95) < at(of(best), 0.95) ? round : best));
}

async function byTheClock(devtools: CDPSession, page: Page): Promise<ReturnType<Typing['result']>> {
  await page.evaluate(() => typing.begin());
  await typeAll(devtools, page, texts);
  return page.evaluate(() => typing.result());
}

function slower(milliseconds: number): number {
  return milliseconds * SLOWDOWN;
}

/** At a person's pace: what is measured is a key after a rest of the hands, and nothing is waited for. */
async function typeAll(devtools: CDPSession, page: Page, all: readonly string[]): Promise<void> {
  await page.bringToFront();
  for (const text of all) {
    await page.getByRole('textbox').fill('');
    await page.waitForTimeout(REST);
    for (const letter of text) await strike(devtools, page, letter);
    await page.waitForTimeout(REST);
  }
}

/** A key that really goes down: Playwright only inserts letters that its own keyboard lacks. */
async function strike(devtools: CDPSession, page: Page, letter: string): Promise<void> {
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, unmodifiedText: letter, key: letter });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  await page.waitForTimeout(PAUSE);
}

/** `bare`: the bare page's p95, beside which the same figure stands. */
function print(what: string, numbers: readonly number[], bare?: number): void {
  const p95 = at(numbers, 0.95);
  const ratio = bare === undefined ? '' : `; p95 is ${(p95 / bare).toFixed(2)} bare pages`;
  console.log(
    `${what.padEnd(38)} p50 ${at(numbers, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${at(numbers, 1).toFixed(1)} ms${ratio}`,
  );
}

function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

declare const typing: Typing;
