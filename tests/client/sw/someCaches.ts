/** The Cache API as far as the app's files need it. */
export function someCaches(): Pick<CacheStorage, 'open'> & { readonly urls: () => string[]; full: boolean } {
  const entries = new Map<string, Response>();
  const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const caches = {
    full: false,
    urls: () => [...entries.keys()],
    open: () =>
      Promise.resolve({
        match: (request: RequestInfo | URL) => Promise.resolve(entries.get(urlOf(request))?.clone()),
        put: (request: RequestInfo | URL, response: Response) => {
          if (caches.full) return Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
          entries.set(urlOf(request), response);
          return Promise.resolve();
        },
        keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
        delete: (request: RequestInfo | URL) => Promise.resolve(entries.delete(urlOf(request))),
      } as unknown as Cache),
  };
  return caches;
}
