import type { CheckedLanguage } from '../rule.ts';

/** Lists of words that several phrases share: `@name` in a phrase stands for any of them. */
export const sets: Readonly<Record<CheckedLanguage, Readonly<Record<string, string>>>> = {
  ru: {
    your: '=ваш =ваша =ваше =вашего =вашей =вашему =вашим =вашем =вашу =ваши =ваших =вашими =твой =твоя =твое =твоего =твоей =твоему =твоим =твоем =твою =твои =твоих =твоими',
    his: '=его =ее =их',
    you: '=вы =вас =вам =вами =ты =тебя =тебе =тобой =тобою',
  },
  en: { your: 'your yours' },
  de: { your: 'dein deine deinen deinem deiner deines ihr ihre ihren ihrem ihrer ihres euer eure euren eurem eurer' },
};
