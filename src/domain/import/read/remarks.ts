import { namesInstitution, placesNamed } from './readInstitution.ts';
import { readStatus } from './readStatus.ts';
import { regionIn } from './regions.ts';

const remarkWord =
  /(?<!\p{L})(?:тел(?:ефон)?\.?|факс|e-?mail|почта|писать|пишите|только|через|фсин-?письм\p{L}*|зонателеком|zt\.?ru|адвокат\p{L}*|посылк\p{L}*|передач\p{L}*|переведен\p{L}*|этап\p{L}*|ранее|раньше|прежде|прежн\p{L}*|бывш\p{L}*|до этого|был[аи]? в|(?:при|до)(?:был|ехал)[аи]?|formerly|previously|früher|стар\p{L}{1,3} адрес|нов\p{L}{1,3} адрес|адрес (?:не )?(?:уточн|подтвержд|провер)\p{L}*|уточн\p{L}*|проверить|не пишите|до \d|с \d{1,2}[. ]|по состоянию|см\.|phone|write|only|note)(?!\p{L})|@|https?:|\+7|\d{3}-\d\d-\d\d/iu;

/** Whether a part of an address or of an institution's cell says something of it and is no part of it. */
export function isRemark(part: string): boolean {
  return remarkWord.test(part.replaceAll('ё', 'е'));
}

/** Takes out what stands in brackets or between exclamation marks, but for what belongs to a name. `read`: what it is instead of a remark. */
export function withoutAsides(text: string, remarks: string[], read: (inside: string) => string | undefined = () => undefined): string {
  const keep = (inside: string) => {
    const other = read(inside);
    if (other === undefined && inside.trim() !== '') remarks.push(inside.trim());
    return other ?? ' ';
  };
  return text
    .replace(/[([]([^()[\]]*)[)\]]/gu, (whole, inside: string, at: number) =>
      isPartOfName(inside, text.slice(0, at)) ? whole : keep(inside),
    )
    .replace(/!{2,}([^!]*)!*/gu, (_, inside: string) => keep(inside));
}

/** «(Якутия)» belongs to the name of a region, «ИК-35 (Абакан)» and «СИЗО «…» (ФКУ …)» to that of an institution. */
function isPartOfName(inside: string, before: string): boolean {
  if (isRemark(inside)) return false;
  if (/^(якутия|чувашия|татарстан|кузбасс|югра)$/iu.test(inside.trim()) || namesInstitution(inside)) return true;
  const isPlace =
    /^[«"]?\p{Lu}[\p{L}\s«»"-]{2,40}$|^(?:г|гор|п|пос|пгт|рп|с|ст)\.\s?\p{Lu}[\p{L}\s-]+$/u.test(inside.trim()) ||
    regionIn(inside) !== undefined;
  return isPlace && namesInstitution(before.split(/[,;\n]/u).at(-1) ?? '');
}

const now = String.raw`(?:сейчас|теперь|ныне|в настоящее время|на данный момент|now|currently|jetzt|derzeit)(?!\p{L})`;
const nowInFront = new RegExp(String.raw`^${now}\s*[:–—-]?\s*(?:(?:содержится|находится)\s+)?(?:во?\s+(?=\p{Lu}))?`, 'iu');
/** Where in a colony: on the envelope of everybody who is there it would be wrong. */
const within = String.raw`(?:\d{1,2}(?:-?й)?\s+отряд|отряд(?:\s*№?\s*\d{1,2})?|(?:в\s+)?(?:шизо|пкт|епкт|карцер\p{L}?))`;
const isWithin = new RegExp(`^${within}$`, 'iu');
const parting = new RegExp(
  String.raw`[,;\n]|(?<=\d)\s+[-–—]\s+(?=\p{Ll})|(?<=\d)\s+(?=(?:при|до)(?:был|ехал)[аи]?(?!\p{L}))|\s+(?=(?<!\p{L})${now})|(?<!(?<!№)\s\d{1,2}|(?<!\p{L})в)\s+(?=${within}\s*(?:$|[,;\n]))`,
  'iu',
);

