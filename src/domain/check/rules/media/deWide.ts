import type { RuleGroup } from '../../rule.ts';

/** Papers by their names, and what stood on their front page. */
export const germanWide: RuleGroup['rules'] = [
  {
    id: 'media.de.wide',
    language: 'de',
    find: [
      'neue/neuen zürcher',
      'nzz',
      'süddeutsche/süddeutschen ..3 geschrieben/schreibt/schrieb/gelesen/stand/steht/zeitung',
      'frankfurter allgemeine~/rundschau',
      'auf seite eins ..8 russ*/lager/gefangene*/kreml/moskau/putin/gefängnis/aktivist*',
      'leute/redaktion/journalisten/team/kollegen von/vom ^meduza/mediazona/dekoder/ostro/correctiv/novaya',
      'meduza',
      'mediazona',
      'dekoder',
      'correctiv',
      'recherche/reportage/doku/dokumentation/titelgeschichte ..6 lager/gefängnis*/gefangene*/russ*/kreml/belarus/moskau',
      'sendung/radio/kanal ..3 vom/von echo/doschd/svoboda',
      'auf echo ..2 sprach/spricht/moskaus/gesprochen/lief',
      'auf/vom/bei echo ..8 berlin/vilnius/exil/moskau/gefängnis*',
      'blätter/blättern/zeitung/redaktion/sender/journalisten ..8 von/aus berlin/riga/vilnius/exil/amsterdam/tiflis ..3 aus? gemacht/sitzt/sendet/arbeitet/schreibt',
      'warnsatz',
      'warnhinweis ..6 agent*/seite/artikel/anfängt',
      'mit dem m vorne',
      'stand/steht/stehst/standen ..5 auf seite eins/1',
    ],
    notNear: ['rezepte'],
  },
];
