import type { PhraseLanguage } from './phrase.ts';

/** A pronoun as a template names it, and its other form: of several writers, or for somebody who is spoken to informally. */
interface Pronoun {
  readonly follows: 'one' | 'you';
  readonly forms: readonly [string, string];
}

function pronouns(follows: Pronoun['follows'], pairs: string): readonly (readonly [string, Pronoun])[] {
  return pairs
    .trim()
    .split(/\s*,\s*/u)
    .map((pair) => {
      const [name = '', other = ''] = pair.split('/');
      // In German an article of its own tells cases apart which sound alike: «Sie:acc».
      return [name, { follows, forms: [name.split(':')[0] ?? '', other] }];
    });
}

/** The pronouns of each language by their names in the templates. */
const pronounsOf: Readonly<Record<PhraseLanguage, ReadonlyMap<string, Pronoun>>> = {
  en: new Map(pronouns('one', 'I/we, me/us, my/our, mine/ours, I’m/we’re, I’ve/we’ve, I’d/we’d, am/are, was/were')),
  de: new Map([
    ...pronouns('one', 'ich/wir, mich/uns, mir/uns, mein/unser, meine/unsere, meinen/unseren, meinem/unserem, meiner/unserer'),
    ...pronouns('you', 'Sie/du, Sie:acc/dich, Ihnen/dir, Ihr/dein, Ihre/deine, Ihren/deinen, Ihrem/deinem, Ihrer/deiner'),
  ]),
  ru: new Map([
    ...pronouns('one', 'я/мы, меня/нас, мне/нам, мной/нами, мой/наш, моя/наша, моё/наше, мои/наши, моего/нашего, моей/нашей'),
    ...pronouns('one', 'моему/нашему, мою/нашу, моим/нашим, моём/нашем, моих/наших'),
    ...pronouns('you', 'Вы/ты, Вас/тебя, Вам/тебе, Вами/тобой, о Вас/о тебе, Ваш/твой, Ваша/твоя, Ваше/твоё, Ваши/твои'),
    ...pronouns('you', 'Вашего/твоего, Вашей/твоей, Вашу/твою, Вашем/твоём'),
  ]),
};

/** The pronoun of that name, whether or not the template begins it with a capital; undefined where it names something else. */
export function pronounNamed(language: PhraseLanguage, name: string): Pronoun | undefined {
  return pronounsOf[language].get(name) ?? pronounsOf[language].get(name.charAt(0).toLowerCase() + name.slice(1));
}
