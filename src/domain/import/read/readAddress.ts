import { isBirth } from './birthInAddress.ts';
import { namesInstitution } from './readInstitution.ts';
import { regionIn } from './regions.ts';
import { isRemark, oneHyphen, withoutAsides, withoutNow } from './remarks.ts';
import { townInFull } from './towns.ts';

/** An address taken apart. What nobody could place stands in `unclear`, what is no address in `remarks`: nothing is lost. */
export interface AddressParts {
  readonly institution: string;
  readonly postalIndex: string;
  readonly region: string;
  readonly district: string;
  readonly settlement: string;
  readonly street: string;
  readonly remarks: readonly string[];
  readonly unclear: readonly string[];
  /** Two different indexes stand in it. */
  readonly twoIndexes: boolean;
}

/**
 * Takes a postal address apart, in whichever order it is written: index first or last, from small to large or from large
 * to small, the institution or the recipient in front. Region names and what towns are called in short are written out,
 * everything else stays as it is. `isRecipient` knows the person whose address it is.
 */
export function readAddress(whole: string, isRecipient: (part: string) => boolean = () => false): AddressParts {
  const remarks: string[] = [];
  // Before brackets are taken out: those of «8 (49243) 6-19-08» belong to the number, and a house may stand before it without a comma.
  const text = oneHyphen(whole);
  const numbers = [...text.matchAll(telephone)].map(([number]) => number);
  const bare = withoutAsides(text.replace(telephone, ', '), remarks, (inside) => {
    if (isBirth(inside) || isRecipient(inside)) return ' ';
    // «СИЗО-2, Киров (610007, ул. Нагорная, 22)».
    return indexIn.test(inside) ? `, ${inside}, ` : undefined;
  });
  remarks.push(...numbers);
  const indexes = [...bare.matchAll(/(?<!\d)(\d{3})\s?(\d{3})(?:[.,]0)?(?![\d/])/gu)].map(([, head = '', tail = '']) => head + tail);
  const rest = bare.replace(
    /(?:(?<!\p{L})(?:почтовый\s+)?(?:индекс|инд\.|п\/и|postal code|zip|index)\s*[:№]?\s*)?(?<!\d)\d{3}\s?\d{3}(?:[.,]0)?(?![\d/])/giu,
    ',',
  );
  const slots = { institution: [], region: [], district: [], settlement: [], street: [] } as Record<Slot, string[]>;
  const unclear: string[] = [];
  let last: Slot | undefined;
  for (const part of partsOf(recipientApart(rest)).map((one) => townInFull(one) ?? withoutNow(one))) {
    const slot = isRecipient(part) ? 'nothing' : slotOf(part, last, slots);
    if (slot === 'remark') remarks.push(part);
    else if (slot === undefined) unclear.push(part);
    else if (slot !== 'nothing') slots[(last = slot)].push(part);
  }
  const [bareTown] = unclear;
  // «Самара» without «г.»: a town is what is still missing, and one word that can be nothing else.
  if (
    slots.settlement.length === 0 &&
    unclear.length === 1 &&
    bareTown !== undefined &&
    /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}?[\p{L}-]+)?$/u.test(bareTown)
  ) {
    slots.settlement.push(...unclear.splice(0));
  }
  return {
    institution: slots.institution.join(', '),
    postalIndex: indexes[0] ?? '',
    region: slots.region.map((part) => regionIn(part) ?? part).join(', '),
    district: slots.district.join(', '),
    settlement: slots.settlement.join(', '),
    street: slots.street.join(', '),
    remarks,
    unclear,
    twoIndexes: new Set(indexes).size > 1,
  };
}

/** Whether an institution in a text has its address behind or before it: the index and a town or a street, or a street and a house. */
export function hasAddress(text: string): boolean {
  if (!indexIn.test(text) && !streetWord.test(text)) return false;
  const { institution, postalIndex, settlement, street } = readAddress(text);
  return institution !== '' && (postalIndex === '' ? /\d/u.test(street) : settlement !== '' || street !== '');
}

