import type { RuleGroup } from '../../rule.ts';

/** Who sits for what somebody thinks, and who is called a hostage. */
export const englishWide: RuleGroup['rules'] = [
  {
    id: 'prisoner.en.wide',
    language: 'en',
    find: [
      'in custody/prison/jail/locked_up/held/sits for ..1 his/her/your/their/our ..1 conscience/beliefs/opinion/opinions/convictions/words/truth',
      "for conscience's/truth's/freedom's sake",
      'victim/victims/prey of ..2 regime/dictatorship/system/state/tyranny/kremlin/power',
      "regime's/dictatorship's/state's/kremlin's/tyrant's/putin's/system's ..1 victim/victims/prey/prisoner/prisoners/enemy/enemies/pawn/pawns",
      'what ..1 a ..1 dictatorship/regime/tyranny ..2 does ..1 to',
      'hero/heroine/heroes ..3 who ..2 dared/stood/said/spoke/refused/told ..6 no/truth/out_loud/loud/up/all/silent/meaning_you',
      'man/woman/one/girl/boy/person who ..1 stood ..1 up ..1 when/while ..3 all/everyone/we/others/rest ..1 sat/knelt/silent/looked/stayed',
      'fighter/fighters ..2 against ..3 machine/regime/system/dictatorship/tyranny/power/state/injustice',
      'stand/stands/stood/sit/sits ..2 for ..1 all of us ..4 sitting/prison/by/there/list',
      'hold/holds/held ..2 you ..3 pawn/bargaining/hostage/exchange/swap/chip/trophy',
      'pawn/bargaining_chip/swap ..6 spy/spies/killer/agent/exchange ..4 theirs/for/of',
      'history ..2 list/count/remember/name ..2 you/him/her ..3 among/as ..2 martyrs/heroes/saints/righteous/free',
      'jailed/imprisoned/in_jail/in_prison/locked_up/behind_bars/locked_away/put_in_prison/put_in_jail/a_prisoner/kidnapped/shut_away ..8 because/for/since ..6 truth/opinion/opinions/thinks/thought/thinking/politics/political/conscience/lie/lies/belief/beliefs/convictions/words/saying/says/said/mouth/poem/poems/song/peace/post/likes/believes/believed/spoke/aloud/ideas/views/wrote/silent/nothing',
      'because/for/since ..6 opinion/opinions/truth/conscience/politics/aloud/belief/beliefs/convictions/silent ..8 jailed/imprisoned/in_jail/in_prison/locked_up/behind_bars/locked_away/put_away/in_there',
      'you/he/she/they/somebody/someone/one ..3 nothing_but/are/is/just/only/a/held/taken ..2 hostage/hostages/captive/kidnapped',
      'hostage/hostages ..6 state/regime/they/kidnapper~/kidnappers/frighten/politics/government/grabbed/exchange/war/system',
      'for politics/his_politics/her_politics/your_politics/political_reasons',
      'no/not_a/not ..1 criminal/criminals/crook/thief/murderer ..8 opinion/politics/thinks/truth/locked/jail/prison/conscience/books/words/there',
      'instead of ..2 criminals/thieves/murderers ..6 poets/teachers/thinkers/students/you/people_like',
      'sitting/sit/sits/serving/serve ..3 for ..2 us/all_of_us/truth/freedom/what_you_think/your_opinion/others/peace/principle/principles/conviction',
    ],
    unless: [
      'hostage ..3 wind/weather/snow/@animals/toddler',
      'put_away/sitting/inside/sits ..8 for ..4 winter/summer/night/tea/dinner/christmas',
      'sits/sitting ..8 because ..8 @animals/chair/bus',
    ],
    notNear: ['@animals', '@story', 'chess'],
    within: 5,
  },
];
