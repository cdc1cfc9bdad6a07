import type { PromptLanguage } from '../../../src/domain/prompts/index.ts';
import { fold, searchWords } from '../../../src/domain/search/words.ts';

/**
 * Beginnings of words that no prompt may hold, with `$` whole words: war and army, the case and prison, politics, pity,
 * food that makes a mouth water, links and devices, money, drugs, codes, and words with a second meaning that is one of these.
 */
const beginnings: Readonly<Record<PromptLanguage, string>> = {
  ru:
    'войн военн воева арми солдат фронт обстрел стрел взрыв бомб ракет оружи танк$ дрон побед враг мир$ мира$ мире$ ' +
    'суд$ суда$ судь приговор срок статья$ тюр камер колони зона$ зоне$ решет конво этап арест обыск следств следоват адвокат прокур свобод воля$ воли$ побег ключ замок дело$ дела$ ' +
    'полити власт президент путин выборы митинг протест револю росси украин народ закон$ закона$ государ флаг партия$ партии$ ' +
    'держи бедн$ бедный жал надеж надея терпе терпи сочувств крепит сильн ' +
    'вкусн пирог торт шоколад суп$ хлеб мяс борщ блин кофе варен обед ужин завтрак ' +
    'сайт ссылк интернет телефон канал ютуб деньг денег монет рубл цен$ цена$ купи ' +
    'наркот трава$ травк заклад косяк шифр код$ кода$ тайн секрет голуб радуг гей$ мат$ лгбт бог$ политзак',
  en:
    'war$ wars warfare army armies soldier weapon bomb rocket enem fight victor court trial sentenc verdict prison jail cell$ cells guard arrest lawyer free$ freedom escap key$ keys lock ' +
    'politic power$ president election protest revolution russia ukrain flag govern pity poor$ cheer hope brave strong ' +
    'tasty delicious cake chocolate soup bread meat coffee dinner lunch breakfast website link internet phone money coin price buy drug code secret rainbow gay$ god$',
  de:
    'krieg armee soldat waffe bombe rakete feind kampf sieg$ gericht urteil prozess gefangn zelle haft anwalt frei flucht schlussel$ mauer ' +
    'politi prasident wahl$ protest revolution russland ukrain flagge staat$ mitleid arme$ hoffnung hoffe tapfer stark ' +
    'lecker kuchen$ schokolade suppe brot$ fleisch kaffee webseite link$ internet telefon geld$ munze preis kauf droge code$ geheim regenbogen schwul gott$',
};

const patterns = new Map(
  Object.entries(beginnings).map(([language, words]) => [language, new RegExp(`^(?:${words.split(' ').map(fold).join('|')})`, 'u')]),
);

/** The words of a text that no card should hold. */
export function bannedWords(text: string, language: PromptLanguage): string[] {
  return searchWords(text).filter((word) => patterns.get(language)?.test(fold(word)));
}
