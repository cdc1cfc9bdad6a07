/** What is innocent to two rules alike. */
export const excused = [
  'alles wird gut ..2 steht',
  'nur mut ..2 ich ..3 zum/zur',
  'tunnels ..4 strecke/bahn/zug',
  'wurst ..3 zwei',
  'alles hat ein ende ..2 wurst',
  'halte/halt/halten ..1 ich/wir/er/sie ..3 durch',
  'ich/wir ..4 durchhalten',
  'hielt ..2 durch',
  'kopf hoch und',
  'nicht allein ..2 sondern',
];
