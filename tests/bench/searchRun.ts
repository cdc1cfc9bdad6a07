import { generatePeople } from '../support/people/generatePeople.ts';
import { handMadeQueries } from '../support/search/handMadeQueries.ts';
import frozen from '../support/search/searchQueries.json' with { type: 'json' };
import { engines } from './searchEngines.ts';

/** What one engine took and found; times in milliseconds, memory in bytes. */
export interface SearchRun {
  readonly ready: number;
  readonly memory: number;
  /** Of each whole question, in the order of time. */
  readonly times: readonly number[];
  /** Of each letter of some questions as they are typed. */
  readonly typed: readonly number[];
  /** What the processor worked for each of all these, whatever else the machine does. */
  readonly cpu: readonly number[];
  readonly lost: readonly { readonly kind: string; readonly query: string; readonly name: string }[];
  readonly lostByHand: readonly { readonly query: string; readonly name: string }[];
}

const FIRST = 10;
/** Slow engines are not asked for every letter. */
const PATIENCE = 20_000;

const engine = engines[process.argv[2] ?? ''];
if (!engine) throw new Error(`There is no engine called ${process.argv[2] ?? ''}.`);
const { people, institutions } = generatePeople(10_000);
const names = new Map(people.map(({ id, surname }) => [id, surname]));

const before = memory();
const began = performance.now();
const search = engine(people, institutions);
const ready = performance.now() - began;
const taken = memory() - before;

// The engine's own code is warm before it is timed, as after a few letters.
for (const { query } of frozen.slice(0, 20)) search(query);
const times: number[] = [];
const cpu: number[] = [];
const lost = frozen
  .filter(({ query, id }) => !timed(query, times).slice(0, FIRST).includes(id))
  .map(({ kind, query, name }) => ({ kind, query, name }));
const lostByHand = handMadeQueries
  .filter(
    ([query, surname]) =>
      !timed(query, times)
        .slice(0, FIRST)
        .some((id) => names.get(id) === surname && isNamed(id)),
  )
  .map(([query, name]) => ({ query, name }));
const typed: number[] = [];
const until = performance.now() + PATIENCE;
for (const { query } of frozen.filter((_, i) => i % 4 === 0)) {
  for (let end = 1; end <= query.length && performance.now() < until; end++) timed(query.slice(0, end), typed);
}

const run: SearchRun = { ready, memory: taken, times: sorted(times), typed: sorted(typed), cpu: sorted(cpu), lost, lostByHand };
process.stdout.write(JSON.stringify(run));

function timed(query: string, into: number[]): readonly string[] {
  const before = process.cpuUsage();
  const asked = performance.now();
  const found = search(query);
  into.push(performance.now() - asked);
  const { user, system } = process.cpuUsage(before);
  cpu.push((user + system) / 1000);
  return found;
}

/** The hand-made questions mean one of the first forty people. */
function isNamed(id: string): boolean {
  return Number(id.replace('test-', '')) < 40;
}

function memory(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}

function sorted(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b);
}
