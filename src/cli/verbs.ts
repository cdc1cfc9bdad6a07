/** Does what a verb stands for; returns the exit code. Its result goes to standard output, everything else to standard error. */
type Run = (args: readonly string[]) => Promise<number>;

export interface Verb {
  readonly name: string;
  /** One line for `otk help`. */
  readonly summary: string;
  /** Verbs are loaded when they are called, so that a small one starts at once. */
  readonly load: () => Promise<Run>;
}

/** Every verb, in the order of `otk help`. One file each in `verbs/`. */
export const verbs: readonly Verb[] = [
  {
    name: 'start',
    summary: 'build what is missing, create a sample evening, serve app and API (npm start)',
    load: async () => (await import('./verbs/start.ts')).start,
  },
  {
    name: 'serve',
    summary: 'serve the built app and the API, nothing else',
    load: async () => (await import('./verbs/serve.ts')).serve,
  },
  {
    name: 'print',
    summary: 'print a file of exported cards into PDF files (otk print --help)',
    load: async () => (await import('./verbs/print.ts')).print,
  },
  {
    name: 'names',
    summary: 'full names in the dative, one a line (otk names --help)',
    load: async () => (await import('./verbs/names.ts')).names,
  },
  {
    name: 'check',
    summary: 'what in texts could harm or hurt, one text a line (otk check --help)',
    load: async () => (await import('./verbs/check.ts')).check,
  },
  {
    name: 'import',
    summary: 'read a sheet of people: its problems, what is new, changed, gone (otk import --help)',
    load: async () => (await import('./verbs/import.ts')).importVerb,
  },
  {
    name: 'export',
    summary: 'write a list of people as CSV or XLSX that reads back as the same list (otk export --help)',
    load: async () => (await import('./verbs/export.ts')).exportVerb,
  },
  {
    name: 'template',
    summary: 'write a blank sheet for people, with headings and an example (otk template --help)',
    load: async () => (await import('./verbs/template.ts')).templateVerb,
  },
  {
    name: 'publish',
    summary: 'sign a list of people for other groups, or make the key for it (otk publish --help)',
    load: async () => (await import('./verbs/publish.ts')).publish,
  },
  {
    name: 'verify',
    summary: 'check a list that a publisher signed: who, which version, until when (otk verify --help)',
    load: async () => (await import('./verbs/verify.ts')).verify,
  },
  {
    name: 'fonts',
    summary: 'make the shipped font files and their measures again from the font packages',
    load: async () => (await import('./verbs/fonts.ts')).fonts,
  },
  {
    name: 'words',
    summary: 'make the packed dictionaries again from the dictionary packages',
    load: async () => (await import('./verbs/words.ts')).words,
  },
  {
    name: 'help',
    summary: 'this list',
    load: async () => (await import('./verbs/help.ts')).help,
  },
];
