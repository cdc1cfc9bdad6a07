import type { Manifest } from '../../../../domain/event/index.ts';
import { inLanguage } from '../../../../domain/language/inLanguage.ts';
import type { LanguageTag } from '../../../../domain/language/index.ts';
import type { Institution, Person } from '../../../../domain/person/person.ts';
import { displayName, personName } from '../../../../domain/person/personName.ts';
import { shownAddress, showsAddresses } from '../../../../domain/person/shownAddress.ts';
import type { Kit, KitBlock, KitLine, KitPart, KitSlip } from '../../../../domain/sheet/kit/kit.ts';
import type { PhraseOnPaper } from './phrasesOnPaper.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/i18n.svelte.ts';
import { labelOf } from '../invite/labelOf.ts';
import { checklist, paperTips } from './choice.ts';

/** Everything that stands on the papers of an evening, beside its words. */
export interface KitFacts {
  readonly tag: LanguageTag;
  readonly manifest: Manifest;
  /** What the code at the door says, as text. */
  readonly invite: string;
  /** Where guests of a careful evening begin: their code is no link, and stands nowhere in words. */
  readonly scanAt?: string;
  readonly safetyWords: readonly string[];
  /** What the code on each person's label says, by their ids; empty where no labels are wanted. */
  readonly labelCodes: ReadonlyMap<string, string>;
  /** Those who can be written to; with an address where guests are shown one. */
  readonly people: readonly Person[];
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly today: string;
  readonly fromAbroad: boolean;
  readonly slips: readonly KitSlip[];
  readonly phrases: readonly PhraseOnPaper[];
  /** Where a slip's code is typed when it cannot be scanned. */
  readonly replyAddress: string;
}

/** A second language on the poster, with its words. */
export interface OtherLanguage {
  readonly tag: LanguageTag;
  readonly t: Translate;
}

/** Puts the papers for an evening without phones together: the same facts and words give the same kit. */
export function composeKit(facts: KitFacts, t: Translate, other: OtherLanguage): Kit {
  const { people, slips, manifest } = facts;
  const trial = people.length > 0 && people.every(({ test }) => test);
  const blanks: KitPart = { kind: 'blanks', mode: manifest.mode, trial, slips, words: blankWords(facts, t) };
  return {
    name: 'papers.pdf',
    title: t('kit.foot'),
    page: t('kit.page'),
    of: t('kit.of'),
    parts: [
      checklistPart(t),
      posterPart(facts, t, other, trial),
      peoplePart(facts, t),
      labelsPart(facts, [t, other.t]),
      tipsPart(t),
      phrasesPart(facts, t),
      blanks,
    ],
  };
}

function checklistPart(t: Translate): KitPart {
  const { before, during, after } = checklist;
  const sections = [
    { title: t('kit.checklist.before'), items: before },
    { title: t('kit.checklist.during'), items: during },
    { title: t('kit.checklist.after'), items: after },
  ];
  const blocks = sections.map(({ title, items }) => ({
    lines: [line('head', title), ...items.map((item) => line('tick', t(`kit.checklist.item.${item}`)))],
  }));
  return running(t('kit.checklist.title'), [t('kit.checklist.intro')], blocks);
}

function posterPart({ manifest, invite, scanAt, safetyWords, tag }: KitFacts, t: Translate, other: OtherLanguage, trial: boolean): KitPart {
  const { title, theme, place, date } = manifest;
  return {
    kind: 'poster',
    title,
    lines: [
      ...(trial ? ['TEST · ПРОБА'] : []),
      theme,
      [place, formatDate(tag, date)].filter((part) => part !== '').join(' · '),
      formatDate(other.tag, date),
    ].filter((part) => part.trim() !== ''),
    code: invite,
    text: [t, other.t].map((words) =>
      scanAt === undefined ? words('desk.invite.posterText') : words('desk.invite.careful.poster', { address: scanAt }),
    ),
    small: [
      ...(scanAt === undefined ? [invite] : []),
      `${t('desk.invite.words')} / ${other.t('desk.invite.words')}: ${safetyWords.join(' · ')}`,
    ],
  };
}

function peoplePart(facts: KitFacts, t: Translate): KitPart {
  const { people, manifest, tag } = facts;
  if (people.length === 0) return running(t('kit.sheets.title'), [t('kit.sheets.nobody')], []);
  const sorted = people.toSorted((a, b) => displayName(a, tag).localeCompare(displayName(b, tag), tag));
  const intro = [t('kit.sheets.intro'), t(showsAddresses(manifest) ? 'kit.sheets.addresses' : 'kit.sheets.noAddress')];
  const blocks = sorted.map((person) => personBlock(person, facts, t));
  return { ...running(t('kit.sheets.title'), intro, blocks), ruled: true };
}

