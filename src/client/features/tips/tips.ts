/** Where a tip was read. `date` as the source carries it; null where it carries none. */
export interface TipSource {
  readonly name: string;
  readonly date: string | null;
}

/** A tip's words are the translations of `tips.item.<id>.title` and `.text`. */
export const tipIds = [
  'everyday',
  'introduce',
  'lessKnown',
  'russian',
  'war',
  'case',
  'insults',
  'lgbtq',
  'ciphers',
  'links',
  'pity',
  'words',
  'own',
  'censor',
  'allowed',
  'time',
  'answer',
  'stopped',
  'legal',
  'passOn',
] as const;
type TipId = (typeof tipIds)[number];

export interface TipGroup {
  /** Its title is the translation of `tips.<id>`. */
  readonly id: 'good' | 'leaveOut' | 'happens' | 'you';
  readonly tips: readonly { readonly id: TipId; readonly sources: readonly TipSource[] }[];
}

const memorial = { name: 'memopzk.org', date: null };
const memoSite = { name: 'memo.site', date: null };
const solidarityZone = { name: 'solidarityzone.net', date: null };
const rightsInRussia = { name: 'rightsinrussia.org', date: null };
const belarusGuide = { name: 'VladsonX (Belarus)', date: '2024' };

/** Short rules, each with where it was read. Nothing here without a source. */
export const tipGroups: readonly TipGroup[] = [
  {
    id: 'good',
    tips: [
      { id: 'everyday', sources: [solidarityZone, memoSite] },
      { id: 'introduce', sources: [solidarityZone, { name: 'avtonom.org', date: null }] },
      { id: 'lessKnown', sources: [{ name: 'sobesednik.ru', date: '2023-06-21' }] },
      { id: 'russian', sources: [rightsInRussia, { name: 'OVD-Info', date: '2023' }, belarusGuide] },
    ],
  },
  {
    id: 'leaveOut',
    tips: [
      { id: 'war', sources: [memorial] },
      { id: 'case', sources: [memorial] },
      { id: 'insults', sources: [memorial] },
      { id: 'lgbtq', sources: [memorial] },
      { id: 'ciphers', sources: [memorial, belarusGuide] },
      { id: 'links', sources: [{ name: 'OVD-Info', date: '2024-08-20' }] },
      { id: 'pity', sources: [memoSite, { name: 'seine.pro', date: null }] },
      { id: 'words', sources: [{ name: 'meduza.io', date: '2024-11-20' }] },
      { id: 'own', sources: [belarusGuide] },
    ],
  },
  {
    id: 'happens',
    tips: [
      { id: 'censor', sources: [{ name: 'sotavision.world', date: '2024-11-10' }, rightsInRussia] },
      {
        id: 'allowed',
        sources: [
          { name: 'ugolovniy-kodeks.ru', date: null },
          { name: 'OVD-Info, rightsinrussia.org', date: null },
        ],
      },
      {
        id: 'time',
        sources: [
          { name: 'thefriend.org', date: null },
          { name: 'Associated Press', date: '2024-03-08' },
        ],
      },
      { id: 'answer', sources: [{ name: 'enovosty.com', date: '2017' }, belarusGuide] },
      { id: 'stopped', sources: [{ name: 'mediazonaby.com', date: '2023-07-06' }] },
    ],
  },
  {
    id: 'you',
    tips: [
      { id: 'legal', sources: [{ name: 'avtonom.org', date: null }, memorial] },
      { id: 'passOn', sources: [{ name: 'dept.one', date: null }] },
    ],
  },
];
