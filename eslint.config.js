import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What a folder of the client may not import; the worlds themselves are kept apart by their tsconfig. */
function border(folder, ...forbidden) {
  return {
    files: [`src/client/${folder}/**/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: forbidden.map((path) => ({
            group: [path],
            message: `src/client/${folder} must not import ${path} (see CONTRIBUTING.md).`,
          })),
        },
      ],
    },
  };
}

/** One feature may never import another: what two share moves down. */
const features = [
  'start',
  'join',
  'people',
  'person',
  'write',
  'sign',
  'cards',
  'tips',
  'settings',
  'handover',
  'reply',
  'desk',
  'table',
  'guest',
];
const featureBorders = features.map((feature) =>
  border(
    `features/${feature}`,
    '**/client/sync/**',
    '**/client/app/**',
    '../../sync/**',
    '../../app/**',
    ...features.filter((other) => other !== feature).flatMap((other) => [`../${other}/**`, `../../${other}/**`, `**/features/${other}/**`]),
  ),
);

export default ts.config(
  {
    ignores: [
      'dist',
      'data',
      '.cache',
      'coverage',
      'node_modules',
      // Data only, which the compiler reads; the linter's own look at tens of thousands of phrases takes minutes.
      'src/domain/check/rules/*/*.ts',
      'src/domain/check/examples',
      'src/domain/check/match/sets',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'vitest.config.ts', 'vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
      globals: { ...globals.es2023 },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {}],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      'no-console': 'error',
      'no-undef': 'off',
    },
  },
  { files: ['**/*.js'], ...ts.configs.disableTypeChecked },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteElement[name.name="textarea"]',
          message: 'A browser’s session restore writes a textarea’s text to disk: drafts stand in a contenteditable (protocol, Keys).',
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'tests/run.ts', 'tests/support/prepareMachine.ts', 'tests/e2e/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  ...featureBorders,
  border('ui', '**/domain/**', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/i18n/**', '**/live/**', 'dexie'),
  border('data', 'svelte', 'svelte/*', '**/sync/**', '**/features/**', '**/ui/**', '**/app/**'),
  border('sync', 'svelte', 'svelte/*', '**/features/**', '**/ui/**', '**/app/**'),
  border('live', '**/sync/**', '**/features/**', '**/ui/**', '**/app/**'),
  border('home', '**/domain/**', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/camera/**', '**/workers/**', 'dexie'),
  border('careful', '**/domain/**', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/camera/**', '**/workers/**', 'dexie'),
  border('look', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/live/**', '**/camera/**', '**/workers/**', 'dexie'),
  border('camera', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/live/**'),
  border('signature', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/live/**', '**/camera/**', '**/workers/**', 'dexie'),
  border('slip', '**/sync/**', '**/features/**', '**/app/**'),
  border('handing', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/live/**', '**/camera/**', '**/workers/**', 'dexie'),
  border('photo', '**/data/**', '**/sync/**', '**/features/**', '**/app/**', '**/live/**', '**/camera/**', '**/workers/**', 'dexie'),
  border('i18n', '**/data/**', '**/sync/**', '**/features/**', '**/ui/**', '**/app/**'),
  border('workers', 'svelte', '**/sync/**', '**/features/**', '**/ui/**', '**/app/**'),
);
