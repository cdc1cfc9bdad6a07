import { on } from 'svelte/events';

/** How long the history may take for a step that we asked for, in milliseconds, before we go on without it. */
const PATIENCE = 1000;

/** The state of an entry of ours: so many things lie over the page here. */
interface Over {
  readonly over: number;
}

type Close = () => void;

interface Layer {
  readonly close: Close;
  /** `asks`: not closed where the page is left by another way than Back. `keptBy`: nothing yet but an entry, for what is asked then. */
  readonly kind?: 'asks' | 'keptBy';
}

/** What has an entry over the page now, the lowest first. */
const layers: Layer[] = [];
const waiting: (() => void)[] = [];
/** False in a document whose steps must not stand in the browser's history. */
let inHistory = true;
/** Set where Back leads through such a document all the same: called with whether it has closed what lay over the page. */
let ownBack: ((hasClosed: boolean) => void) | undefined;
let travelling: ReturnType<typeof setTimeout> | undefined;

/**
 * Gives what has just opened over the page an entry of its own in the history, so that Back (the browser's, the
 * phone's, the swipe from the edge) closes it and stays on the screen. Call what it returns when it has closed.
 */
export function backCloses(close: Close): () => void {
  if (layers.at(-1)?.kind === 'keptBy') layers.pop();
  return lay({ close });
}

/**
 * Has Back ask before it leaves the page, once. The question's own entry is made now, with the tap that led here: one that is made
 * after Back, without a tap, browsers pass over, and the next Back would leave. Whoever leaves by another way is not asked here.
 */
export function backAsks(ask: () => void): () => void {
  const ends = [lay({ close: () => undefined, kind: 'keptBy' }), lay({ close: ask, kind: 'asks' })];
  return () => ends.forEach((end) => end());
}

/** Has Back stay on the page, however often somebody presses it; whoever leaves by another way leaves. Call what it returns when it may lead away again. */
export function backStays(): () => void {
  const layer: Layer = { close: () => void lay(layer), kind: 'asks' };
  return lay(layer);
}

function lay(layer: Layer): () => void {
  layers.push(layer);
  agreeSoon();
  return () => {
    const place = layers.indexOf(layer);
    if (place !== -1) layers.splice(place, 1);
    agreeSoon();
  };
}

/** From now on nothing that opens here gets an entry of its own: Back knows of nothing in this document, but for what `onback` does. */
export function leaveHistoryAlone(alone = true, onback?: (hasClosed: boolean) => void): void {
  inHistory = !alone;
  ownBack = alone ? onback : undefined;
}

/**
 * Goes elsewhere: at once, or where something lies over the page, when that has closed and its entry is behind us.
 * Otherwise Back would lead from there to a page with nothing over it, and once more to the same.
 */
export function leaveFor(go: () => void): void {
  if (!inHistory) closeAll();
  if (isAtRest() || !inHistory) {
    go();
    return;
  }
  waiting.push(go);
  closeAll();
  agree();
}

function closeAll(): void {
  for (const { close, kind } of layers.splice(0).reverse()) if (kind === undefined) close();
}

/** Hears Back, and links that lead away from under what lies over the page; returns what ends it. */
export function guardBack(): () => void {
  const stops = [on(window, 'popstate', hear), on(window, 'click', follow)];
  // Loaded again while something was open: its entry is here, and it is not.
  agree();
  return () => {
    clearTimeout(travelling);
    travelling = undefined;
    for (const stop of stops) stop();
  };
}

function isAtRest(): boolean {
  return layers.length === 0 && travelling === undefined && depthHere() === 0;
}

function depthHere(): number {
  const state = history.state as Partial<Over> | null;
  return typeof state?.over === 'number' ? state.over : 0;
}

/** One that closes while another opens changes nothing. */
function agreeSoon(): void {
  queueMicrotask(agree);
}

/** Makes the history fit what is open: an entry for each, and none where it has closed by another way than Back. */
function agree(): void {
  if (travelling !== undefined || !inHistory) return;
  const depth = depthHere();
  if (depth > layers.length) {
    travelling = setTimeout(giveUp, PATIENCE);
    history.go(layers.length - depth);
    return;
  }
  for (let over = depth + 1; over <= layers.length; over++) history.pushState({ over } satisfies Over, '');
  for (const go of waiting.splice(0)) go();
}

function arrive(): void {
  clearTimeout(travelling);
  travelling = undefined;
  agree();
}

/** There is no entry below: so this one is the page's own. */
function giveUp(): void {
  history.replaceState('shown', '');
  arrive();
}

function hear(): void {
  if (ownBack) {
    const top = layers.pop();
    top?.close();
    ownBack(top !== undefined);
    return;
  }
  if (travelling !== undefined) {
    arrive();
    return;
  }
  for (const { close } of layers.splice(depthHere()).reverse()) close();
  // Forward, or Back from elsewhere, leads to an entry of something that is closed: it is passed over.
  agree();
}

function follow(event: MouseEvent): void {
  if (!inHistory) return;
  if (isAtRest() || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const hash = link?.getAttribute('href');
  if (!link || link.target !== '' || hash?.startsWith('#') !== true) return;
  event.preventDefault();
  leaveFor(() => {
    location.hash = hash;
  });
}
