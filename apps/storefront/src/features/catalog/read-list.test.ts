import { afterEach, describe, expect, it, vi } from "vitest"
import { emptyList } from "@/lib/catalog/empty-list"
import { noChoice } from "./list-state"
import { readList } from "./read-list"

afterEach(() => vi.unstubAllGlobals())

describe("readList", () => {
  it("shows a product once that moved to the next page while pages were read", async () => {
    const pages = [
      ["a", "b"],
      ["b", "c"],
    ]
    vi.stubGlobal("fetch", async () =>
      Response.json({ ...emptyList, products: pages.shift()?.map((id) => ({ id, title: id })) }),
    )
    const answer = await readList({ ...noChoice, sort: "newest", pages: 2 }, {}, 0, new AbortController().signal)
    expect(answer.ok && answer.data.products.map(({ id }) => id)).toEqual(["a", "b", "c"])
  })
})
