/** How long a cached answer lives, in seconds: `stale` in the browser's router, `revalidate` in the background, `expire` at last. */
export const cacheLifetimes = {
  /** Kept right by the backend's revalidation; the hour only heals a lost message. */
  shelf: { stale: 300, revalidate: 3_600, expire: 86_400 },
  /** Texts and lists that change a few times a month. */
  slow: { stale: 300, revalidate: 21_600, expire: 604_800 },
  /** Shelves that may be minutes old. */
  kin: { stale: 300, revalidate: 300, expire: 86_400 },
  /** A lot may be recalled: told at once by the backend, and five minutes old at most when the message is lost. */
  trace: { stale: 30, revalidate: 60, expire: 300 },
  /** An answer given while the backend was away: asked again at the next visit. */
  retry: { stale: 30, revalidate: 1, expire: 300 },
}

export type CacheLifetime = keyof typeof cacheLifetimes
