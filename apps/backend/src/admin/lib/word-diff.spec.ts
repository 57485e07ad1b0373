import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wordDiff } from "./word-diff"

const joined = (before: string, after: string, without: "old" | "new") =>
  wordDiff(before, after)
    ?.filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("")

describe("wordDiff", () => {
  it("strikes what went and marks what came", () => {
    expect(wordDiff("Gạo mới xát, dẻo và thơm", "Gạo mới xát, rất thơm")).toEqual([
      { kind: "same", text: "Gạo mới xát, " },
      { kind: "old", text: "dẻo và " },
      { kind: "new", text: "rất " },
      { kind: "same", text: "thơm" },
    ])
  })

  it("does not compare what has nothing in common", () => {
    expect(wordDiff("Nơi khô mát", "Trong chum sành")).toBeNull()
  })

  it("always adds up to the new text, and to the old one but for spaces", () => {
    const text = fc.array(fc.constantFrom("gạo", "nếp", "mật", "ong"), { minLength: 1 }).map((words) => words.join(" "))
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (wordDiff(before, after) === null) return
        expect(joined(before, after, "old")).toBe(after)
        expect(joined(before, after, "new")?.replaceAll(" ", "")).toBe(before.replaceAll(" ", ""))
      }),
    )
  })
})