/** «сейчас ФКУ СИЗО-2» and «переведён в ФКУ СИЗО-2» are «ФКУ СИЗО-2». */
export function withoutNow(part: string): string {
  return part
    .trim()
    .replace(nowInFront, '')
    .replace(
      /^(?:перевед[её]н\p{L}*|этапирован\p{L}*|(?:от|на)правлен\p{L}*|доставлен\p{L}*|(?:при|до)(?:был|ехал)[аи]?|попал[аи]?|находится|содержится)\s+во?\s+(?=[\p{L}«])/iu,
      '',
    )
    .replace(/^[Вв]о?\s+(?=\p{Lu}{2}|«)/u, '');
}

/** What a small letter may begin that does belong to a name: «строгого режима», «участок …», «г. Шуя». */
const ofName = /режим|участ|отдел|филиал|корпус|больниц|здани|^(?:по|при|в|на|и)\s|^\p{L}{1,4}\./iu;

/** «ИК-2, библиотекарь», «ИК-2 — с марта»: of one who is there, and on the envelope of everybody it would be wrong. */
function isOfOne(part: string): boolean {
  return /^\p{Ll}/u.test(part) && !leaving.test(part) && !ofName.test(part) && !namesInstitution(part) && regionIn(part) === undefined;
}

const leaving = /(?<!\p{L})(?:из|(?:у|вы)был[аио]?|или|либо|from|left|or|aus|oder)(?!\p{L})|\?/iu;
const former = /(?<!\p{L})(?:ранее|раньше|прежде|прежн\p{L}*|бывш\p{L}*|до этого|был[аи]? в|formerly|previously|früher)(?!\p{L})/iu;

/** The institution of a cell as it stands on an envelope, and apart from it what else was written there. */
export function readInstitutionCell(text: string): { readonly name: string; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  // «ИК-17 → СИЗО-2»: where somebody is now stands last.
  const places = oneHyphen(withoutAsides(text, remarks)).split(/\s*(?:→|⇒|->|=>|>>)\s*/u);
  remarks.push(...places.slice(0, -1));
  const place = (places.at(-1) ?? '').replace(/\s+/gu, ' ').replace(/\s*!+\s*$/u, '');
  const parts = place.split(parting).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  const isNumbered = parts.some((part) => placesNamed(part).length > 0);
  const isInside = (part: string) => isWithin.test(part) && parts.some((other) => other !== part && namesInstitution(other));
  const isAside = (part: string) =>
    former.test(part) || isInside(part) || (isNumbered && isOfOne(part)) || (isRemark(part) && !namesInstitution(part));
  const current = parts.map(withoutNow);
  if (!current.some((part, i) => part !== parts[i] || isAside(part))) return { name: place.trim(), remarks };
  remarks.push(...current.filter(isAside));
  return { name: current.filter((part) => !isAside(part)).join(', '), remarks };
}

/** Whether a text that names an institution leaves open whether somebody is there, or says that nobody is: «из ИК-2», «ИК-2, умер». */
export function isNotSure(text: string): boolean {
  // «участок принудительных работ» is a part of a colony.
  const saysStatus = (part: string) => !namesInstitution(part) && ![undefined, 'inCustody', 'forcedLabour'].includes(readStatus(part));
  return leaving.test(text) || isFinal(text) || text.split(/[,;]|\s[-–—]\s/u).some(saysStatus);
}

/** «ИК-2, этапирован»: on the way to nobody says where; «этапирован из СИЗО-1» has arrived. */
export function isLeft(remark: string): boolean {
  return (
    isFinal(remark) ||
    (readStatus(remark) === 'inTransit' && !namesInstitution(remark) && !/(?<!\p{L})(?:из|from|aus)(?!\p{L})/iu.test(remark))
  );
}

/** «ИК-2 освобождён», without anything between. */
function isFinal(text: string): boolean {
  return ['released', 'died'].includes(readStatus(text) ?? '');
}

/** «СИЗО−1» with a minus or a dash is «СИЗО-1»: an envelope has one sign for it. */
export function oneHyphen(text: string): string {
  return text
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/(?<=\p{L})[\u2013-\u2015](?=\d)|(?<=(?<!\p{L})\p{Lu}{1,5})\s[\u2013-\u2015]\s(?=\d)/gu, '-');
}
