import type { Institution, Source } from '../../person/person.ts';
import { sameValue } from '../sameValue.ts';
import type { Entry, InstitutionField } from './InstitutionBook.ts';

/** The record that comes of what was known and what the sheet says; facts that neither has stay empty. */
export function buildInstitution(
  { id, before, said, sources }: Entry,
  source: Source,
  named: (text: string) => string | undefined,
): Institution {
  const text = (field: InstitutionField) => said.get(field)?.value ?? undefined;
  const known = before?.address;
  const address = {
    street: text('street') ?? known?.street ?? '',
    settlement: text('settlement') ?? known?.settlement ?? '',
    district: text('district') ?? known?.district ?? '',
    region: text('addressRegion') ?? known?.region ?? '',
    postalIndex: text('postalIndex') ?? known?.postalIndex ?? '',
  };
  // A region alone is no address.
  const hasAddress =
    [address.street, address.settlement, address.district, address.postalIndex].some((part) => part !== '') ||
    (known !== null && known !== undefined && address.region !== '');
  const region = text('region') ?? before?.region ?? text('addressRegion') ?? '';
  const record = { id, name: text('name') ?? before?.name ?? id, region, address: hasAddress ? address : null };
  const isChanged = !before || !sameValue(record, { id, name: before.name, region: before.region, address: before.address });
  const closed = said.has('closed') ? text('closed') : before?.closed;
  const target = text('movedTo');
  const movedTo = said.has('movedTo') ? (target === undefined ? undefined : named(target)) : before?.movedTo;
  return {
    ...record,
    asOf: said.has('asOf') ? (text('asOf') ?? null) : isChanged ? source.date : before.asOf,
    sources: sources ? [...sources] : isChanged ? withSource(before?.sources ?? [], source) : before.sources,
    ...(closed !== undefined && { closed }),
    ...(movedTo !== undefined && closed !== undefined && { movedTo }),
  };
}

/** The sheet as a source beside those that are there, once; the oldest give way where there are too many. */
export function withSource(sources: readonly Source[], source: Source, most = 20): Source[] {
  return [...sources.filter(({ where }) => where !== source.where).slice(-(most - 1)), source];
}
