import { describe, expect, it } from "vitest"
import { searchModule } from "./search-module"

const providersOf = (config: Parameters<typeof searchModule>[0]) =>
  searchModule(config).options.providers.map(({ id }) => id)

describe("search module", () => {
  it("stands on PostgreSQL alone when no Meilisearch is configured", () => {
    expect(providersOf({})).toEqual(["postgres-vi"])
  })
  it("prefers Meilisearch and keeps PostgreSQL for what is indexed there", () => {
    const config = {
      MEILISEARCH_HOST: "http://search:7700",
      MEILISEARCH_API_KEY: "key",
      MEILISEARCH_INDEX_PREFIX: "shop",
    }
    expect(providersOf(config)).toEqual(["meilisearch", "postgres-vi"])
    expect(searchModule(config).options).toMatchObject({ default_provider: "meilisearch", index_prefix: "shop" })
  })
})
