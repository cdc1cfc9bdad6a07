import type { Person } from '../person/person.ts';
import type { CheckOptions } from './checkText.ts';
import type { Topic } from './rule.ts';

/** What is said of a person that makes advice about a topic wrong for them, in the languages of lists. */
const welcomes: readonly (readonly [Topic, RegExp])[] = [
  ['poem', /стих|поэт|поэзи|poem|poet|gedicht|lyrik|dichter/iu],
  ['food', /рецепт|кулинар|готовк|выпечк|пекар|recipe|cook|baking|rezept|kochen|backen/iu],
  [
    'foreign',
    /английск|немецк|французск|испанск|итальянск|иностранн\S* язык|english|german|french|spanish|italian|languages|sprachen|englisch|deutsch/iu,
  ],
];

/**
 * How a card to this person is checked: by the rules of the country that it goes to (`countryOfPerson`). What they asked for or live for
 * is no reason for advice, and whoever wants no answer is not asked.
 */
export function optionsFor(
  person: Pick<Person, 'id' | 'institution' | 'letters' | 'asks' | 'interests' | 'occupation'>,
  country: string,
): CheckOptions {
  const said = [...Object.values(person.asks), ...Object.values(person.interests).flat(), ...Object.values(person.occupation)].join('\n');
  return {
    country,
    person: person.id,
    ...(person.institution !== null && { institution: person.institution }),
    welcome: welcomes.flatMap(([topic, pattern]) => (pattern.test(said) ? [topic] : [])),
    noQuestions: person.letters !== 'welcome' && person.letters !== 'unknown',
  };
}
