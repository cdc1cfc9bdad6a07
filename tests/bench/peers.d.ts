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
    readonly Engine: new () => { decline(lemma: Lemma, gcase: string): readonly string[] };
    readonly Gender: { readonly FEMININE: string; readonly MASCULINE: string };
    readonly Case: { readonly DATIVE: string };
    createLemma(options: { text: string; gender: string; animate: boolean; name?: boolean; surname?: boolean }): Lemma;
  }
  const RussianNouns: RussianNouns;
  export default RussianNouns;
}
