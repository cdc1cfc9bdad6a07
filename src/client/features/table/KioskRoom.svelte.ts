import type { Random } from '../../../domain/bytes/index.ts';
import { roomOf, type Room } from '../../../domain/relay/roomOf.ts';
import type { Db } from '../../data/Db.ts';
import { keepReserve } from '../../data/reserve.ts';

interface Keeper {
  readonly storage?: Pick<StorageManager, 'estimate'>;
}

/** How much room this tablet still has for what guests seal. */
export class KioskRoom {
  #room: Room = $state('plenty');
  readonly #app: { readonly db: Db; readonly random: Random };
  readonly #browser: Keeper;

  constructor(app: { readonly db: Db; readonly random: Random }, browser: Keeper = navigator) {
    this.#app = app;
    this.#browser = browser;
  }

  /** As it was found last. */
  get current(): Room {
    return this.#room;
  }

  /** Looks whether the reserve is there, and what the browser says, where it says something. Never throws. */
  async look(): Promise<Room> {
    const isReserved = await keepReserve(this.#app.db, this.#app.random);
    this.#room = isReserved ? roomOf(await freeIn(this.#browser)) : 'full';
    return this.#room;
  }
}

async function freeIn({ storage }: Keeper): Promise<number | undefined> {
  try {
    const { quota, usage } = (await storage?.estimate()) ?? {};
    return quota === undefined || usage === undefined ? undefined : quota - usage;
  } catch {
    return undefined;
  }
}
