import { fullNameDative, type Sex } from '../../names/index.ts';

interface Name {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string | null | undefined;
  readonly sex: Sex | undefined;
}

/** What stands before a recipient: «осуждённому», «гр.», «для». */
const title =
  /^(?:кому|для|получатель|осужд\p{L}*|подсудим\p{L}*|обвиняем\p{L}*|арестованн\p{L}*|заключ[её]нн\p{L}*|подозреваем\p{L}*|гражд\p{L}*|гр\.|г-н[у]?|г-ж[ае])\s*:?\s*/iu;

/**
 * Finds the row's own person in an address, where it stands as on an envelope: «Лизуновой Любови», «Горинову А. А.»,
 * «Горинов А.А.». A surname alone counts in the dative only: many towns are called like people.
 */
export function recipientTest({ surname, givenName, patronymic, sex }: Name): (part: string) => boolean {
  const beginning = plain(surname).slice(0, 3);
  let known: Forms | undefined;
  return (part) => {
    const text = plain(
      part
        .trim()
        .replace(title, '')
        .replace(/[\s,(]*\d{4}.*$/u, ''),
    );
    if (!text.includes(beginning) || /\d/u.test(text)) return false;
    known ??= formsOf({ surname, givenName, patronymic: patronymic ?? null, sex: sex ?? null });
    return isRecipient(
      text.split(/[\s.]+/u).filter((word) => word !== ''),
      known,
    );
  };
}

interface Forms {
  readonly surname: ReadonlySet<string>;
  readonly dative: string;
  readonly others: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

function formsOf(name: Parameters<typeof fullNameDative>[0]): Forms {
  const dative = fullNameDative(name);
  const words = (...texts: readonly string[]) => new Set(texts.flatMap((text) => plain(text).split(/\s+/u)).filter((word) => word !== ''));
  const { surname, givenName, patronymic } = name;
  return {
    surname: words(surname, dative.surname.text),
    dative: plain(dative.surname.text) === plain(surname) ? '' : plain(dative.surname.text),
    others: words(givenName, dative.givenName.text, patronymic ?? '', dative.patronymic.text),
    initials: new Set([givenName, patronymic ?? ''].map((text) => plain(text).charAt(0)).filter((letter) => letter !== '')),
  };
}

function isRecipient(words: readonly string[], { surname, dative, others, initials }: Forms): boolean {
  if (words.length === 1) return words[0] === dative;
  const surnames = words.filter((word) => surname.has(word)).length;
  const isOther = (word: string) => others.has(word) || (word.length === 1 && initials.has(word));
  return surnames > 0 && surnames < words.length && words.every((word) => surname.has(word) || isOther(word));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
