import type { Kysely, Migration } from 'kysely';

/** A reply slip names no event, only its locator: the one question that is asked across all events gets an index. */
export function locators(): Migration {
  return {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema.createIndex('capabilities_hash').on('capabilities').columns(['hash']).execute();
    },
  };
}
