import type { Person } from '../../person/person.ts';
import { hasAddress, isOwnRegion, readAddress, type AddressParts } from '../read/readAddress.ts';
import { folded, institutionKey, namesInstitution, placesNamed } from '../read/readInstitution.ts';
import { readStatus } from '../read/readStatus.ts';
import { saysNothing } from '../read/readWords.ts';
import { recipientTest } from '../read/recipient.ts';
import { regionIn } from '../read/regions.ts';
import { isLeft, isNotSure, readInstitutionCell } from '../read/remarks.ts';
import { isSameTown, townInFull } from '../read/towns.ts';
import type { InstitutionFacts, PersonFacts, TextFacts } from './facts.ts';
import { readWholeDay } from './readDays.ts';
import { readId } from './readPersonFacts.ts';
import { readSources } from './readSources.ts';
import type { RowCells } from './RowCells.ts';

/** Where a row says that somebody is. */
export interface Place {
  /** Null where an empty cell of ours says that no place is known; undefined where the row says nothing. */
  readonly institution: InstitutionFacts | null | undefined;
  /** What stood in place of an institution: «на этапе», «на свободе». */
  readonly status: Person['status'] | undefined;
  /** What stood there and names no institution: «Ростовская область». */
  readonly placeNote: TextFacts<string>;
}

const nowhere = { institution: undefined, status: undefined, placeNote: [] } as const;

/**
 * Reads institution and address from whichever columns there are, merged or apart, in any order. Reports what it cannot
 * place. `person`: who is there, as the row says; an address names whom it is for.
 */
export function readPlace(cells: RowCells, person?: PersonFacts): Place {
  const whole = addressCell(cells);
  const isMerged = whole !== undefined && whole === cells.raw('institution');
  const name = isMerged ? undefined : cells.words('institution', 'one');
  const address = whole === undefined || saysNothing(whole) ? undefined : readAddress(tidied(whole), person && recipientTest(person));
  if (address && cells.row.above?.first !== false) reportAddress(cells, address);
  const said = name === undefined || (saysNothing(name) && !cells.sheet.own) ? '' : name;
  const instead = name === undefined ? undefined : readStatus(name, cells.sheet.today);
  if ((instead === 'inTransit' || instead === 'addressBeingChecked') && !namesInstitution(said)) {
    return { ...nowhere, status: instead };
  }
  const clean = cells.sheet.own ? { name: said, remarks: [] } : readInstitutionCell(said);
  const status = cells.sheet.own ? undefined : statusInPlace(clean.name, cells.sheet.today);
  if (status !== undefined) {
    for (const text of clean.remarks) cells.report('institution.remark', ['institution'], { text });
    return statusAlone(cells, status, { said: clean.name, address: whole, known: person?.status });
  }
  // All that stands there is a remark, such as where somebody was before: a note on the place.
  if (said !== '' && clean.name === '' && !address?.institution) {
    cells.report('institution.unclear', ['institution'], { text: said });
    return { ...nowhere, placeNote: noteOf(said) };
  }
  for (const text of clean.remarks) cells.report('institution.remark', ['institution'], { text });
  if (!cells.sheet.own && reportDoubt(cells, [clean.name, address?.institution ?? ''], clean.remarks)) return nowhere;
  const facts = institutionFacts(cells, clean.name, address);
  if (facts.name !== undefined || facts.id !== undefined) {
    const isClear = cells.sheet.own || clean.name === '' || namesInstitution(clean.name) || facts.postalIndex !== undefined;
    if (isClear) return { ...nowhere, institution: facts };
    cells.report('institution.unclear', ['institution'], { text: said });
    return { ...nowhere, placeNote: noteOf(said) };
  }
  const isSomewhere = [facts.street, facts.settlement, facts.postalIndex].some((part) => part !== undefined && part !== '');
  if (isSomewhere)
    cells.report('address.noInstitution', ['institution', 'address', 'postalIndex', 'settlement'], {
      text: whole ?? [facts.postalIndex, facts.settlement, facts.street].filter((part) => part !== undefined && part !== '').join(', '),
    });
  return { ...nowhere, institution: cells.sheet.own && name !== undefined ? null : undefined };
}

const inHospital = /^(?:(?:сейчас|лежит|находится)\s+)*(?:в\s+)?(?:тюремн\p{L}+\s+)?(?:больниц|госпитал)\p{L}*$/iu;
const onTheWay = /^(?:(?:сейчас|находится)\s+)?(?:на\s+этапе|в\s+пути|этап(?:ом)?\s+в)(?!\p{L})[^,;]*$/iu;

