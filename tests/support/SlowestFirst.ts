import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first (seconds on two cores stand in `.cache/e2e.json` after a run). */
const slowest = [
  'kill',
  'access',
  'sync',
  'keyboard',
  'hostile',
  'rotate',
  'extremes',
  'tabs',
  'restore',
  'badInput',
  'privacy',
  'manyPeople',
];

/** Begins with the slow browser tests: one that began last would run on alone, with the other cores idle. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = slowest.indexOf(basename(moduleId, '.test.ts'));
  return place === -1 ? slowest.length : place;
}
