const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that tell Latin languages apart, folded; those that two languages share stand in both. */
export const functionWords = {
  en: list(`the and you your i i'm to of is are was were it it's in on for with my me we our this that have has had not don't be been will
    would can could should so but as at from by about what when how who where there here just like all some if or an a they he she his her him them
    i've i'll you're you'll do did does know think hope hello hi dear am very much more too one day go went get got up out today
    stay keep write writing letter because really people time thank thanks please want wish happy love`),
  de: list(`der die das und du dein deine dir dich ich bin ist sind war es im in auf mit für nicht ein eine einen einem einer wir mir
    mich uns sie er sich auch wie was wenn dass von zu den dem des hat habe haben hier so aber noch nur schon aus bei nach wird werden kann sehr
    heute hallo liebe lieber viele alles mein meine meinen über um am zum zur oder als euch ihr gibt man kein keine mal immer ja doch dann
    ned net isch dei mei wia hob han mol dr uf gsi liebi grüess hoi servus grüezi moin pfiat au oder
    danke bitte bleib grüße gruesse grüsse schreibe brief weil gestern morgen ganz wieder guten`),
  /** Latin languages that have no rules; one list, because nobody asks which one it is. */
  other: list(`le la les des une un est et je tu vous nous pour avec dans que qui pas mon ma ton ta votre bonjour merci sur du au ce
    el los las y es en por para con una mi su muy hola no se lo como mas che di il per sono non ti della del ciao anche
    o os um uma eu voce com na em do da ja nie to sie na z w i jest moj moja czesc dla jak ale co bardzo het een van ik je niet dat zijn met
    voor och att det som jag ar med inte pa for en ve bir bu cok icin merhaba ne var ben sen`),
  /** Russian in Latin letters. */
  translit: list(`ya ja i v na ne ty vy chto eto kak menya tebya tebe vas vam moya moy moi u k s za privet zdravstvuy zdravstvuyte
    zdravstvujte ochen dlya ili no tak vse vsyo tam gde kogda segodnya zavtra horosho khorosho spasibo pozhaluysta tvoy tvoya vash vasha iz ot
    po zhdu zhivu pishu zovut derzhis derzhites lyublyu hochu khochu budet est bylo nas net da uzhe tozhe ob o`),
} as const;
