/** A place in words of ours where the writer's own belong, as it stands on a card. */
type Gap = '[…]';

/** Words that are begun for a writer, who has to fill their gap. Advice has none, so nothing but such words can be written onto a card for anybody. */
export type Begun = `${string}${Gap}${string}`;
