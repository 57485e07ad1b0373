import type { SuggestResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { search } from "@/messages/vi/search"
import { suggestionGroups } from "./suggestion-groups"

const nothing: SuggestResponse = {
  products: [],
  categories: [],
  cooperatives: [],
  communes: [],
  queries: [],
  searched_instead: null,
  complete: true,
}
const groups = (answer: Partial<SuggestResponse> | null, query: string, history: string[] = []) =>
  suggestionGroups(answer && { ...nothing, ...answer }, query, history, search).map(({ key, rows }) => [
    key,
    ...rows.map(({ label }) => label),
  ])

describe("suggestionGroups", () => {
  it("offers own and popular searches while nothing is typed, each once", () => {
    expect(groups({ queries: ["gạo tám", "mật ong"] }, "", ["Mật ong", "chè"])).toEqual([
      ["history", "Mật ong", "chè"],
      ["popular", "gạo tám"],
    ])
  })
  it("has nothing to offer before an answer and without a history", () => {
    expect(groups(null, "")).toEqual([])
    expect(groups(null, "gao")).toEqual([])
  })
  it("puts own searches that go on from what is typed first, and everything last", () => {
    const category = { handle: "gao", name: "Gạo, ngũ cốc" }
    expect(groups({ queries: ["gạo nếp"], categories: [category] }, "gao", ["gạo tám", "gạo", "chè"])).toEqual([
      ["queries", "gạo tám", "gạo nếp"],
      ["categories", "Gạo, ngũ cốc"],
      ["all", "Xem mọi món hợp với “gao”"],
    ])
  })
  it("leads goods to their page with price and maker", () => {
    const product = {
      id: "p",
      handle: "gao-tam",
      label: "Gạo tám",
      thumbnail: null,
      price: 210_000,
      maker: "HTX Đồng Gió",
    }
    const [group] = suggestionGroups({ ...nothing, products: [product] }, "gao", [], search)
    expect(group?.rows[0]).toMatchObject({
      path: "/san-pham/gao-tam",
      detail: "HTX Đồng Gió",
      price: "210.000\u00a0₫",
      query: null,
    })
  })
  it("escapes what is typed in addresses", () => {
    const [group] = suggestionGroups({ ...nothing, queries: ["a&b #c"] }, "a", [], search)
    expect(group?.rows[0]?.path).toBe("/san-pham?q=a%26b%20%23c")
  })
})
