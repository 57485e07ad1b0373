import type { MeilisearchServer } from "./meilisearch.js"

/** What the global set-up hands to every suite. */
export type HarnessSettings = {
  /** Connection string of the server's maintenance database. */
  serverUrl: string
  /** Migrated database with the base seed, to be cloned. */
  template: string
  /** A Meilisearch to try; null when this machine has none. */
  meilisearch: MeilisearchServer | null
}

declare module "vitest" {
  interface ProvidedContext {
    harness: HarnessSettings
  }
}
