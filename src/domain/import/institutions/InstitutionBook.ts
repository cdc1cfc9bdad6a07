import { regionsNamed } from '../../address/regions.ts';
import type { Institution, Source } from '../../person/person.ts';
import { folded, institutionKey } from '../read/readInstitution.ts';
import { idFrom } from '../read/latin.ts';
import type { ColumnUse } from '../fields/fields.ts';
import type { InstitutionFacts } from '../row/facts.ts';
import type { RowCells } from '../row/RowCells.ts';
import { buildInstitution } from './buildInstitution.ts';

/** A fact of an institution that is a text; null empties it. */
export type InstitutionField = Exclude<keyof InstitutionFacts, 'id' | 'sources'>;

/** One institution of the sheet or of the list that is there: a record that all its people share. */
export interface Entry {
  readonly id: string;
  readonly before: Institution | undefined;
  readonly key: string;
  region: string | undefined;
  /** Its names without case and punctuation. */
  readonly names: Set<string>;
  /** What rows said, each fact with the row that said it first. */
  readonly said: Map<InstitutionField, { readonly value: string | null; readonly row: number }>;
  sources: readonly Source[] | undefined;
}

/**
 * Gathers what the rows of a sheet say of institutions into records: the same kind, number and region, or the same name,
 * is the same institution. Where two rows contradict each other or it could be several, that is reported.
 */
export class InstitutionBook {
  readonly #entries: Entry[];
  readonly #byId: Map<string, Entry>;
  readonly #byKey = new Map<string, Entry[]>();
  readonly #rows = new Map<string, RowCells>();
  readonly #theirs: ReadonlySet<string> | undefined;
  /** Ids of another group that mean another place here, with ours for it. */
  readonly #otherIds = new Map<string, string>();

