import type { Page } from 'playwright-core';
import { unreachable } from '../../e2e/support/unreachable.ts';
import type { Visitor } from './Visitor.ts';

/** What nobody could read or tap on a screen of whatever engine: what lies beside it, or under something. */
export async function wrongOn(person: Visitor): Promise<readonly string[]> {
  const beside = await person.run(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [`${String(scrollWidth)} wide on a screen of ${String(innerWidth)}`] : [];
  });
  // It asks nothing of the page but this, which every engine can.
  const page = { evaluate: (work: () => string[]) => person.run(work) } as unknown as Page;
  return [...beside, ...(await unreachable(page))];
}
