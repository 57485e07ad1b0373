import { PostgresViSearchService } from "@cho-htx/search-postgres-vi"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { index, options, type Provider, toolsFor } from "./contract/subject.js"
import { openDatabase } from "./database.js"

describe("an index of more words than are kept in memory", () => {
  let database: Awaited<ReturnType<typeof openDatabase>>
  let provider: Provider
  const { fill, ids, search } = toolsFor(() => provider)

  beforeAll(async () => {
    database = await openDatabase()
    provider = new PostgresViSearchService({ __pg_connection__: database.db })
    await provider.upsertIndex({ index })
    // Words of every length, before those of the documents: whoever reads the first 20,000 meets none of these.
    await database.db.raw(
      `insert into "search_vi_sample_v1_words" select substr(md5(n::text), 1, 4 + n % 20) from generate_series(1, 30000) as n on conflict do nothing`,
    )
    await fill()
  })
  afterAll(() => database?.close())

  it("still finds what was misspelt, read by its keys, or begun", async () => {
    const spelt = await search("xaon hai hua", options({ match_strategy: "last" }))
    expect(spelt.hits.map(({ id }) => id)).toEqual(["1"])
    expect(spelt.provider_metadata).toMatchObject({ searched_because: "spelling" })
    expect((await ids("gaoj tams"))[0]).toBe("1")
    expect(await ids("vu da", options({ match_strategy: "last" }))).toEqual(["3"])
  })
})