/** The status that stands where an institution should. Somebody «на этапе в ИК-2» is not there yet, and a hospital with a name may be a place. */
function statusInPlace(text: string, today?: string): Person['status'] | undefined {
  if (onTheWay.test(text)) return 'inTransit';
  if (inHospital.test(text)) return 'hospital';
  const status = namesInstitution(text) ? undefined : readStatus(text, today);
  return status === 'inCustody' || status === 'hospital' || status === 'forcedLabour' ? undefined : status;
}

interface SaidInPlace {
  readonly said: string;
  readonly address: string | undefined;
  /** What the row's own column says. */
  readonly known: Person['status'] | undefined;
}

/** Nobody is placed by a status, and the address beside it may be that of last year. */
function statusAlone(cells: RowCells, status: Person['status'], { said, address, known }: SaidInPlace): Place {
  if (known !== undefined && known !== status) {
    cells.report('status.two', ['institution'], { first: cells.line('status') ?? '', second: said });
    return nowhere;
  }
  if (namesInstitution(said)) cells.report('institution.remark', ['institution'], { text: said });
  if (address !== undefined && !saysNothing(address))
    cells.report('address.notTaken', ['address', 'institution'], { status: said, text: address });
  return { ...nowhere, status };
}

/** Whether a row was reported because it names two places, or one that the person may have left: others are there, by their own names. */
function reportDoubt(cells: RowCells, names: readonly string[], remarks: readonly string[]): boolean {
  const columns = ['institution', 'address'] as const;
  for (const name of names) {
    const [first, second] = placesNamed(name);
    if (first !== undefined && second !== undefined) cells.report('institution.two', columns, { first, second });
    else if (namesInstitution(name) ? isNotSure(name) : statusInPlace(name) !== undefined)
      cells.report('institution.notSure', columns, { text: name });
    else continue;
    return true;
  }
  const left = remarks.find(isLeft);
  if (left !== undefined) cells.report('institution.notSure', columns, { text: left });
  return left !== undefined;
}

/** The cell that has the address: where no column of its own does, «ФКУ ИК-2 …, 601120, г. Покров, ул. …» under «Учреждение». */
function addressCell(cells: RowCells): string | undefined {
  const whole = cells.raw('address');
  if (cells.sheet.own || (whole !== undefined && !saysNothing(whole))) return whole;
  const said = cells.raw('institution') ?? '';
  return hasAddress(tidied(said)) ? said : whole;
}

