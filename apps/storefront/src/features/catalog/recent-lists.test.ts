import { describe, expect, it } from "vitest"
import { emptyList } from "@/lib/catalog/empty-list"
import { RecentLists } from "./recent-lists"

describe("recent lists", () => {
  it("brings a list again for two minutes", () => {
    const lists = new RecentLists()
    lists.keep("?q=gao", emptyList, 0)
    expect(lists.find("?q=gao", 119_000)).toBe(emptyList)
    expect(lists.find("?q=gao", 121_000)).toBeUndefined()
    expect(lists.find("?q=che", 0)).toBeUndefined()
  })
  it("forgets the oldest of more than ten", () => {
    const lists = new RecentLists()
    for (let number = 0; number <= 10; number += 1) lists.keep(`?trang=${number}`, emptyList, 0)
    expect(lists.find("?trang=0", 1)).toBeUndefined()
    expect(lists.find("?trang=10", 1)).toBe(emptyList)
  })
})
