import type { RuleGroup } from '../../rule.ts';

/** How to find the writer, told as an invitation. */
export const germanWide: RuleGroup['rules'] = [
  {
    id: 'contact.de.wide',
    language: 'de',
    find: [
      'bist/sind/seid du/sie/ihr ..2 auf signal/whatsapp/telegram/threema/facebook/instagram/insta/vk/tiktok',
      'such/suche/suchen/sucht mich ..3 bei/auf/unter/in',
      'dort/da findest/finden/trefft du/sie/ihr mich',
      'findest du mich ..6 samstag/sonntag/montag/dienstag/mittwoch/donnerstag/freitag/ab/um/immer',
      'ich bin der/die mit ..6 wenn du ..6 auftauchst/kommst/vorbeikommst/rauskommst',
      'wenn du ..6 in ..2 auftauchst/vorbeikommst/vorbeischaust',
      'liegt der schlüssel unter/hinter/im/in',
      'ein bett ..3 steht ..2 bereit',
      'bett ..2 immer ..1 bereit/frei',
      'da heiße ich',
      'haus mit ..4 walknochen/blauen_tür/roten_tür/blauen_fensterläden/grünen_fensterläden ..6 bereit/bett/klingel*/komm*',
      'mein/unser telefon ..4 dann/null/vorwahl',
    ],
  },
];
