import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { makeFace } from './makeFace.ts';

/** Beside the code that measures: what the screen loads, and the measures. */
const CARD_FACES = 'src/domain/layout/fonts';
/** Beside the code that prints, so that the build gives them to the desk and not to every phone. */
const PRINT_FACES = 'src/domain/sheet/fonts';
const SCREEN_FACES = 'src/client/ui/fonts';

const require = createRequire(import.meta.url);
const sources = {
  caveat: require.resolve('@expo-google-fonts/caveat/400Regular/Caveat_400Regular.ttf'),
  caveatLicence: require.resolve('@expo-google-fonts/caveat/LICENSE_FONT'),
  ptSerif: require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
  ptSerifBold: require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'),
  ptSerifLicence: require.resolve('@expo-google-fonts/pt-serif/LICENSE_FONT'),
  golosLicence: join(dirname(require.resolve('@fontsource/golos-text/package.json')), 'LICENSE'),
};

/** Every font file of the project with its bytes, by path from the project's root, made from the font packages. */
export async function shippedFonts(): Promise<Map<string, Uint8Array>> {
  const hand = await makeFace(await readFile(sources.caveat), 'Hand', 'Regular');
  const serif = await makeFace(await readFile(sources.ptSerif), 'Serif', 'Regular');
  const bold = await makeFace(await readFile(sources.ptSerifBold), 'Serif', 'Bold');
  const [handLicence, serifLicence, plainLicence] = await Promise.all(
    [sources.caveatLicence, sources.ptSerifLicence, sources.golosLicence].map((path) => readFile(path)),
  );
  const files = new Map<string, Uint8Array | undefined>([
    [`${PRINT_FACES}/hand.ttf`, hand.ttf],
    [`${PRINT_FACES}/serif.ttf`, serif.ttf],
    [`${CARD_FACES}/hand.woff2`, hand.woff2],
    [`${CARD_FACES}/hand.json`, new TextEncoder().encode(hand.metrics)],
    [`${CARD_FACES}/serif.woff2`, serif.woff2],
    [`${CARD_FACES}/serif.json`, new TextEncoder().encode(serif.metrics)],
    [`${SCREEN_FACES}/serif-bold.woff2`, bold.woff2],
    ...[PRINT_FACES, CARD_FACES].map((folder) => [`${folder}/hand.OFL.txt`, handLicence] as const),
    ...[PRINT_FACES, CARD_FACES, SCREEN_FACES].map((folder) => [`${folder}/serif.OFL.txt`, serifLicence] as const),
    [`${SCREEN_FACES}/plain.OFL.txt`, plainLicence],
  ]);
  const golosFiles = join(dirname(sources.golosLicence), 'files');
  for (const weight of ['400', '500', '600']) {
    for (const part of ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext']) {
      files.set(
        `${SCREEN_FACES}/plain-${part}-${weight}.woff2`,
        await readFile(join(golosFiles, `golos-text-${part}-${weight}-normal.woff2`)),
      );
    }
  }
  return new Map([...files].map(([path, bytes]) => [path, bytes ?? new Uint8Array()]));
}
