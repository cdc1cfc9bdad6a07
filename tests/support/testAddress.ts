import type { PostalAddress } from '../../src/domain/log/index.ts';

/** An invented address, whole enough to be confirmed and printed. */
export const testAddress: PostalAddress = {
  institution: 'ФКУ ИК-0 УФСИН России по Примерной области',
  street: 'ул. Пробная, д. 1',
  settlement: 'г. Пример',
  district: '',
  region: 'Примерная область',
  postalIndex: '123456',
};
