async function kept(cacheName: string, address: string): Promise<Response | undefined> {
  return (await caches.open(cacheName)).match(address, { ignoreVary: true })
}

/**
 * A page: the kept one at once, for a round trip may take seconds. It fits the kept files; a new version comes with its own worker, which
 * the browser looks for whenever a page opens, and shows itself the next time.
 */
async function page(request: Request, cacheName: string): Promise<Response> {
  return (await kept(cacheName, "/seller")) ?? fetch(request)
}

/** The answer to a request for the app itself; null for everything else, which goes to the network untouched. */
export function answerFromShell(request: Request, origin: string, cacheName: string): Promise<Response> | null {
  const url = new URL(request.url)
  const ours = request.method === "GET" && url.origin === origin && /^\/seller(?:\/|$)/.test(url.pathname)
  if (!ours) return null
  if (request.mode === "navigate") return page(request, cacheName)
  return kept(cacheName, url.pathname).then((response) => response ?? fetch(request))
}
