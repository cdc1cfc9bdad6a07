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
