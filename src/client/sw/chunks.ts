import type { FileGroup } from './assetGroups.ts';

/**
 * How the build cuts the app into files. A phone in a café waits for each file longer than for its bytes, so what is
 * used together is one file; each file stands in the folder of its group, which says when a device loads it.
 */
interface Part {
  readonly group: FileGroup;
  /** The modules that it is made for; what they import comes along, unless a part above has it. */
  readonly modules: RegExp;
  /** A name of its own for each language. */
  readonly perLanguage?: true;
}

const parts: Readonly<Record<string, Part>> = {
  // Alone: nothing else is loaded before the probe has said what this browser can do.
  main: { group: 'shell', modules: /src\/client\/(main|probe)\.ts$|^\0vite\/preload-helper/ },
  // What the bundler itself adds; it makes this file without being asked.
  'rolldown-runtime': { group: 'shell', modules: /^\0rolldown\/runtime/ },
  start: { group: 'shell', modules: /src\/client\/(app\/start\.ts|features\/start\/Start\.svelte)$/ },
  'start-words': { group: 'shell', modules: /i18n\/[a-z]+\/(common|start)\.json$/, perLanguage: true },
  'error-words': { group: 'shell', modules: /i18n\/[a-z]+\/error\.json$/, perLanguage: true },
  'join-words': { group: 'attendee', modules: /i18n\/[a-z]+\/(join|camera|home)\.json$/, perLanguage: true },
  'desk-words': { group: 'desk', modules: /i18n\/[a-z]+\/(desk|lists|book|signing|kit|replies|paper)\.json$/, perLanguage: true },
  words: { group: 'attendee', modules: /i18n\/[a-z]+\/[a-z]+\.json$/, perLanguage: true },
  prompts: { group: 'attendee', modules: /src\/domain\/prompts\/words\/[a-z]+\.json$/, perLanguage: true },
  // Half of what an attendee's screens weigh, and seldom changed: a new version of the app need not bring them again.
  fronts: { group: 'attendee', modules: /src\/domain\/front\// },
  registering: { group: 'attendee', modules: /node_modules\/workbox-window\// },
  join: { group: 'attendee', modules: /src\/client\/(app\/(createApp\.ts|Scope\.svelte)|features\/(join|start)\/)/ },
  // Only for those who have no Cyrillic keyboard, and only when they say so.
  typing: { group: 'attendee', modules: /src\/client\/(features\/write\/typing|ui\/keyboard)\// },
  attendee: {
    group: 'attendee',
    modules:
      /src\/client\/(app|handing|features\/(people|person|write(?!\/(phrasebook|typing))|sign|cards|handover|reply|tips|settings|table|guest))\//,
  },
  // With the other files on the device, and read by nobody who writes in words of their own.
  phrasebook: { group: 'attendee', modules: /src\/client\/features\/write\/phrasebook\/Phrasebook\.svelte$/ },
  desk: { group: 'desk', modules: /src\/client\/features\/desk\// },
};

/** The parts as the bundler wants them, the first of them first. */
export const chunkGroups = Object.entries(parts).map(([name, { modules, perLanguage }], place) => ({
  name: perLanguage ? (id: string) => `${name}-${/(?:i18n|words)\/([a-z]+)[/.]/.exec(id)?.[1] ?? ''}` : name,
  test: modules,
  priority: 100 - place,
}));

/** Workers and files beside the script: what only the organizers' desk needs, and what already the first screen shows. */
const deskOnly = /^\0absent$|src\/client\/workers\/(keys|table)|src\/domain\/(desk|table|import|publish|book)\/|node_modules\/lvovich\//;
/** What makes a PDF: the desk needs it, and phones where guests print at home. */
const printOnly = /src\/client\/workers\/print|src\/domain\/sheet\/|node_modules\/jspdf\//;
const dictionaries = /src\/client\/workers\/spelling\/words\//;
const laterFaces = /(^|\/)(hand|plain-\w+-ext|print)[^/]*\.(woff2|ttf)$/;

/** The folder of a chunk of script, by its name and the modules in it. */
export function folderOfChunk(name: string, modules: readonly string[]): string {
  return `assets/${partOf(name)?.group ?? groupOf(modules)}`;
}

/** The folder of a style sheet, a face or a picture, by its name and where it came from. */
export function folderOfAsset(name: string, sources: readonly string[]): string {
  const part = /\.css$/.test(name) ? partOf(name.replace(/\.css$/, '')) : undefined;
  if (part) return `assets/${part.group}`;
  if (sources.some((source) => dictionaries.test(source))) return 'assets/words';
  const group = groupOf(sources);
  if (group !== 'attendee') return `assets/${group}`;
  return `assets/${laterFaces.test(name) ? 'attendee' : 'shell'}`;
}

function groupOf(modules: readonly string[]): FileGroup {
  // jsPDF asks for parts that are not in the build.
  if (modules.some((id) => printOnly.test(id))) return modules.some((id) => deskOnly.test(id) && id !== '\0absent') ? 'desk' : 'print';
  return modules.some((id) => deskOnly.test(id)) ? 'desk' : 'attendee';
}

function partOf(name: string): Part | undefined {
  return parts[name] ?? parts[name.replace(/-[a-z]+$/, '')];
}
