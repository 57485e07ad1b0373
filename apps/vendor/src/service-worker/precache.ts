export interface Precache {
  version: string
  /** Below /seller/. */
  files: string[]
}

/** Reads what the build put into the worker (build/precache.ts). */
export function readPrecache(text: string): Precache {
  const value: Precache = JSON.parse(text)
  return value
}
