/** How long a page waits for the network before the kept one is shown, in milliseconds. */
const PATIENCE_MS = 4_000

async function kept(cacheName: string, address: string): Promise<Response | undefined> {
  return (await caches.open(cacheName)).match(address, { ignoreVary: true })
}

/** A page: the network's if it comes in time, so that a new version arrives; else the kept one. */
async function page(request: Request, cacheName: string): Promise<Response> {
  const shell = await kept(cacheName, "/seller")
  if (!shell) return fetch(request)
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
    return answer.ok ? answer : shell
  } catch {
    return shell
  }
}

/** The answer to a request for the app itself; null for everything else, which goes to the network untouched. */
export function answerFromShell(request: Request, origin: string, cacheName: string): Promise<Response> | null {
  const url = new URL(request.url)
  const ours = request.method === "GET" && url.origin === origin && /^\/seller(?:\/|$)/.test(url.pathname)
  if (!ours) return null
  if (request.mode === "navigate") return page(request, cacheName)
  return kept(cacheName, url.pathname).then((response) => response ?? fetch(request))
}
