import type { RuleGroup } from '../../rule.ts';

/** The war as it is heard in families, villages and workshops. */
export const englishWide: RuleGroup['rules'] = [
  {
    id: 'war.en.wide',
    language: 'en',
    find: [
      '@frontCities ..14 sleep/sleeps/cellar/windows/candle/candles/power/generator/metro/bath/corridor/buzz/buzzing/siren/sirens/alive/curfew/darkness',
      'dam ..3 was/were/got ..1 blown/bombed/breached/destroyed',
      'buzz/buzzing/humming/hum/whistle/whistling ..10 fly_on/come_down/comes_down/which_ones/overhead_all/cellar/roof_and/take_cover',
      'pushed/push/moved/move ..2 the ..1 line/front ..2 back/forward/west/east ..4 miles/kilometres/village/villages/town/river/again',
      'the line ..4 back/forward ..3 miles/kilometres ..6 town/village/pronounce/river',
      "didn't/never/won't/not ..1 come/came/coming ..1 back/home ..2 from ..1 there/over_there/the_east/the_south/the_steppe",
      'classmates/pupils/boys/lads/neighbours/schoolmates/students ..6 photos/photo/picture/pictures/names ..10 uniform/black_ribbon/black_ribbons/candle/bus_shelter/school_wall',
      "son's/cousin's/cousins/cousins'/brother's/husband's/nephew's/grandson's/friend's battalion/unit/regiment/brigade/company/platoon",
      'battalion/unit/regiment/brigade/platoon ..3 moved/sent/shifted ..3 up/again/forward/east/south/closer',
      'zero line',
      'propellers/drones/quadcopters/frames/printers/3d_printer ..10 for the boys/lads/front/line',
      'for the boys at/on/in the line/front/positions/trenches',
      'flying lawnmowers/mopeds/scooters/triangles/motorbikes',
      'shot/shoot/shooting ..2 down ..3 over ..2 town/city/village/roof/river/sea',
      'come/comes/came/go/goes/went ..2 with ..1 papers/summons/list/lists ..3 for ..1 the? ..1 men/boys/lads/sons/under',
      "hasn't/not/never/won't/doesn't ..1 left/leave/leaves the/his ..1 cellar/flat/house/attic/village ..2 since ..3 may/june/spring/summer/autumn/papers/summons/call-up/march/april",
      'call-up/call_up/draft/recruiting/enlistment office/papers/notice/bus/officers/age',
      'hid/hides/hiding/hide ..6 from ..1 the ..1 call-up/draft/army/recruiters/recruiting/mobilisation',
      'grey/big/heavy/transport/cargo planes ..8 crates/east/night/load*/airfield ..8 empty/east/crates/back/lower/heavier',
      'dull/distant/far/low boom/booms/thuds/thud/rumble/bang ..10 phone/front/east',
      "isn't/not allowed ..1 to? ..1 say ..1 where ..1 he",
      'new/fresh/more ..1 graves/crosses ..6 flags/flag/boys/young/row/rows/village',
      'cemetery/churchyard/graveyard ..8 flags/boys/uniform/twenty_years_old/since_february/three_years/growing/bigger',
      'since it/that ..1 started/began ..8 home/orchestra/left/fled/cellar/brother/east/empty/men',
      'prosthesis/stump/one_leg/without_a_leg/without_legs ..10 east/front/mine/mines/boys/young/army/twenty',
    ],
    unless: [
      'buzz/buzzing/humming/hum/whistle/whistling ..10 @animals',
      '@animals ..10 buzz/buzzing/humming/hum',
      'unit ..3 kitchen/shelf/shelves/wall/sink',
      'fire/ambulance/scout ..1 brigade/unit',
    ],
    notNear: ['@animals', 'bees', 'kitchen', 'chess', 'football', 'carnival'],
    within: 5,
  },
];
