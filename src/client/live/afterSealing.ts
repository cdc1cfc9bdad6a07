type Listener = (eid: string) => void;

const listeners = new Set<Listener>();

/** From now on hears of each card that is sealed in this page: of which evening it is. */
export function afterSealing(listener: Listener): void {
  listeners.add(listener);
}

/** A card of this evening is sealed. */
export function tellSealed(eid: string): void {
  for (const listener of listeners) listener(eid);
}
