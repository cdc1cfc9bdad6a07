import { route, type Route } from './match.ts';

/**
 * Every screen of the app. They live in the fragment, which no server sees. A screen is loaded when it is first
 * shown and gets the named parts of its pattern as `params`; its words come from `src/client/i18n/<language>/`.
 */
export const routes: readonly Route[] = [
  route('/', () => import('../features/start/Start.svelte'), { words: ['start'], early: true, quiet: true }),
  route('/join', () => import('../features/join/Scan.svelte'), { words: ['join', 'camera', 'home'], quiet: true }),
  // A code that was scanned or pasted here is handed over in memory; one that comes by link leaves the address at once.
  route('/join/open', () => import('../features/join/Invitation.svelte'), { words: ['join', 'error', 'home'], early: true }),
  route('/join/:code', () => import('../features/join/ByLink.svelte'), { words: ['join', 'error', 'home'], early: true }),
  // From a label beside somebody's drawing: on to this person.
  route('/join/:code/:person', () => import('../features/join/ByLink.svelte'), { words: ['join', 'error', 'home'], early: true }),
  route('/e/:eid/ready', () => import('../features/join/Ready.svelte'), { words: ['join'] }),
  route('/e/:eid/ready/:person', () => import('../features/join/Ready.svelte'), { words: ['join'] }),
  route('/e/:eid/people', () => import('../features/people/People.svelte'), { words: ['people', 'person', 'sign'], tabs: true }),
  route('/e/:eid/sign', () => import('../features/sign/SignList.svelte'), { words: ['sign'], tabs: true }),
  route('/e/:eid/sign/:card', () => import('../features/sign/SignCard.svelte'), { words: ['sign'] }),
  route('/e/:eid/person/:id', () => import('../features/person/Person.svelte'), { words: ['person'] }),
  route('/e/:eid/write/:draft', () => import('../features/write/Write.svelte'), { words: ['write', 'phrases'] }),
  route('/e/:eid/write/:draft/:step', () => import('../features/write/Write.svelte'), { words: ['write', 'phrases'] }),
  route('/e/:eid/cards', () => import('../features/cards/Cards.svelte'), { words: ['cards', 'status'], tabs: true }),
  route('/e/:eid/tips', () => import('../features/tips/Tips.svelte'), { words: ['tips'], tabs: true }),
  route('/e/:eid/tips/:section', () => import('../features/tips/Tips.svelte'), { words: ['tips'], tabs: true }),
  // From a card and back to it.
  route('/e/:eid/tips/:section/:draft', () => import('../features/tips/Tips.svelte'), { words: ['tips'], tabs: true }),
  route('/e/:eid/settings', () => import('../features/settings/Settings.svelte'), { words: ['settings'], tabs: true, quiet: true }),
  route('/desk', () => import('../features/desk/DeskHome.svelte'), { words: ['desk'], quiet: true }),
  route('/desk/new', () => import('../features/desk/create/CreateScreen.svelte'), { words: ['desk', 'book', 'person', 'people', 'home'] }),
  route('/desk/new/:step', () => import('../features/desk/create/CreateScreen.svelte'), {
    words: ['desk', 'book', 'person', 'people', 'home'],
  }),
  route('/desk/restore', () => import('../features/desk/unlock/RestoreScreen.svelte'), { words: ['desk', 'camera'] }),
  route('/desk/restore/:file', () => import('../features/desk/unlock/RestoreScreen.svelte'), { words: ['desk', 'camera'] }),
  route('/desk/:eid', () => import('../features/desk/DeskScreen.svelte'), {
    words: ['desk', 'lists', 'book', 'signing', 'status', 'person', 'settings'],
  }),
  route('/desk/:eid/:part', () => import('../features/desk/DeskScreen.svelte'), {
    words: ['desk', 'lists', 'book', 'signing', 'status', 'person', 'settings'],
  }),
  // On to one of the people, by the tag that stands for them in an address.
  route('/desk/:eid/:part/:person', () => import('../features/desk/DeskScreen.svelte'), {
    words: ['desk', 'lists', 'book', 'signing', 'status', 'person', 'settings'],
  }),
  // Every plain component on one page, while we build; the build drops it.
  ...(import.meta.env.DEV ? [route('/gallery', () => import('./gallery/Gallery.svelte'), { words: [], early: true })] : []),
];

/** What stands where no pattern fits. */
export const notFound: Route = route('', () => import('./NotFound.svelte'), { words: [], early: true, quiet: true });
