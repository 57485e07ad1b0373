import { randomBytes } from "node:crypto"
import { type Knex, knex } from "@medusajs/framework/mikro-orm/knex"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { forgetTerms } from "../../../apps/backend/src/modules/search-log/forget-terms"
import { popularTerms } from "../../../apps/backend/src/modules/search-log/popular-terms"
import { writeCounts } from "../../../apps/backend/src/modules/search-log/write-counts"
import { createDatabase, databaseUrl, dropDatabase } from "../../../scripts/postgres/databases.js"

const { serverUrl, template } = inject("harness")
const name = `htx_test_${randomBytes(6).toString("hex")}`
const today = "2026-11-25"

const count = (text: string, seen: string[], found = seen.length) => ({ text, searches: seen.length, found, seen })
const five = ["0001", "0002", "0003", "0004", "0005"]

let pg: Knex
beforeAll(async () => {
  await createDatabase(serverUrl, name, template)
  pg = knex({ client: "pg", connection: databaseUrl(serverUrl, name), pool: { min: 0, max: 8 } })
})
afterAll(async () => {
  await pg?.destroy()
  await dropDatabase(serverUrl, name)
})

describe("the search log", () => {
  it("adds up what processes write at the same time, each visitor once", async () => {
    const terms = Array.from({ length: 40 }, (_, index) => count(`hàng ${index}`, ["0001", "0002"]))
    await Promise.all(Array.from({ length: 6 }, () => writeCounts(pg, today, terms)))
    const rows = await pg("search_term_day").select("searches", "found", "visitors").distinct()
    expect(rows).toEqual([{ searches: 12, found: 12, visitors: 2 }])
  })
  it("shows terms of five visitors that found something, one spelling each, unless staff hid them", async () => {
    await writeCounts(pg, today, [
      { ...count("gạo tám", five, 9), searches: 9 },
      count("gao tam", five),
      count("chè", five.slice(1)),
      count("không có", five, 0),
      count("mật ong", five),
    ])
    expect(await popularTerms(pg, today, 10)).toEqual(["gạo tám", "mật ong"])
    expect(await popularTerms(pg, "2026-11-26", 10)).toEqual([])
    await pg("search_term").where({ text: "gao tam" }).update({ hidden_at: new Date() })
    expect(await popularTerms(pg, today, 10)).toEqual(["mật ong"])
  })
  it("never counts four visitors of one day and four of the next as eight", async () => {
    await writeCounts(pg, "2026-11-24", [count("chè", ["0009", "0010"])])
    expect(await popularTerms(pg, "2026-11-24", 10)).not.toContain("chè")
  })
  it("empties the marks of days that are over, and forgets old days with their terms", async () => {
    await writeCounts(pg, "2026-08-01", [count("dưa lê", five)])
    await pg("search_term").update({ created_at: new Date("2026-08-01") })
    for (let round = 0; round < 5 && (await forgetTerms(pg, today, "2026-08-27", 100)) > 0; round += 1);
    expect(await pg("search_term_day").where("day", "<", today).whereRaw("cardinality(seen) > 0")).toEqual([])
    expect(await pg("search_term").where({ text: "dưa lê" })).toEqual([])
    const kept = await pg("search_term").pluck("text")
    expect(kept).toEqual(expect.arrayContaining(["gạo tám", "gao tam", "chè"]))
  })
  it("refuses more finds than searches", async () => {
    await expect(writeCounts(pg, today, [count("sai", ["0001"], 2)])).rejects.toThrow(/search_term_day_counts/)
  })
})