  /** `theirs`: the sheet is another group's list, and only these institutions of ours came with an earlier version of it. */
  constructor(before: readonly Institution[], theirs?: ReadonlySet<string>) {
    this.#theirs = theirs;
    this.#entries = before.map((institution) => ({
      id: institution.id,
      before: institution,
      ...institutionKey(institution.name, institution.region || (institution.address?.region ?? '')),
      names: new Set([folded(institution.name)]),
      said: new Map(),
      sources: undefined,
    }));
    this.#byId = new Map(this.#entries.map((entry) => [entry.id, entry]));
    for (const entry of this.#entries) this.#index(entry);
  }

  /** Takes what a row says and gives the institution's id; undefined when it was reported as ambiguous. */
  take(facts: InstitutionFacts, cells: RowCells): string | undefined {
    const entry = this.#find(facts, cells);
    if (!entry) return undefined;
    if (!this.#rows.has(entry.id)) this.#rows.set(entry.id, cells);
    entry.sources ??= facts.sources;
    for (const field of institutionFields) {
      const value = facts[field];
      if (value !== undefined && (value !== '' || cells.sheet.own)) this.#note(entry, field, value, cells);
    }
    return entry.id;
  }

  /** The row that named each institution first, for what is wrong with it. */
  get rows(): ReadonlyMap<string, RowCells> {
    return this.#rows;
  }

  /** The institution that an id or a name means; undefined where there is none or are several. */
  named(text: string): string | undefined {
    const { key, region } = institutionKey(text, '');
    const byId = this.#byId.get(this.#otherIds.get(text) ?? text);
    if (byId) return byId.id;
    const found = this.#entries.filter(
      ({ names, ...entry }) => names.has(folded(text)) || (entry.key === key && region !== undefined && entry.region === region),
    );
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** Every institution as it is after the sheet. `keep` says whether one that the sheet does not name stays. */
  build(keep: (institution: Institution) => boolean, source: Source): readonly Institution[] {
    return this.#entries
      .filter(({ before, said }) => said.size > 0 || !before || keep(before))
      .map((entry) => buildInstitution(entry, source, (text) => this.named(text)));
  }

  #find(facts: InstitutionFacts, cells: RowCells): Entry | undefined {
    if (facts.id !== undefined) return this.#ofId(facts, facts.id, cells);
    const name = facts.name ?? '';
    const { key, region } = institutionKey(name, facts.region || (facts.addressRegion ?? ''));
    const alike = this.#byKey.get(key) ?? [];
    const found =
      region === undefined
        ? this.#withoutRegion(alike, facts)
        : alike.filter((entry) => entry.region === region || (entry.region === undefined && entry.names.has(folded(name))));
    const exact = found.length > 1 ? found.filter(({ names }) => names.has(folded(name))) : found;
    if (found.length > 1 && exact.length !== 1) {
      cells.report('institution.ambiguous', ['institution', 'address'], { text: name, others: found.map(({ id }) => id).join(', ') });
      return undefined;
    }
    const [entry] = exact;
    if (entry) {
      entry.region ??= region;
      entry.names.add(folded(name));
      return entry;
    }
    // «… по Республике Крым и г. Севастополю» is one administration of two regions, and says all there is.
    if (region === undefined && /\d/u.test(key) && regionsNamed(name).length === 0)
      cells.report('institution.noRegion', ['institution', 'address'], { text: name });
    const taken = new Set(this.#byId.keys());
    return this.#add(facts, idFrom(region === undefined ? name : `${/\d/u.test(key) ? key : name} ${region}`, taken));
  }

  /** Groups give their ids without knowing of each other: what only shares an id with a place of ours is another place. */
  #ofId(facts: InstitutionFacts, id: string, cells: RowCells): Entry | undefined {
    const known = this.#byId.get(this.#otherIds.get(id) ?? id);
    if (!known) return this.#add(facts, id);
    if (this.#otherIds.has(id) || this.#isMeant(known, facts)) return known;
    const other = this.#find({ ...facts, id: undefined }, cells);
    if (other) this.#otherIds.set(id, other.id);
    return other;
  }

  #isMeant({ id, before, ...known }: Entry, { name, ...facts }: InstitutionFacts): boolean {
    if (!this.#theirs || !before || this.#theirs.has(id) || !name) return true;
    const { key, region } = institutionKey(name, facts.region || (facts.addressRegion ?? ''));
    if (known.region === undefined || region === undefined) return known.names.has(folded(name));
    return known.region === region && (known.key === key || known.names.has(folded(name)));
  }

  /** A number stands for many places: only the same name or the same index makes two of them one. */
  #withoutRegion(alike: readonly Entry[], { name, postalIndex }: InstitutionFacts): readonly Entry[] {
    const sameIndex = (entry: Entry) =>
      postalIndex !== undefined && (entry.said.get('postalIndex')?.value ?? entry.before?.address?.postalIndex) === postalIndex;
    const byIndex = alike.filter(sameIndex);
    return byIndex.length > 0 ? byIndex : alike.filter(({ names }) => names.has(folded(name ?? '')));
  }

  #add(facts: InstitutionFacts, id: string): Entry {
    const { key, region } = institutionKey(facts.name ?? '', facts.region || (facts.addressRegion ?? ''));
    const entry: Entry = {
      id,
      before: undefined,
      key,
      region,
      names: new Set([folded(facts.name ?? '')]),
      said: new Map(),
      sources: undefined,
    };
    this.#entries.push(entry);
    this.#byId.set(id, entry);
    this.#index(entry);
    return entry;
  }

  #index(entry: Entry): void {
    this.#byKey.set(entry.key, [...(this.#byKey.get(entry.key) ?? []), entry]);
  }

  #note(entry: Entry, field: InstitutionField, value: string | null, cells: RowCells): void {
    const known = entry.said.get(field);
    if (known === undefined) {
      entry.said.set(field, { value, row: cells.row.number });
      return;
    }
    if (isSame(known.value, value)) return;
    // «ИК-10» and «ФКУ ИК-10 УФСИН России по …»: the fuller name is the better one.
    if (field === 'name' && !cells.sheet.own) {
      if ((value ?? '').length > (known.value ?? '').length) entry.said.set(field, { value, row: known.row });
      return;
    }
    cells.report('institution.differs', [...columnsOf[field], 'address', 'institution'], {
      name: entry.said.get('name')?.value ?? entry.id,
      first: known.value ?? '',
      second: value ?? '',
      row: String(known.row),
    });
  }
}

const columnsOf: Readonly<Record<InstitutionField, readonly ColumnUse[]>> = {
  name: ['institution'],
  region: ['region'],
  street: ['street'],
  settlement: ['settlement'],
  district: ['district'],
  addressRegion: ['addressRegion', 'region'],
  postalIndex: ['postalIndex'],
  asOf: ['institutionAsOf'],
  closed: ['institutionClosed'],
  movedTo: ['institutionMovedTo'],
};
const institutionFields = Object.keys(columnsOf) as InstitutionField[];

/** «ул. Куйбышева, 42» and «ул. Куйбышева, д. 42» are one address. */
function isSame(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && bare(a) === bare(b));
}

function bare(text: string): string {
  return folded(text)
    .replace(
      /(?<!\p{L})(?:д|дом|ул|улица|г|гор|город|п|пос|поселок|р н|р он|район|обл|область|респ|республика|корп|корпус|стр|строение)(?!\p{L})/gu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}
