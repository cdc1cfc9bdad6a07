import { Hono, type Context } from 'hono';
import type { Asset, Assets, Encoding } from '../assets.ts';
import { problem } from '../problem.ts';

/**
 * The built client. Every screen is `/` with a fragment, so an unknown path is not found and never the page.
 * Hashed files may be kept for ever, the page never, everything else is asked for again.
 */
export function assets(files: Assets): Hono {
  const routes = new Hono();
  routes.all('*', async (c) => {
    const path = c.req.path === '/index.html' ? '/' : c.req.path;
    const file = files.get(path);
    if (!file) return problem('route.notFound');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return problem('method.notAllowed', { Allow: 'GET' });
    const { encoding, bytes } = await choose(c, file);
    const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const about: Record<string, string> = { 'Cache-Control': cachingOf(path), ETag: etag, Vary: 'Accept-Encoding' };
    if (encoding !== 'identity') about['Content-Encoding'] = encoding;
    const known = (c.req.header('If-None-Match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known.includes(etag)) return c.body(null, 304, about);
    return c.body(bytes, 200, { ...about, 'Content-Type': file.type });
  });
  return routes;
}

function cachingOf(path: string): string {
  if (path === '/') return 'no-store';
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function choose(c: Context, file: Asset) {
  const offers = (c.req.header('Accept-Encoding') ?? '').split(',').filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer));
  const accepted = offers.map((offer) => offer.trim().split(';')[0]);
  const wanted: Encoding[] = ['br', 'gzip'];
  for (const encoding of wanted) {
    const bytes = accepted.includes(encoding) ? await file.body(encoding) : undefined;
    if (bytes) return { encoding, bytes };
  }
  return { encoding: 'identity' as const, bytes: (await file.body('identity')) ?? new Uint8Array(0) };
}
