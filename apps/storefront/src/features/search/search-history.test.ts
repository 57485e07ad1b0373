import { describe, expect, it } from "vitest"
import { parseHistory, withQuery } from "./search-history"

describe("the history of searches", () => {
  it("puts the newest first, once", () => {
    expect(withQuery(["mật ong", "gạo tám"], " Gạo   tám ")).toEqual(["Gạo tám", "mật ong"])
  })
  it("keeps eight", () => {
    const eight = Array.from({ length: 8 }, (_, index) => `hàng ${index}`)
    expect(withQuery(eight, "mới")).toEqual(["mới", ...eight.slice(0, 7)])
  })
  it("takes no empty query", () => expect(withQuery(["gạo"], "  ")).toEqual(["gạo"]))
  it.each([[null], ["{"], ['{"a":1}'], ["[1,null]"], [`["${"x".repeat(101)}"]`]])("reads %s as nothing", (text) =>
    expect(parseHistory(text)).toEqual([]),
  )
})
