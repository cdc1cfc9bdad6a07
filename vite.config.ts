import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { markGroups } from './src/client/sw/assetGroups.ts';
import { chunkGroups, folderOfAsset, folderOfChunk } from './src/client/sw/chunks.ts';

const scriptName = (chunk: { name: string; moduleIds: string[] }) => `${folderOfChunk(chunk.name, chunk.moduleIds)}/[name]-[hash].js`;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig(({ command }) => {
  // Whoever builds from a test runner has `test` here, and would get Svelte's development code.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [
      svelte({ compilerOptions: { runes: true } }),
      withoutOptionalParts(),
      withoutForeignHosts(),
      VitePWA({
        strategies: 'injectManifest',
        srcDir: 'src/client/sw',
        filename: 'sw.ts',
        injectRegister: false,
        // Stands as a plain file in public/.
        manifest: false,
        injectManifest: {
          globPatterns: ['**/*.{js,css,html,svg,png,woff2,ttf,bin,webmanifest}'],
          // The worker loads what a device needs, when it needs it, and counts it: it wants to know sizes and groups.
          manifestTransforms: [(files) => ({ manifest: markGroups(files), warnings: [] })],
          maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        },
      }),
      packed(),
    ],
    worker: {
      format: 'es',
      plugins: () => [withoutOptionalParts(), withoutForeignHosts()],
      rolldownOptions: {
        output: {
          entryFileNames: scriptName,
          chunkFileNames: scriptName,
        },
      },
    },
    build: {
      target: ['es2022', 'safari16.4'],
      sourcemap: false,
      // The polyfill is an inline script, which the content security policy forbids.
      modulePreload: { polyfill: false },
      // A `data:` address is not our own origin either.
      assetsInlineLimit: 0,
      // Which file a module became, for the test that prints in the worker.
      manifest: true,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: {
          entryFileNames: scriptName,
          chunkFileNames: scriptName,
          codeSplitting: { groups: chunkGroups },
          assetFileNames: (asset) => `${folderOfAsset(asset.names[0] ?? '', asset.originalFileNames)}/[name]-[hash][extname]`,
        },
      },
    },
    server: { proxy: { '/v1': { target: `http://localhost:${process.env['PORT'] ?? '8080'}`, xfwd: false } } },
  };
});

/** jsPDF can draw HTML and SVG with three more libraries. We never do, so they are not in the build. */
function withoutOptionalParts(): Plugin {
  const absent = '\0absent';
  return {
    name: 'otk:without-optional-parts',
    enforce: 'pre',
    resolveId: (id) => (/^(html2canvas|canvg|dompurify)$/.test(id) ? absent : undefined),
    load: (id) => (id === absent ? 'export default undefined;' : undefined),
  };
}

/** Addresses that libraries carry and that we never ask. What is left stands in src/client/foreign-hosts.json with a reason. */
function withoutForeignHosts(): Plugin {
  return {
    name: 'otk:without-foreign-hosts',
    transform(code, id) {
      if (!id.includes('node_modules/jspdf/')) return undefined;
      return code
        .replaceAll('https://cdnjs.cloudflare.com/ajax/libs/pdfobject/2.1.1/pdfobject.min.js', '')
        .replaceAll('http://jspdf.default.namespaceuri/', 'urn:none');
    },
  };
}

/**
 * Writes `file.br` beside each file that gets smaller, so that no phone waits for the server to pack it. Last of all: the
 * service worker is written late. Browsers that want gzip get theirs packed by the server.
 */
function packed(): Plugin {
  let folder = 'dist';
  return {
    name: 'otk:packed',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        // Side by side, on all cores.
        await Promise.all(
          names.filter((name) => /\.(html|js|css|svg|ttf|bin|webmanifest)$/.test(name)).map((name) => pack(join(folder, name))),
        );
      },
    },
  };
}

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  // One step below the best: a hundredth larger, made in less than half the time.
  const small = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
  if (small.length < content.length) await writeFile(`${file}.br`, small);
}
