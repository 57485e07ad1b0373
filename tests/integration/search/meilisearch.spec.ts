import type http from "node:http"
import { isSearchUnavailable, MeilisearchSearchService } from "@cho-htx/search-meilisearch"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { listen } from "../../fixtures/listen.js"
import { documents } from "./contract/sample.js"
import { index, options, toolsFor } from "./contract/subject.js"

const { meilisearch } = inject("harness")

/** The error a call ends with. */
const failure = async (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined).catch((error) => error)

describe("meilisearch that is down", () => {
  it("is told apart from a wrong request when nobody listens", async () => {
    const provider = new MeilisearchSearchService({}, { host: "http://127.0.0.1:1" })
    expect(isSearchUnavailable(await failure(toolsFor(() => provider).search("gao")))).toBe(true)
    expect(await provider.isHealthy()).toBe(false)
  })
  it.each([
    ["never answers", () => undefined],
    ["answers 503", (_: http.IncomingMessage, response: http.ServerResponse) => response.writeHead(503).end("{}")],
    [
      "answers a page",
      (_: http.IncomingMessage, response: http.ServerResponse) => response.writeHead(502).end("<html>"),
    ],
  ])("is told apart in bounded time when it %s", async (_name, handler) => {
    const server = await listen(handler)
    try {
      const provider = new MeilisearchSearchService({}, { host: server.url, timeout_ms: 200 })
      const started = performance.now()
      expect(isSearchUnavailable(await failure(toolsFor(() => provider).search("gao")))).toBe(true)
      expect(performance.now() - started).toBeLessThan(2_000)
    } finally {
      await server.close()
    }
  })
})

describe("meilisearch that asks for fewer requests", () => {
  it.each([
    [{ "retry-after": "7" }, 7_000],
    [{}, undefined],
  ])("is unavailable with the status by which a reindex waits (%j)", async (headers, retry_after) => {
    const server = await listen((_, response) => {
      const body = { message: "Too many requests", code: "too_many_requests", type: "system", link: "" }
      response.writeHead(429, { "content-type": "application/json", ...headers }).end(JSON.stringify(body))
    })
    try {
      const provider = new MeilisearchSearchService({}, { host: server.url })
      const error = await failure(provider.upsertDocuments({ index: "sample", definition: index, documents }))
      expect(isSearchUnavailable(error)).toBe(true)
      expect(error).toMatchObject({ status: 429, ...(retry_after === undefined ? {} : { retry_after }) })
      if (retry_after === undefined) expect(error).not.toHaveProperty("retry_after")
    } finally {
      await server.close()
    }
  })
})

if (meilisearch) {
  const connection = { host: meilisearch.host, api_key: meilisearch.apiKey }
  describe(`meilisearch ${meilisearch.version} alone`, () => {
    const provider = new MeilisearchSearchService({}, connection)
    const own = {
      ...index,
      physical_name: "sample_own",
      settings: {
        typo_tolerance: { disabled_on_attributes: ["maker"] },
        provider_options: { meilisearch: { facet_values: 2, settings: { synonyms: { lúa: ["gạo"] } } } },
      },
    }
    const tools = toolsFor(() => provider)
    const search = (q: string | undefined, rest = {}) => tools.search(q, { index: own, ...rest })
    beforeAll(async () => {
      await provider.upsertIndex({ index: own })
      await provider.upsertDocuments({ index: own.physical_name, definition: own, documents })
    })
    afterAll(() => provider.deleteIndex({ index: own.physical_name }))

    it("is healthy", async () => {
      expect(await provider.isHealthy()).toBe(true)
    })
    it("refuses a wrong key without calling it an outage", async () => {
      const stranger = new MeilisearchSearchService({}, { ...connection, api_key: "wrong" })
      expect(await failure(stranger.listIndexes())).toMatchObject({ type: "unexpected_state", code: "search_refused" })
    })
    it("takes the server's own settings", async () => {
      expect((await search("lúa")).hits.map((hit) => hit.id)).toEqual(expect.arrayContaining(["1", "2"]))
    })
    it("matches fields without typo tolerance exactly", async () => {
      expect((await search("chauk", options({ attributes_to_search_on: ["maker"] }))).hits).toEqual([])
    })
    it("takes languages of a query, and refuses unknown ones", async () => {
      expect((await search("gao", options({ locales: ["vie"] }))).hits).toHaveLength(2)
      expect(await failure(search("gao", options({ locales: ["xx"] })))).toMatchObject({ type: "invalid_data" })
    })
    it("leaves out what scores too little, on its own scale from 0 to 1", async () => {
      expect((await search("gạo tám", options({ min_score: 0 }))).metadata.count).toBe(2)
      expect((await search("gạo tám", options({ min_score: 1 }))).metadata.count).toBe(0)
      expect(await failure(search("gao", options({ min_score: 7 })))).toMatchObject({ type: "invalid_data" })
    })
    it("says of values the server cut only what it knows", async () => {
      const stats = await search(undefined, options({ facets: [{ field: "price", type: "stats" }] }))
      expect(stats.facets?.price).toEqual({ type: "stats", min: 20_000, max: 500_000, count: 4 })
      const sorted = search(undefined, options({ facets: [{ field: "tags", sort: "alpha" }] }))
      expect(await failure(sorted)).toMatchObject({ type: "not_allowed" })
    })
    it("refuses $like in the middle until the server's experimental feature is enabled", async () => {
      const inside = search(undefined, { filters: { maker: { $like: "%ng%" } } })
      expect(await failure(inside)).toMatchObject({ type: "not_allowed" })
    })
    it("refuses ids the server cannot hold", async () => {
      const wrong = [{ id: "a/b", title: "x" }]
      const write = provider.upsertDocuments({ index: own.physical_name, definition: own, documents: wrong })
      expect(await failure(write)).toMatchObject({ type: "invalid_data" })
    })
    it("leaves no index behind when the one it writes to stands in line to be deleted", async () => {
      const old = { ...own, physical_name: "sample_old" }
      await provider.upsertIndex({ index: old })
      // Between the provider's look at the index and its documents, another process deletes it.
      const between = await listen(async (request, response) => {
        const headers = { authorization: `Bearer ${meilisearch.apiKey}`, "content-type": "application/json" }
        const send = (method: string, path: string, body?: string) =>
          fetch(`${meilisearch.host}${path}`, { method, headers, ...(body ? { body } : {}) })
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk)
        const path = request.url ?? ""
        if (request.method === "POST" && path.includes("/documents")) await send("DELETE", "/indexes/sample_old")
        const answer = await send(request.method ?? "GET", path, Buffer.concat(chunks).toString())
        response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text())
      })
      try {
        const late = new MeilisearchSearchService({}, { ...connection, host: between.url })
        const write = late.upsertDocuments({ index: old.physical_name, definition: old, documents })
        expect(await failure(write)).toMatchObject({ type: "not_found" })
        expect((await provider.listIndexes()).map(({ name }) => name)).not.toContain("sample_old")
      } finally {
        await between.close()
      }
    })
    it("hands writes over without waiting when told to, and waits when asked", async () => {
      const lazy = new MeilisearchSearchService({}, { ...connection, wait_for_writes: false })
      const late = [{ id: "late", title: "Muộn" }]
      const task = await lazy.upsertDocuments({ index: own.physical_name, definition: own, documents: late })
      expect(task).toMatchObject({ status: "enqueued", index: own.physical_name })
      expect(await lazy.waitForTask(task)).toMatchObject({ status: "succeeded" })
      expect((await search("muon")).hits.map((hit) => hit.id)).toEqual(["late"])
    })
  })
}
