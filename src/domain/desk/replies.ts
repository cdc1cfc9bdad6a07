import type { DeskCard, DeskState, Operation } from '../log/index.ts';
import { fold, searchWords } from '../search/words.ts';
import { canDo } from './stages.ts';

/** A reply that came, for one of those who wrote or signed the card that it answers. */
export interface ReplyView {
  /** The record id of the card, or of the line on a card that many signed: the same reply may be for several. */
  readonly record: string;
  readonly card: DeskCard;
  readonly person: string;
  /** As it was typed; empty where it was drawn, or where nobody signed. */
  readonly signature: string;
  /** Empty where neither the card nor the reply names one, or the signature has it already. */
  readonly town: string;
  /** The day of sealing, by the writer's device. */
  readonly writtenOn: string;
  readonly cameOn: string;
  /**
   * Its writer asked for a reply, and was given a slip for it: with that they learn of the reply on any device, if they kept it,
   * which no record tells. Whoever kept a slip without asking counts as one without, on paper too, and everybody who signed a
   * card of many hands: for a line alone no slip is offered. A reply that is read out needlessly harms nobody.
   */
  readonly hasSlip: boolean;
  /** The day on which it was read out or handed over; undefined while it waits. */
  readonly handedOn: string | undefined;
}

/** Every reply that came, the first first; on a card of many hands one for each who signed it. */
export function repliesOf(desk: DeskState): readonly ReplyView[] {
  const answered = [...desk.cards.values()].filter(({ state }) => state === 'answered');
  answered.sort((a, b) => (a.changedOn < b.changedOn ? -1 : a.changedOn > b.changedOn ? 1 : a.seq - b.seq));
  return answered.flatMap((card) => writersOf(card, desk).map((writer) => viewOf(card, writer, desk)));
}

/** Those that nobody learns of without being told: their writers have no slip, and nobody was given them yet. */
export function waitingReplies(desk: DeskState): readonly ReplyView[] {
  return repliesOf(desk).filter(({ hasSlip, handedOn }) => !hasSlip && handedOn === undefined);
}

/** Says that a reply was handed over, or was not after all: on a day that is not before what was said last, so that it counts. */
export function handOverReply(desk: DeskState, record: string, handed: boolean, today: string): Operation {
  const last = desk.handedReplies.get(record)?.day ?? '';
  return { type: 'handOverReply', record, handed, day: last > today ? last : today };
}

/**
 * The cards to which a reply can come, the last posted first, as far as a query finds them: each of its words begins one of
 * the person's names (`namesOf`), of the signatures or of the text. A query without a word finds all.
 */
export function answerableCards(desk: DeskState, query: string, namesOf: (person: string) => string): readonly DeskCard[] {
  const wanted = searchWords(query).map(fold);
  return [...desk.cards.values()]
    .filter((card) => canDo(card, 'answer') && isFound(card, wanted, namesOf, desk))
    .sort((a, b) => (a.changedOn < b.changedOn ? 1 : a.changedOn > b.changedOn ? -1 : b.seq - a.seq));
}

/** The typed signatures of a card, also those of many hands. */
export function signaturesOn(card: DeskCard, desk: DeskState): readonly string[] {
  return writersOf(card, desk).flatMap(({ signature }) => (signature === '' ? [] : [signature]));
}

interface Writer {
  readonly record: string;
  readonly signature: string;
  readonly writtenOn: string;
  readonly hasSlip: boolean;
}

function writersOf({ card, hands }: DeskCard, { signatures }: DeskState): readonly Writer[] {
  if (hands)
    return hands.flatMap((rid) => {
      const signed = signatures.get(rid)?.signature;
      return signed ? [{ record: rid, signature: signed.name.trim(), writtenOn: signed.day, hasSlip: signed.consent.reply }] : [];
    });
  const signature = card.signatures
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
  return [{ record: card.rid, signature, writtenOn: card.day, hasSlip: card.consent.reply }];
}

function viewOf(card: DeskCard, { record, signature, writtenOn, hasSlip }: Writer, { handedReplies }: DeskState): ReplyView {
  const said = handedReplies.get(record);
  const isHanded = said?.handed === true && said.seq >= (card.reply?.seq ?? 0);
  const town = card.reply?.town ?? '';
  return {
    record,
    card,
    person: card.card.person,
    signature,
    // Many sign with it.
    town: signature.toLowerCase().includes(town.toLowerCase()) ? '' : town,
    writtenOn,
    cameOn: card.changedOn,
    hasSlip,
    handedOn: isHanded ? said.day : undefined,
  };
}

function isFound(card: DeskCard, wanted: readonly string[], namesOf: (person: string) => string, desk: DeskState): boolean {
  if (wanted.length === 0) return true;
  const said = searchWords([namesOf(card.card.person), ...signaturesOn(card, desk), card.text].join(' ')).map(fold);
  return wanted.every((word) => said.some((one) => one.startsWith(word)));
}
