import { saveSetting } from '../../../data/commands.ts';
import type { Db } from '../../../data/Db.ts';
import { abroadSetting, addressOrderSetting } from '../../../data/deskSettings.ts';
import { setting } from '../../../data/queries.ts';
import type { AddressOrder } from '../../../../domain/person/address.ts';

/** How this desk writes addresses; kept on this device. */
export class Posting {
  readonly #db: Db;
  readonly #eid: string;
  #fromAbroad = $state(true);
  #addressOrder = $state<AddressOrder>('smallToLarge');

  constructor(db: Db, eid: string) {
    this.#db = db;
    this.#eid = eid;
  }

  /** Whether the cards are posted outside Russia: then the country stands in the address. */
  get fromAbroad(): boolean {
    return this.#fromAbroad;
  }
  /** The order of an address's lines: by today's postal rules, or the older one. */
  get addressOrder(): AddressOrder {
    return this.#addressOrder;
  }

  async load(): Promise<void> {
    this.#fromAbroad = (await setting(this.#db, abroadSetting(this.#eid))()) !== false;
    this.#addressOrder = (await setting(this.#db, addressOrderSetting(this.#eid))()) === 'largeToSmall' ? 'largeToSmall' : 'smallToLarge';
  }

  setFromAbroad(fromAbroad: boolean): Promise<unknown> {
    this.#fromAbroad = fromAbroad;
    return saveSetting(this.#db, abroadSetting(this.#eid), fromAbroad);
  }

  setAddressOrder(order: AddressOrder): Promise<unknown> {
    this.#addressOrder = order;
    return saveSetting(this.#db, addressOrderSetting(this.#eid), order);
  }
}
