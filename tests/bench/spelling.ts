/**
 * `npm run bench:spelling`: how long a dictionary takes to be ready, what it holds in memory, how many words a second are
 * looked up, and how many of the frozen mistakes are seen and mended, beside nspell on the same dictionaries in the same run.
 * Each is measured in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isKnown, spelledLanguages, suggest, WordGraph, type SpelledLanguage } from '../../src/domain/spelling/index.ts';
import { misspeltPairs, qualityOf, type Pair, type Quality } from '../support/spelling/misspeltPairs.ts';
import { wordBytes } from '../support/spelling/openWords.ts';

interface Speller {
  readonly isRight: (word: string) => boolean;
  readonly propose: (word: string) => readonly string[];
}

interface Figures {
  readonly ready: number;
  readonly held: number;
  readonly lookups: number;
  /** Milliseconds for the proposals of one word: on average and at worst. */
  readonly proposals: readonly [average: number, worst: number];
  readonly quality: Quality;
}

/** nspell takes seconds for some proposals. */
const MOST_PAIRS = 60;

const require = createRequire(import.meta.url);
const contestants = {
  otkrytka: (language: SpelledLanguage): (() => Speller) => {
    const bytes = wordBytes(language);
    return () => {
      const graph = new WordGraph(bytes);
      return { isRight: (word) => isKnown(graph, language, word), propose: (word) => suggest(graph, language, word) };
    };
  },
  nspell: async (language: SpelledLanguage): Promise<() => Speller> => {
    const { default: nspell } = await import('nspell');
    const folder = dirname(require.resolve(`dictionary-${language}`));
    const [aff, dic] = ['index.aff', 'index.dic'].map((name) => readFileSync(join(folder, name), 'utf8'));
    return () => {
      const spell = nspell({ aff: aff ?? '', dic: dic ?? '' });
      return { isRight: (word) => spell.correct(word), propose: (word) => spell.suggest(word) };
    };
  },
};
type Name = keyof typeof contestants;

const [name, language] = process.argv.slice(2) as [Name | undefined, SpelledLanguage];
if (name) console.log(JSON.stringify(await measure(name, language)));
else compare();

async function measure(who: Name, tag: SpelledLanguage): Promise<Figures> {
  const open = await contestants[who](tag);
  globalThis.gc?.();
  const before = memory();
  const started = performance.now();
  const speller = open();
  const ready = performance.now() - started;
  globalThis.gc?.();
  // Our bytes came before; they are all that there is.
  const held = memory() - before + (who === 'otkrytka' ? wordBytes(tag).byteLength : 0);
  const pairs = misspeltPairs(tag);
  const words = pairs.flatMap(({ wrong, right }) => [wrong, ...right.split(' ')]);
  const times = { ...speller, propose: timed(speller.propose) };
  const some = pairs.filter((_, place) => place % Math.ceil(pairs.length / MOST_PAIRS) === 0);
  const quality = qualityOf(some, times.isRight, times.propose);
  return { ready, held, lookups: lookupsPerSecond(words, speller), proposals: times.propose.spent(), quality };
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(propose: Speller['propose']): Speller['propose'] & { spent: () => [number, number] } {
  const spent: number[] = [];
  const wrapped = (word: string) => {
    const started = performance.now();
    const proposals = propose(word);
    spent.push(performance.now() - started);
    return proposals;
  };
  return Object.assign(wrapped, {
    spent: (): [number, number] => [spent.reduce((sum, each) => sum + each, 0) / spent.length, Math.max(...spent)],
  });
}

/** Of the processor's own time: another program on the machine does not count. */
function lookupsPerSecond(words: readonly string[], { isRight }: Speller): number {
  const passes = (times: number) => {
    const { user, system } = process.cpuUsage();
    for (let pass = 0; pass < times; pass++) words.forEach((word) => isRight(word));
    const spent = process.cpuUsage({ user, system });
    return (spent.user + spent.system) / 1e6;
  };
  passes(20);
  return (words.length * 100) / passes(100);
}

function compare(): void {
  for (const tag of spelledLanguages) {
    const bytes = new Uint8Array(wordBytes(tag));
    const all = qualityOfAll(tag);
    console.log(
      `${tag}: ${kilobytes(bytes.length)} packed, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} after gzip; all frozen pairs: ${told(all)}`,
    );
    for (const who of Object.keys(contestants) as Name[]) {
      const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', import.meta.filename, who, tag], {
        encoding: 'utf8',
      });
      const { ready, held, lookups, proposals, quality } = JSON.parse(output) as Figures;
      const [average, worst] = proposals.map((each) => each.toFixed(1));
      console.log(
        `  ${who.padEnd(8)}  ready ${ready.toFixed(1)} ms, holds ${(held / 1e6).toFixed(1)} MB, ${Math.round(lookups).toLocaleString('en')} words a second, ` +
          `proposals ${average ?? ''} ms, at worst ${worst ?? ''}; of the same pairs: ${told(quality)}`,
      );
    }
  }
}

function qualityOfAll(tag: SpelledLanguage): Quality {
  const graph = new WordGraph(wordBytes(tag));
  const pairs: readonly Pair[] = misspeltPairs(tag);
  return qualityOf(
    pairs,
    (word) => isKnown(graph, tag, word),
    (word) => suggest(graph, tag, word),
  );
}

function told({ pairs, found, first, amongThree }: Quality): string {
  const share = (count: number) => `${((100 * count) / pairs).toFixed(1)} %`;
  return `${String(found)}/${String(pairs)} seen, ${share(first)} right at first, ${share(amongThree)} among three`;
}

function kilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1000))} kB`;
}
