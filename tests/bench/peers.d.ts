/** Libraries without types of their own, as far as the benches call them. */
declare module 'petrovich' {
  interface PetrovichPerson {
    gender: 'male' | 'female';
    last?: string;
    first?: string;
    middle?: string;
  }
  export default function petrovich(person: PetrovichPerson, gcase: 'dative'): PetrovichPerson;
}

declare module 'russian-nouns-js' {
  interface Lemma {
    readonly text: string;
  }
  interface RussianNouns {
    readonly Engine: new () => {
      decline(lemma: Lemma, gcase: string, pluralForm?: string): readonly string[];
      pluralize(lemma: Lemma): readonly string[];
    };
    readonly Gender: { readonly FEMININE: string; readonly MASCULINE: string; readonly NEUTER: string };
    readonly Case: Readonly<Record<'NOMINATIVE' | 'GENITIVE' | 'DATIVE' | 'ACCUSATIVE' | 'INSTRUMENTAL' | 'PREPOSITIONAL', string>>;
    createLemma(options: { text: string; gender: string; animate?: boolean; name?: boolean; surname?: boolean }): Lemma;
  }
  const RussianNouns: RussianNouns;
  export default RussianNouns;
}

declare module 'nspell' {
  interface Nspell {
    correct(word: string): boolean;
    suggest(word: string): readonly string[];
  }
  export default function nspell(dictionary: { aff: string; dic: string }): Nspell;
}
