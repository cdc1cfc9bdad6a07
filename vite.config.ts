import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { markGroups, type ViteChunk } from './src/client/sw/assetGroups.ts';

/** What only the organizers' desk needs has a folder of its own, so that it is no part of what a phone loads beforehand. */
const deskOnly =
  /src\/client\/(features\/desk|workers\/(print|keys|table)|i18n\/[a-z]+\/(desk|lists)\.json)|src\/domain\/(sheet|desk|table|import)\/|node_modules\/(jspdf|lvovich)\//;

function folderOf(ids: readonly string[]): string {
  return ids.some((id) => deskOnly.test(id)) ? 'assets/desk' : 'assets';
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig(({ command }) => {
  // Whoever builds from a test runner has `test` here, and would get Svelte's development code.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  const graph = chunkGraph();
  return {
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [
      graph.plugin,
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
          globPatterns: ['**/*.{js,css,html,svg,png,woff2,ttf,webmanifest}'],
          // The worker loads what a device needs, when it needs it, and counts it: it wants to know sizes and groups.
          manifestTransforms: [(files) => ({ manifest: markGroups(files, graph.read()), warnings: [] })],
          maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        },
      }),
    ],
    worker: {
      format: 'es',
      plugins: () => [withoutOptionalParts(), withoutForeignHosts()],
      rolldownOptions: {
        output: {
          entryFileNames: (chunk) => `${folderOf(chunk.moduleIds)}/[name]-[hash].js`,
          chunkFileNames: (chunk) => `${folderOf(chunk.moduleIds)}/[name]-[hash].js`,
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
      // The import graph, for the test that weighs the first screen.
      manifest: true,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: {
          chunkFileNames: (chunk) => `${folderOf(chunk.moduleIds)}/[name]-[hash].js`,
          assetFileNames: (asset) => `${folderOf(asset.originalFileNames)}/[name]-[hash][extname]`,
        },
      },
    },
    server: { proxy: { '/v1': { target: `http://localhost:${process.env['PORT'] ?? '8080'}`, xfwd: false } } },
  };
});

/** The import graph that Vite writes beside the files, wherever this build goes. */
function chunkGraph(): { plugin: Plugin; read: () => Record<string, ViteChunk> } {
  let folder = 'dist';
  return {
    plugin: { name: 'otk:chunk-graph', configResolved: (config) => void (folder = config.build.outDir) },
    read: () => JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, ViteChunk>,
  };
}

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
