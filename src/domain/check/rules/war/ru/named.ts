import type { RuleGroup } from '../../../rule.ts';

/** This war by where it is and by what it is called: no everyday life beside it makes it another one. */
export const named: RuleGroup['rules'][number] = {
  id: 'war.ru.named',
  language: 'ru',
  find: [
    'война ..2 =в/=на/=против/=с/=со/=между ..1 украина/украинец:украинц/донбасс/россия',
    'украинский ..1 война',
    'воевать:воюют ..3 =в/=на/=против/=с/=под/=за ..1 украина/украинец:украинц/донбасс/херсон/бахмут/харьков',
    '=на ..2 =войну/=войне/=фронт/=фронте ..2 =в/=на/=под ..1 украина/донбасс/херсон/бахмут/харьков',
  ],
};
