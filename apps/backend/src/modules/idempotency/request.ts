/** What makes two requests the same: whoever sends it, where to, under which key, saying what. */
export interface KeyedRequest {
  actor: string
  route: string
  key: string
  /** SHA-256 of query string and body, hex. */
  body_hash: string
}

/** An answer as it was sent; `body` is null when it was too large to keep. */
export interface KeptAnswer {
  status: number
  type: string | null
  body: string | null
}

/** A claim held by one running request. */
export interface Claim {
  id: string
  holder: string
}

/** Seconds a claim lasts unless it is extended, when nothing tells sooner that its process is gone. */
export const LEASE_SECONDS = 60
