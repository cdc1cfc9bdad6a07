import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { otkProgram } from './otkProgram.ts';

/** Puts the command line and the server into one file once before the tests, which start them some 200 times. */
export default async function buildOtk(): Promise<void> {
  if (process.env['OTK_SKIP_BUILD'] === '1') return;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [whereItStood()],
    build: {
      ssr: 'src/cli/otk.ts',
      outDir: dirname(otkProgram),
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'otk.js' } },
    },
  });
}

/** A module that looks for files beside itself finds them where its source stands. */
function whereItStood(): Plugin {
  return {
    name: 'otk:where-it-stood',
    transform: (code, id) =>
      id.includes('node_modules')
        ? undefined
        : code
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  };
}
