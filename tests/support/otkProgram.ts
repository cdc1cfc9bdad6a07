import { join } from 'node:path';

/**
 * `otk` in one file (`node otkProgram VERB …`), as `builtOtk.ts` makes it from the sources of this tree: it starts in half the
 * time that compiling them takes. What a person types, from the sources, is tried by `e2e/start.test.ts`.
 */
export const otkProgram = join(import.meta.dirname, '../../.cache/otk/otk.js');
