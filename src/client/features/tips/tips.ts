import { sources as from, type TipSource } from './sources.ts';

/** How sure a tip is, where it is not simply read somewhere; the word is the translation of `tips.<note>`. */
export type TipNote = 'memory' | 'partMemory' | 'disagree' | 'app';

export const tipNotes = ['memory', 'partMemory', 'disagree', 'app'] as const satisfies readonly TipNote[];

interface Tip {
  /** Its words are the translations of `tips.item.<id>.title` and `.text`. */
  readonly id: TipId;
  readonly sources: readonly TipSource[];
  readonly notes: readonly TipNote[];
}

/** Their titles are the translations of `tips.<id>`. */
export const tipGroupIds = ['stranger', 'good', 'leaveOut', 'rules', 'happens', 'you', 'help'] as const;
export type TipGroupId = (typeof tipGroupIds)[number];

export interface TipGroup {
  readonly id: TipGroupId;
  readonly tips: readonly Tip[];
}

type Row = readonly [sources: readonly TipSource[], ...notes: TipNote[]];

const rows = {
  stranger: {
    introduce: [[from.solidarityZone, from.avtonom]],
    howFound: [[from.formerPrisoner, from.solidarityZone, from.russiLiberi, from.moscowTimes]],
    fewLines: [[from.nashaNiva, from.lphr]],
    question: [[from.formerPrisoner, from.solidarityZone, from.russiLiberi]],
    ownWords: [[from.russiLiberi, from.forTheTick]],
    greeting: [[], 'memory'],
    lessKnown: [[from.sobesednik]],
  },
  good: {
    everyday: [[from.solidarityZone, from.memoSite]],
    theirInterests: [[from.solidarityZone, from.avtonom, from.memoSite]],
    news: [[from.throughTheWall]],
    puzzles: [[from.politzekBot, from.memorial]],
  },
  leaveOut: {
    war: [[from.memorial]],
    case: [[from.memorial]],
    insults: [[from.memorial]],
    lgbtq: [[from.memorial]],
    ciphers: [[from.memorial, from.belarusGuide]],
    links: [[from.ovdInfo]],
    pity: [[from.memoSite, from.formerPrisoner]],
    food: [[from.tromso]],
    poems: [[from.tromso], 'disagree'],
    fiction: [[from.censorPractice]],
    words: [[from.meduza]],
    own: [[from.belarusGuide]],
  },
  rules: {
    allowed: [[from.penalCode, from.safronov]],
    russian: [[from.rightsInRussia, from.solidarityZone, from.ovdInfo2023, from.belarusGuide], 'disagree'],
    address: [[from.addressCampaign, from.rightsInRussia, from.volunteerScripts]],
    lineOrder: [[from.postalRules, from.olderPostalRules], 'disagree', 'partMemory'],
    dative: [[from.volunteerScripts]],
    digits: [[from.envelopeStandard], 'partMemory'],
    country: [[from.rightsInRussia], 'partMemory'],
    size: [[from.cardSizes, from.afghanPost]],
    rightHalf: [[from.postalUnion]],
    openCard: [[from.otherPost]],
    enclosures: [[from.addressCampaign, from.politzekBot], 'partMemory'],
    extras: [[from.formerPrisoner, from.belarusGuide], 'disagree', 'partMemory'],
    moved: [[from.volunteerScripts, from.movedPeople]],
    eletters: [[from.eletterApp, from.movedPeople, from.rightsInRussia], 'partMemory'],
    belarus: [[from.lphr, from.libereco]],
  },
  happens: {
    path: [[], 'app'],
    censor: [[from.censorLaw, from.sotavision]],
    time: [[from.theFriend, from.associatedPress]],
    setDays: [[from.fadeeva]],
    cut: [[from.telegraf, from.sotavision]],
    answerTime: [[], 'memory'],
    answer: [[from.addressCampaign, from.belarusGuide]],
    stopped: [[from.mediazona]],
  },
  you: {
    legal: [[from.avtonom, from.memorial]],
    passOn: [[from.firstDepartment, from.vesna], 'disagree'],
    pseudonym: [[from.russiLiberi]],
    knownNames: [[from.moscowTimes]],
    returnAddress: [[from.lphr, from.associatedPress]],
  },
  help: {
    services: [[from.lifeline, from.lifelineOther, from.rosUznik, from.freeRussians, from.tromso], 'disagree'],
    otherLanguages: [[from.ovdInfo]],
    translate: [[from.memoSite, from.penClub]],
    evenings: [[from.mosYabloko, from.itsMyCity, from.associatedPress]],
    families: [[from.kholod, from.euromaidan]],
    groups: [[from.memorial, from.lifeline, from.amnesty, from.firstDepartment]],
    mistakes: [[from.politzekOrg]],
    donations: [[from.deutscheWelle, from.telethon, from.solidarityZoneReport]],
    petitions: [[from.urgentAction, from.olderUrgentAction, from.handsOffMemorial]],
    money: [[], 'app', 'memory'],
  },
} as const satisfies Readonly<Record<TipGroupId, Readonly<Record<string, Row>>>>;

/** A tip's name, in whichever group it stands. */
type TipId = { [Group in TipGroupId]: keyof (typeof rows)[Group] }[TipGroupId];

/** Short rules by what they are about, each with where it was read, or with a word that it was not. */
export const tipGroups: readonly TipGroup[] = tipGroupIds.map((id) => ({
  id,
  tips: Object.entries<Row>(rows[id]).map(([tip, [sources, ...notes]]) => ({ id: tip as TipId, sources, notes })),
}));

export const tipIds: readonly TipId[] = tipGroups.flatMap(({ tips }) => tips.map(({ id }) => id));
