import type { Route } from '../match.ts';
import { routes } from '../routes.ts';

/** The screens of a guest at a table: those that choose, write, sign and seal, and none that lists, sets or leads away. */
const patterns: ReadonlySet<string> = new Set([
  '/e/:eid/people',
  '/e/:eid/sign',
  '/e/:eid/sign/:card',
  '/e/:eid/person/:id',
  '/e/:eid/write/:draft',
  '/e/:eid/write/:draft/:step',
  '/e/:eid/tips/:section/:draft',
]);

/** As on a phone, with the same words. */
export const guestRoutes: readonly Route[] = routes.filter(({ pattern }) => patterns.has(pattern));
