import { Finder } from '../../../domain/search/Finder.ts';
import { openEach } from './openAll.ts';
import type { PeopleAnswer, PeopleRequest } from './protocol.ts';

/** So many people at once are taken over by the page without its standing still. */
const PART = 250;

/**
 * Does what the page asks, one request after the other, with the lists that were opened last. What a generator gives is
 * to be sent at once: it may go on working after its answer, so that the next one is quick.
 */
export function createAnswerer(): (request: PeopleRequest) => Generator<PeopleAnswer> {
  let finder = new Finder([], []);
  return function* (request) {
    const { id } = request;
    switch (request.job) {
      case 'open': {
        const opening = openEach(request.ask);
        let step = opening.next();
        // The page takes one list over while the next is being opened.
        for (; step.done !== true; step = opening.next())
          for (let i = 0; i < step.value.length; i += PART) yield { id, part: step.value.slice(i, i + PART) };
        const result = step.value;
        finder = result.ok ? new Finder(result.people, result.institutions) : new Finder([], []);
        if (result.ok) {
          const { institutions, earlier, drawings, shown } = result;
          yield { id, job: 'open', give: { ok: true, institutions, earlier, drawings, shown } };
        } else yield { id, job: 'open', give: result };
        return;
      }
      case 'know':
        finder.know(request.ask);
        yield { id, job: 'know', give: true };
        return;
      case 'search':
        yield { id, job: 'search', give: finder.search(request.ask) };
        return;
      case 'look':
        yield { id, job: 'look', give: finder.look(request.ask) };
        // The list is on the screen: whatever is typed next finds the index ready.
        finder.prepare();
        return;
      case 'count':
        yield { id, job: 'count', give: finder.count(request.ask) };
        return;
      case 'pick': {
        const { question, roll, not } = request.ask;
        yield { id, job: 'pick', give: finder.pick(question, roll, not) ?? null };
      }
    }
  };
}