function noteOf(text: string): TextFacts<string> {
  return [[/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en', text]];
}

function institutionFacts(cells: RowCells, said: string, address: AddressParts | undefined): InstitutionFacts {
  const { own } = cells.sheet;
  const inAddress = address?.institution ?? '';
  const cell = (use: 'street' | 'settlement' | 'district' | 'region' | 'addressRegion') => {
    const text = own ? cells.raw(use) : cells.line(use);
    if (text === undefined || (!own && saysNothing(text))) return undefined;
    return own ? text : (townInFull(text) ?? text);
  };
  const town = cell('settlement');
  const inTown = own ? undefined : moreThanTown(town ?? '');
  const settlement = inTown?.settlement ?? town;
  if (!own) reportTwoTowns(cells, settlement, address?.settlement);
  const region = cell('region') ?? inTown?.region ?? regionOf(address, said, inAddress);
  const fullRegion = region === undefined || own ? region : (regionIn(region) ?? region);
  return {
    id: readId(cells, 'institutionId'),
    name: nameOf(cells, said, inAddress, fullRegion ?? ''),
    region: fullRegion,
    street: cell('street') ?? streetOf(address),
    settlement: own ? (settlement ?? address?.settlement) : fullerTown(settlement, address?.settlement),
    district: cell('district') ?? (inTown?.district || address?.district),
    addressRegion: cell('addressRegion') ?? (own ? undefined : address?.region || fullRegion),
    postalIndex: readIndex(cells, address),
    asOf: readWholeDay(cells, 'institutionAsOf'),
    closed: readWholeDay(cells, 'institutionClosed'),
    movedTo: own
      ? cells.line('institutionMovedTo') === ''
        ? null
        : cells.line('institutionMovedTo')
      : cells.line('institutionMovedTo') || undefined,
    sources: readSources(cells, 'institutionSources'),
  };
}

/** «Владимирская обл., г. Покров» in the column for the town: the region would stand on the envelope twice. */
function moreThanTown(
  text: string,
): { readonly settlement: string; readonly district: string; readonly region: string | undefined } | undefined {
  if (!text.includes(',')) return undefined;
  const { settlement, district, region, ...others } = readAddress(text);
  const isMore = [others.institution, others.street, others.postalIndex, ...others.remarks, ...others.unclear].some((part) => part !== '');
  return settlement === '' || isMore ? undefined : { settlement, district, region: region === '' ? undefined : region };
}

/** «г. Ковров, п. Мелехово» of the address, where the column has «Ковров» alone: the village is where a letter goes. */
function fullerTown(town: string | undefined, inAddress = ''): string | undefined {
  const parts = (text: string) => text.split(',').length;
  return town === undefined || town === '' || parts(inAddress) > parts(town) ? inAddress || town : town;
}

/** «Казань» in the column for the town beside «п. Мелехово» in the address: one of them is no place to write to, and nobody can tell which. */
function reportTwoTowns(cells: RowCells, town = '', inAddress = ''): void {
  if (town !== '' && inAddress !== '' && !isSameTown(town, inAddress)) {
    cells.report('settlement.two', ['settlement'], { first: town, second: inAddress });
  }
}

/** The institution of its own column, or the one in the address; the longer of two names of the same one. */
function nameOf(cells: RowCells, said: string, inAddress: string, region: string): string | undefined {
  if (said === '' || inAddress === '') return said || inAddress || undefined;
  const [one, other] = [institutionKey(said, region), institutionKey(inAddress, region)];
  const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
  // “SIZO-5 Moscow” beside «ФКУ СИЗО-5 …»: only the Russian name is for an envelope; a number has to be the same.
  if (isCyrillic(said) !== isCyrillic(inAddress)) {
    const [russian, latin] = isCyrillic(said) ? [said, inAddress] : [inAddress, said];
    const [, number] = /(\d+)/u.exec(latin) ?? [];
    if (number === undefined || new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(russian)) return russian;
  }
  const same = one.key === other.key || folded(said).includes(folded(inAddress)) || folded(inAddress).includes(folded(said));
  if (!same) cells.report('institution.two', ['institution'], { first: said, second: inAddress });
  return inAddress.length > said.length ? inAddress : said;
}

/** The region of the address, or of the town where that is a region itself, or the one that an institution has in its name. */
function regionOf(address: AddressParts | undefined, ...institutions: readonly string[]): string | undefined {
  if (address?.region) return address.region;
  const town = address && regionIn(address.settlement);
  return (town !== undefined && isOwnRegion(town) ? town : undefined) ?? institutions.map(regionIn).find((region) => region !== undefined);
}

/** What nobody could place is kept where an organizer will see it when confirming. */
function streetOf(address: AddressParts | undefined): string | undefined {
  if (!address) return undefined;
  return [address.street, ...address.unclear].filter((part) => part !== '').join(', ');
}

const indexWords =
  /(?<!\p{L})(?:почтовый\s+)?(?:индекс|инд|п\/и|postal\s+(?:code|index)|zip(?:\s*code)?|index|plz)(?!\p{L})\.?\s*[:№–—-]?/giu;

/** An index may have become a number on its way: `443099.0`, `4.43099E+05`, «443 099», «443-099». `4.43E+05` has lost its last digits. */
function readIndex(cells: RowCells, address: AddressParts | undefined): string | undefined {
  const text = cells.line('postalIndex');
  const inAddress = address?.postalIndex || undefined;
  if (text === undefined || saysNothing(text)) return text === '' && cells.sheet.own ? '' : inAddress;
  const bare = text
    .replace(/^'/u, '')
    .replace(indexWords, '')
    .replace(/(?<=\d)[\s\u00a0‐-—-]+(?=\d)|[\s\u00a0]/gu, '');
  const [, digits = '', exponent = '0'] = /^\d[.,]?(\d*)e\+?(\d+)$/iu.exec(bare) ?? [];
  const isShortened = digits.length < Number(exponent);
  const number = /^\d+(?:[.,]\d*)?(?:e\+?\d+)?$/iu.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
  const index = /^\d+$/u.test(bare) ? bare : Number.isInteger(number) ? String(number) : undefined;
  if (isShortened) cells.report('index.lostDigits', ['postalIndex'], { text });
  else if (index === undefined) cells.report('index.unreadable', ['postalIndex'], { text });
  else if (index.length !== 6) cells.report('index.digits', ['postalIndex'], { text: index, digits: String(index.length) });
  else if (inAddress !== undefined && inAddress !== index) cells.report('index.two', ['postalIndex'], { first: index, second: inAddress });
  else return index;
  return undefined;
}

function reportAddress(cells: RowCells, address: AddressParts): void {
  for (const text of address.remarks) cells.report('address.remark', ['address', 'institution'], { text });
  for (const text of address.unclear) cells.report('address.unclear', ['address', 'institution'], { text });
  if (address.twoIndexes) cells.report('index.two', ['address', 'institution'], { first: address.postalIndex, second: '' });
}

function tidied(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\u00a0/gu, ' ')
    .replace(/\r\n?/gu, '\n');
}