const telephone = /(?<!\p{L})(?:тел(?:ефоны?)?(?:\.?\/факс)?|факс|phone|tel|fax)[.:\s]*[+(\d][\d\s()-]{3,}\d/giu;
const indexIn = /(?<!\d)\d{3}\s?\d{3}(?!\d)/u;

type Slot = 'institution' | 'region' | 'district' | 'settlement' | 'street';

/** «…, д. 22 Мифтахову Азату Фанисовичу 1993 г. р.»: without a comma before them the house would go with the recipient. */
function recipientApart(text: string): string {
  return text
    .replace(
      /(?<=(?:\d\p{L}?|области|краю|России|»)\s+)((?:осужд\p{L}+\s+)?(?:\p{Lu}[\p{L}’-]+\s+){2}\p{Lu}\p{L}*(?:[оеё]вичу|[оеё]вне|ичне))(?!\p{L})/gu,
      ', $1, ',
    )
    .replace(/(?<=\d\p{L}?\s+)((?:19|20)\d\d\s*г(?:ода|\.)?\s*(?:р(?!\p{L})|рожд))/giu, ', $1');
}

/** Commas, semicolons and lines divide; a full stop does only before a new sentence. Nothing does in the brackets of «ИК-2 (г. Покров)». */
function partsOf(text: string): string[] {
  return text
    .split(/(?:[,;\n]|\.\s+(?=\p{Lu}\p{L}{3,})(?<!(?:^|[\s,])\p{L}{1,4}\.\s+))(?!(?<=\([^()]*)[^()]*\))/u)
    .map((part) => part.replace(/\s+/gu, ' ').replace(/^[\s.:–—-]+|[\s:–—-]+$|(?<=\p{L}{5})\.$/gu, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const country = /^(?:россия|рф|российская федерация|russia|russian federation)$/iu;
/** Another country stays with the region: it says by which rules a card is checked, and stands on the card. */
const otherCountry = /^(?:республика\s+)?беларусь$|^(?:republic of )?belarus$/iu;
const regionWord = /(?<!\p{L})(?:область|области|обл\.?|край|края|республик\p{L}*|респ\.?|автономн\p{L}*|а\.?\s?о\.?|округ)(?!\p{L})/iu;
const districtWord =
  /(?<!\p{L})(?:район\p{L}*|р-он|р-н\.?|городской округ|г\.\s?о\.|м\.\s?о\.|муниципальн\p{L}*|улус|сельсовет|с\/с|волость)(?!\p{L})/iu;
const settlementWord =
  /^(?:г\.?|гор\.?|город|пос\.?|пос[её]лок|п\.?|пгт\.?|п\.\s?г\.\s?т\.?|рп\.?|р\.\s?п\.?|с\.?|село|дер\.?|деревня|д\.(?!\s*\d)|ст\.?|ст-ца|станица|станция|ж\/д ст\.?|х\.?|хутор|аул|слобода|мкр\.?|микрорайон|city|town)\s*(?=\p{Lu}|\d+-|«|[\p{Lu}])/u;
const streetWord =
  /(?<!\p{L})(?:ул\.?|улица|пр-т\.?|просп\.?|проспект|пр-д|проезд|пр\.|пер\.?|переулок|ш\.|шоссе|наб\.?|набережная|б-р|бульвар|пл\.|площадь|тракт|тупик|линия|квартал|кв-л|территория|тер\.|промзона|промышленная зона|а\/я|абонентский ящик|аллея|дорога|км|street|st\.)(?!\p{L})/iu;
/** A digit or one letter stands behind such a word, and two or three behind «лит.»: «Киров» and «Ка-Хем» are towns, and no building К. */
const house =
  /^(?:(?:д|дом|корп|корпус|к|стр|строение|лит|литера|литер|влад|владение|вл|зд|здание|кв|офис|уч|участок)\.?\s*(?:№\s*)?(?:\d[\p{L}\d]{0,3}|\p{L}\d{0,3}(?!-\p{L}{2}))(?:[/-][\p{L}\d]+)*|лит(?:ера?)?[.\s]\s*\p{L}{2,3}|№?\s*\d{1,4}\s?[а-яa-z]?(?:[/-]\d{0,4}\s?[а-яa-z]?)?|б\/н)$/iu;
const recipient =
  /^(?:кому|получатель|куда|адрес|для)\s*:?\s*|(?:[оеё]вичу|[оеё]вне|ичне)(?!\p{L})|\d{4}\s*г(?:ода|\.)?\s*(?:р\.?|рожд\p{L}*)/iu;

/** Where a part of an address belongs; undefined where nobody could tell. */
function slotOf(part: string, last: Slot | undefined, slots: Record<Slot, readonly string[]>): Slot | 'remark' | 'nothing' | undefined {
  if (country.test(part)) return 'nothing';
  if (otherCountry.test(part)) return 'region';
  if (isRemark(part)) return 'remark';
  if (isBirth(part) || recipient.test(part) || /^(?:почтовый )?индекс$/iu.test(part)) return 'nothing';
  // Years of today say when somebody wrote the address down.
  if (/^20[12]\d$/u.test(part)) return 'remark';
  if (namesInstitution(part) && !streetWord.test(part)) return 'institution';
  if (house.test(part)) return last === 'street' || slots.street.length > 0 || slots.settlement.length > 0 ? 'street' : undefined;
  if (streetWord.test(part) || /^\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,2}\s\d{1,4}\s?[а-я]?$/u.test(part)) return 'street';
  if (districtWord.test(part)) return 'district';
  if (settlementWord.test(part) || townInFull(part) !== undefined) return 'settlement';
  if (regionWord.test(part)) return 'region';
  const region = regionIn(part);
  if (region !== undefined && part.split(' ').length <= 4) return isOwnRegion(region) ? 'settlement' : 'region';
  return undefined;
}

/** Three cities are regions of their own: in an address they are the town. */
export function isOwnRegion(region: string): boolean {
  return region === 'Москва' || region === 'Санкт-Петербург' || region === 'Севастополь';
}
