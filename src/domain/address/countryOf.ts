/** A country as its post reads it. */
interface Land {
  /** By ISO 3166, in small letters. */
  readonly id: string;
  /** As it stands in an address: in Russian for the post at the other end, and in Latin capitals for the sender's own. */
  readonly line: string;
  /** Finds its name in small letters. */
  readonly name: RegExp;
}

const RUSSIA: Land = { id: 'ru', line: 'РОССИЯ / RUSSIA', name: land('росси|russia|russland|российск') };

/** Where else lists name prisons. */
const others: readonly Land[] = [
  { id: 'by', line: 'РЕСПУБЛИКА БЕЛАРУСЬ / REPUBLIC OF BELARUS', name: land('беларус|белорус|belarus') },
  { id: 'az', line: 'АЗЕРБАЙДЖАН / AZERBAIJAN', name: land('азербайджан|azerbaijan') },
  { id: 'ge', line: 'ГРУЗИЯ / GEORGIA', name: land('грузи[яию]|georgia') },
  { id: 'kg', line: 'КЫРГЫЗСТАН / KYRGYZSTAN', name: land('кыргыз|киргиз|kyrgyz') },
  { id: 'kz', line: 'КАЗАХСТАН / KAZAKHSTAN', name: land('казахстан|kazakhstan') },
  { id: 'tj', line: 'ТАДЖИКИСТАН / TAJIKISTAN', name: land('таджикистан|tajikistan') },
  { id: 'uz', line: 'УЗБЕКИСТАН / UZBEKISTAN', name: land('узбекистан|uzbekistan') },
];

/** The regions of Belarus; no Russian one is called so. Minsk is a region of its own. */
const belarusianRegion = land(
  'брестск|витебск|гомельск|гродненск|минск|мог[иі]л[её]вск|brest|vitebsk|gomel|homel|grodno|hrodna|minsk|mogilev',
);

/**
 * Belarusian indices, by their first three digits. They are of one plan with Russia's, so that no region there has them (`regions`).
 * Sources: Руниверсалис, «Почтовые индексы в Белоруссии»; the address sheet of the Universal Postal Union for Belarus, which also says
 * how the country is written (expydoc.com/doc/4031826); both read 2026-11-30.
 */
const belarusianIndex = /^(?:21[0-3]|22[0-5]|23[01]|24[67])\d{3}$/;

/** What of an address tells the country. */
export interface WhereIs {
  readonly settlement: string;
  readonly region: string;
  readonly postalIndex: string;
}

/** The country of an address, by ISO 3166 in small letters: what its region says, else the index. Russia where neither says anything else. */
export function countryOf({ settlement, region, postalIndex }: WhereIs): string {
  const said = (region.trim() === '' ? settlement : region).toLowerCase();
  const named = others.find(({ name }) => name.test(said));
  if (named && !RUSSIA.name.test(said)) return named.id;
  if (belarusianRegion.test(said) || belarusianIndex.test(postalIndex)) return 'by';
  return RUSSIA.id;
}

/** The line with which a country stands in an address; Russia's for one that nobody wrote to yet. */
export function countryLine(country: string): string {
  return (others.find(({ id }) => id === country) ?? RUSSIA).line;
}

/** Whether a line of an address is that of a country. */
export function isCountryLine(line: string): boolean {
  return [RUSSIA, ...others].some((one) => one.line === line);
}

function land(stems: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${stems})`, 'u');
}
