const letters = new Map(
  `а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya
   і i ї yi є ye ґ g ў w
   ә a ғ g қ q ң ng ө o ұ u ү u һ h җ j ҙ z ҡ q ҫ s ӑ a ӗ e ӳ u ӕ ae`
    .split(/\s+/u)
    .flatMap((letter, i, all): [string, string][] => (i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [])),
);

/** A Russian name in Latin letters, for those who don't read Cyrillic: «Алексей Горинов» is “Alexey Gorinov”. */
export function latinName(givenName: string, surname: string): string {
  return `${toLatin(givenName)} ${toLatin(surname)}`;
}

function toLatin(name: string): string {
  return name
    .normalize('NFC')
    .replace(/(?<=\p{L})[иы]й(?!\p{L})/giu, 'y')
    .replace(/кс/gu, 'x')
    .replace(/\p{L}|[’'ʼ]/gu, (letter) => {
      const latin = letters.get(letter.toLowerCase());
      if (latin === undefined) return /[’'ʼ]|\p{Script=Cyrillic}/iu.test(letter) ? '' : letter;
      return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    });
}

/** A short id of small Latin letters, digits and hyphens that begins as the text does; `taken` get a number behind. */
export function idFrom(text: string, taken: ReadonlySet<string>): string {
  const slug =
    toLatin(text)
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/gu, '') || 'x';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${String(n)}`;
  return id;
}
