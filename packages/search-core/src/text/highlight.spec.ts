import { describe, expect, it } from "vitest"
import { highlight } from "./highlight.js"
import { tokenize } from "./tokens.js"

const tags = { pre: "<em>", post: "</em>" }
const mark = (text: string, query: string, prefix = false, length?: number) =>
  highlight(text, tokenize(query, 10), prefix, length ? { ...tags, length } : tags)

describe("highlight", () => {
  it("escapes the text, not the tags", () => {
    expect(mark("Gạo <b>tám</b>", "gao")).toBe("<em>Gạo</em> &lt;b&gt;tám&lt;/b&gt;")
  })
  it("marks both syllables of a joined word", () => {
    expect(mark("Gạo tám xoan", "gaotam")).toBe("<em>Gạo</em> <em>tám</em> xoan")
  })
  it("marks the beginning of a word while typing", () => {
    expect(mark("Gạo tám", "ta", true)).toBe("Gạo <em>tám</em>")
    expect(mark("Gạo tám", "ta")).toBeNull()
  })
  it("crops around the first match", () => {
    const text = `${"xa ".repeat(50)}gạo ${"gần ".repeat(50)}`
    const cropped = mark(text, "gao", false, 40)
    expect(cropped).toContain("<em>gạo</em>")
    expect(cropped?.length).toBeLessThan(80)
  })
})