function personBlock(person: Person, facts: KitFacts, t: Translate): KitBlock {
  const { tag, institutions, manifest } = facts;
  const { name, other } = personName(person, tag);
  const institution = person.institution === null ? undefined : institutions.get(person.institution);
  const place = institution?.name ?? inLanguage(person.placeNote, tag);
  const named = (label: string, text: string | undefined): readonly KitLine[] =>
    text === undefined || text.trim() === '' ? [] : [line('body', `${label}: ${text}`)];
  return {
    lines: [
      line('name', name),
      ...(other.trim() === '' || other === name ? [] : [line('small', other)]),
      ...(person.test ? [line('mark', t('kit.test'))] : []),
      ...bodies(capital(inLanguage(person.occupation, tag) ?? '')),
      ...bodies(inLanguage(person.story, tag) ?? ''),
      ...named(t('person.interests'), inLanguage(person.interests, tag)?.join(', ')),
      ...named(t('person.asks'), inLanguage(person.asks, tag)),
      ...named(t('person.leaveOut'), inLanguage(person.leaveOut, tag)),
      ...(person.letters === 'noAnswerPlease' ? [line('mark', `${t('person.noAnswer')}. ${t('person.noAnswerText')}`)] : []),
      ...named(t('person.where'), place),
      ...(showsAddresses(manifest) ? addressLines(person, facts, t) : []),
      line('small', t('person.fresh', { date: formatDate(tag, person.asOf.status) })),
    ],
  };
}

function addressLines(person: Person, { institutions, today, fromAbroad, tag }: KitFacts, t: Translate): readonly KitLine[] {
  const shown = shownAddress(person, institutions, today, fromAbroad);
  if (!shown.ok) return [line('small', t(`address.shown.why.${shown.why}`))];
  return [
    line('body', `${t('address.shown.title')}:`),
    ...shown.lines.map((text) => line('russian', text)),
    line('small', t('address.shown.asOf', { date: formatDate(tag, shown.asOf) })),
  ];
}

function labelsPart({ people, labelCodes, tag, scanAt }: KitFacts, languages: readonly Translate[]): KitPart {
  const labels = people.flatMap((person) => {
    const code = labelCodes.get(person.id);
    return code === undefined ? [] : [labelOf(person, { code, tag, scanAt, languages })];
  });
  return { kind: 'labels', labels };
}

function tipsPart(t: Translate): KitPart {
  const groups = Object.entries(paperTips) as [keyof typeof paperTips, readonly { readonly id: PaperTip; readonly note?: TipNote }[]][];
  const blocks = groups.flatMap(([group, tips]) =>
    tips.map(({ id, note }, i) => ({
      lines: [
        ...(i === 0 ? [line('name', t(`tips.${group}`))] : []),
        line('head', t(`tips.item.${id}.title`)),
        line('body', t(`tips.item.${id}.text`)),
        ...(note ? [line('small', t(`tips.${note}`))] : []),
      ],
    })),
  );
  return { ...running(t('kit.tips.title'), [t('kit.tips.intro')], blocks), columns: 2 };
}

function phrasesPart({ phrases }: KitFacts, t: Translate): KitPart {
  const unreviewed = phrases.some((phrase) => phrase.unreviewed);
  const groups = [...new Set(phrases.map(({ group }) => group))];
  const blocks = groups.map((group) => ({
    lines: [
      line('head', t(`phrases.group.${group}`)),
      ...(phrases.some((phrase) => phrase.group === group && phrase.asks && group === 'questions')
        ? [line('small', t('kit.phrases.asks'))]
        : []),
      ...phrases
        .filter((phrase) => phrase.group === group)
        .flatMap(({ source, ru }) => (source === undefined ? [line('body', ru)] : [line('body', source), line('russian', ru)])),
    ],
  }));
  const intro = [t('kit.phrases.intro'), ...(unreviewed ? [t('kit.phrases.unreviewed')] : [])];
  return { ...running(t('kit.phrases.title'), intro, blocks), columns: 2 };
}

function blankWords({ replyAddress }: KitFacts, t: Translate): Extract<KitPart, { kind: 'blanks' }>['words'] {
  return {
    slip: [t('kit.slip.use'), t('kit.slip.later', { address: replyAddress }), t('kit.slip.care')],
    stub: [t('kit.stub.stays')],
    fields: [t('kit.stub.to'), t('kit.stub.signed'), t('kit.stub.language')],
    ticks: [t('kit.stub.dontSend'), t('kit.stub.quote'), t('kit.stub.reply')],
    code: t('kit.stub.code'),
  };
}

type PaperTip = (typeof paperTips)[keyof typeof paperTips][number]['id'];
type TipNote = 'disagree';

function running(title: string, intro: readonly string[], blocks: readonly KitBlock[]): Extract<KitPart, { kind: 'text' }> {
  return { kind: 'text', title, intro, columns: 1, ruled: false, blocks };
}

function line(style: KitLine['style'], text: string): KitLine {
  return { style, text };
}

function bodies(text: string): readonly KitLine[] {
  return text.split('\n').flatMap((one) => (one.trim() === '' ? [] : [line('body', one)]));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
