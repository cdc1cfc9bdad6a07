import type { RuleGroup } from '../../rule.ts';

/** Where the writer can be found on the net. */
export const germanWide: RuleGroup['rules'] = [
  {
    id: 'link.de.wide',
    language: 'de',
    find: [
      'auf lichess/steam/twitch/discord/tiktok/youtube/strava/komoot/letterboxd/spotify/soundcloud/pinterest/etsy/twitter/bluesky/mastodon/chess ..8 unter/namen/finden/findest/zuschauen/heiße/folgen/kanal/profil',
      'unter ..3 namen ..4 zuschauen/finden/findest/folgen/online',
      'im netz ..5 unter ..4 finden/findest/gucken/schauen/namen',
      'mein/meinen/meinem/unser/unserem ..1 blog/podcast/kanal/profil/account',
      'tippst/tippe/gib/google/googel/googelst ..8 landest/kommst/findest/findet',
      'suchmaschine ..6 findest/finden/eingeben/eingibst/tippst',
      'such/suche/suchen/sucht/google/googel ..2 mal? ..1 in_den_videos/auf_youtube/im_netz/nach_dem_kanal/nach_dem_video/nach_dem_blog/im_internet',
      'nach dem kanal',
      'portal/seite/adresse ..12 bindestrich/kürzel',
      'mit bindestrich ..4 und/dann/punkt/danach',
      'kürzel ..2 landes',
      'dann/da kannst/siehst/hörst du uns/mich ..2 strampeln/singen/spielen/sehen/hören/tanzen',
    ],
    unless: ['blog ..2 notiz', 'kanal ..4 wasser/schiff/brücke/boot/schleuse/rhein/ente*', 'profil ..4 reifen/schuh*/sohle*'],
    notNear: ['schleuse', 'hausboot'],
  },
];
