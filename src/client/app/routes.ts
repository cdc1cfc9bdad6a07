import { route, type Route } from './match.ts';

/** What the desk says, whatever part of it is open. */
const deskWords = [
  'desk',
  'edit',
  'lists',
  'photo',
  'book',
  'rules',
  'signing',
  'status',
  'person',
  'settings',
  'address',
  'handover',
  'camera',
  'readiness',
  'kit',
  'replies',
  'paper',
  'slip',
] as const;

/**
 * Every screen of the app. They live in the fragment, which no server sees. A screen is loaded when it is first
 * shown and gets the named parts of its pattern as `params`; its words come from `src/client/i18n/<language>/`.
 */
export const routes: readonly Route[] = [
  route('/', () => import('../features/start/Start.svelte'), { words: ['start'], early: true, quiet: true }),
  // Public, and without any event in it: what organizers may print on a poster or send round a week before.
  route('/before', () => import('../features/join/Before.svelte'), {
    words: ['before', 'join', 'error', 'home'],
    early: true,
    quiet: true,
  }),
  // Any name that is no section's stands for all of them.
  route('/tips/:section', () => import('../features/tips/Tips.svelte'), { words: ['tips'] }),
  route('/join', () => import('../features/join/Scan.svelte'), { words: ['join', 'camera', 'home'], quiet: true }),
  // A careful evening begins here, and a reload of one ends here: this address says nothing of any evening.
  route('/scan', () => import('../features/join/CarefulScan.svelte'), { words: ['join', 'camera', 'careful', 'slip'], careful: true }),
  route('/scan/handover', () => import('../features/handover/Locked.svelte'), {
    words: ['handover', 'careful', 'camera'],
    careful: true,
  }),
  route('/e/:eid/open', () => import('../features/join/CarefulJoin.svelte'), { words: ['join'] }),
  route('/e/:eid/open/:person', () => import('../features/join/CarefulJoin.svelte'), { words: ['join'] }),
  // A code that was scanned or pasted here is handed over in memory; one that comes by link leaves the address at once.
  route('/join/open', () => import('../features/join/Invitation.svelte'), { words: ['join', 'error', 'home'], early: true, calm: true }),
  route('/join/:code', () => import('../features/join/ByLink.svelte'), { words: ['join', 'error', 'home'], early: true, calm: true }),
  // From a label beside somebody's drawing: on to this person.
  route('/join/:code/:person', () => import('../features/join/ByLink.svelte'), {
    words: ['join', 'error', 'home'],
    early: true,
    calm: true,
  }),
  // A reply slip, on any device. Its code leaves the address at once, like an invitation's.
  route('/reply', () => import('../features/reply/Reply.svelte'), { words: ['slip', 'cards', 'status', 'camera'], quiet: true }),
  route('/reply/:code', () => import('../features/reply/ByLink.svelte'), { words: ['slip', 'cards', 'status', 'camera'], quiet: true }),
  route('/e/:eid/ready', () => import('../features/join/Ready.svelte'), { words: ['join'], calm: true }),
  route('/e/:eid/ready/:person', () => import('../features/join/Ready.svelte'), { words: ['join'], calm: true }),
  route('/e/:eid/people', () => import('../features/people/People.svelte'), { words: ['people', 'person', 'sign'], tabs: true }),
  route('/e/:eid/sign', () => import('../features/sign/SignList.svelte'), { words: ['sign'], tabs: true }),
  route('/e/:eid/sign/:card', () => import('../features/sign/SignCard.svelte'), { words: ['sign', 'signature'] }),
  route('/e/:eid/person/:id', () => import('../features/person/Person.svelte'), { words: ['person', 'address'], fromTop: true }),
  route('/e/:eid/write/:draft', () => import('../features/write/Write.svelte'), {
    words: ['write', 'signature', 'slip', 'camera', 'phrases', 'photo', 'address'],
  }),
  route('/e/:eid/write/:draft/:step', () => import('../features/write/Write.svelte'), {
    words: ['write', 'signature', 'slip', 'camera', 'phrases', 'photo', 'address'],
  }),
  route('/e/:eid/cards', () => import('../features/cards/Cards.svelte'), { words: ['cards', 'slip', 'status', 'address'], tabs: true }),
  route('/e/:eid/handover', () => import('../features/handover/HandOver.svelte'), { words: ['handover', 'camera'] }),
  route('/e/:eid/tips', () => import('../features/tips/Tips.svelte'), { words: ['tips'], tabs: true }),
  route('/e/:eid/tips/:section', () => import('../features/tips/Tips.svelte'), { words: ['tips'], tabs: true }),
  // From a card and back to it.
  route('/e/:eid/tips/:section/:draft', () => import('../features/tips/Tips.svelte'), { words: ['tips'], tabs: true }),
  route('/e/:eid/settings', () => import('../features/settings/Settings.svelte'), { words: ['settings'], tabs: true, quiet: true }),
  // The tablet that goes from hand to hand; the words of the camera are for the code that is scanned again.
  route('/table', () => import('../features/table/Table.svelte'), { words: ['table', 'kiosk', 'camera', 'handover'] }),
  route('/table/of/:eid', () => import('../features/table/FromEvening.svelte'), { words: ['table', 'kiosk'] }),
  route('/desk', () => import('../features/desk/DeskHome.svelte'), { words: ['desk'], quiet: true }),
  // Where files end that the system's share sheet sent here.
  route('/received/:what', () => import('../features/desk/DeskHome.svelte'), { words: ['desk'] }),
  route('/desk/new', () => import('../features/desk/create/CreateScreen.svelte'), {
    words: ['desk', 'book', 'person', 'people', 'home', 'address'],
  }),
  route('/desk/new/:step', () => import('../features/desk/create/CreateScreen.svelte'), {
    words: ['desk', 'book', 'person', 'people', 'home', 'address'],
  }),
  route('/desk/restore', () => import('../features/desk/unlock/RestoreScreen.svelte'), { words: ['desk', 'camera'] }),
  route('/desk/restore/:file', () => import('../features/desk/unlock/RestoreScreen.svelte'), { words: ['desk', 'camera'] }),
  route('/desk/:eid', () => import('../features/desk/DeskScreen.svelte'), {
    words: deskWords,
  }),
  route('/desk/:eid/:part', () => import('../features/desk/DeskScreen.svelte'), {
    words: deskWords,
  }),
  // On to one of the people, by the tag that stands for them in an address.
  route('/desk/:eid/:part/:person', () => import('../features/desk/DeskScreen.svelte'), {
    words: deskWords,
  }),
  // Every plain component on one page, while we build; the build drops it.
  ...(import.meta.env.DEV ? [route('/gallery', () => import('./gallery/Gallery.svelte'), { words: [], early: true })] : []),
];

/** What stands where no pattern fits. */
export const notFound: Route = route('', () => import('./NotFound.svelte'), { words: [], early: true, quiet: true });
