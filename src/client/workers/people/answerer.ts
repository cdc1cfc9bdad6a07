import { Finder } from '../../../domain/search/Finder.ts';
import { openAll } from './openAll.ts';
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
        const result = openAll(request.ask);
        finder = result.ok ? new Finder(result.people, result.institutions) : new Finder([], []);
        if (result.ok) for (let i = 0; i < result.people.length; i += PART) yield { id, part: result.people.slice(i, i + PART) };
        yield { id, job: 'open', give: result.ok ? { ok: true, institutions: result.institutions, earlier: result.earlier } : result };
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
