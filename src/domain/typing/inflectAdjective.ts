const HARD = 'ый ая ое ые ого ому ым ыми ую ой ом ых';
const STRESSED = 'ой ая ое ые ого ому ым ыми ую ом ых';
const SOFT = 'ий яя ее ие его ему им ими юю ей ем их';

/** All forms of an adjective that is given as `stem.end`: "добр.ый", "больш.ой", "син.ий". */
export function inflectAdjective(adjective: string): readonly string[] {
  const [stem = '', end = ''] = adjective.split('.');
  // After these letters Russian writes и, у and а in place of ы, ю and я.
  const plain = /[гкхжшщч]$/.test(stem);
  const ends = end === 'ой' ? STRESSED : end === 'ий' && !/[гкх]$/.test(stem) ? SOFT : HARD;
  return ends.split(' ').map((one) => stem + (plain ? one.replace(/^[ыюя]/, (letter) => written[letter] ?? letter) : one));
}

const written: Readonly<Record<string, string>> = { ы: 'и', ю: 'у', я: 'а' };
