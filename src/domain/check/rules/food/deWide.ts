import type { RuleGroup } from '../../rule.ts';

/** Roasts and berries that one can smell from here. */
export const germanWide: RuleGroup['rules'] = [
  {
    id: 'food.de.wide',
    language: 'de',
    find: [
      'saft/soße/butter/honig/fett ..4 übers/über_das/am ..1 kinn ..2 rinnt/läuft/tropft/lief/rann/tropfte',
      'rinnt/läuft/tropft/lief/rann/tropfte ..4 übers/über_das/am ..1 kinn',
      'leckt/leckte/leckten/lecken/schleckt ..4 finger',
      'finger ..3 abgeleckt/ableckt/ablecken/abgeschleckt',
      'haut/kruste/schwarte ..4 golden/knisternd/kross/knusprig/sang/knackte/krachte/braun ..8 fleisch/innen/soße/fett/saft/gefüllt/warm',
      '@meals/haxe/haxen/felchen/forelle/gans/schweinsbraten/schweinebraten/lachs/hähnchen ..6 außen ..4 innen',
      'fällt/fiel ..6 vom grat/knochen',
      'gefüllt mit ..3 maronen/äpfeln/pflaumen/kastanien/spinat/ricotta/pilzen/marzipan',
      'schlagobers/schlagsahne/vanilleeis/vanillesoße ..2 drauf/dazu/darüber/obendrauf/drüber',
      '@meals/haxe/haxen/felchen/forelle/gans ..10 dazu ..3 bier/wein/soße/knödel/kren/klöße/rotkraut/kartoffelsalat',
      'hernach/danach/dann kam/kamen ..2 gans/ente/braten/torte/haxe/haxen/karpfen/knödel',
      'stell dir ..3 forelle/gans/ente/braten/torte/haxe/kuchen/suppe/schnitzel ..2 vor',
      'saftig/saftige/saftiges/saftiger/sämig/sämige/knusprig/knusprige/knuspriger/knuspriges/zartschmelzend/fluffig/fluffige/würzig/würziger ..6 leberkäs/leberkäse/rouladen/soße/sauce/kruste/rand/braten/knödel/fleisch/teig/brot/schnitzel/haxe/schinken',
      'leberkäs/leberkäse/rouladen/soße/sauce/kruste/braten/knödel/schnitzel/haxe ..8 saftig/saftige/sämig/sämige/knusprig/knusprige/baden/reinlegen/hineinlegen/zergeht/zerging',
      'gürtel ..2 aufgemacht/aufmachen/geöffnet/weiter',
      'dreimal/zweimal/viermal ..2 nachgelegt/nachgenommen/nachschlag',
      'direkt aus dem ofen',
    ],
    unless: ['gefüllt mit ..3 sand/stroh/watte/luft', 'katze/kater/hund/kind/mädchen/baby ..12 leckt/leckte'],
    notNear: ['zahnarzt', 'teich', 'fluss', 'schwimmt'],
  },
];
