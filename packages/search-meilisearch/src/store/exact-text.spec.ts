import { describe, expect, it } from "vitest"
import { decodeText, encodeText, isShortBeginning } from "./exact-text.js"

const samples = ["", "gao", "Gạo TÁM", "a_b-c.1", 'x" OR "y', "\\", "~!;#", "😀 5kg", " trim ", "ﬁ①", "=", "~~"]

/** What the server does to texts before it compares them. */
const asCompared = (text: string) => text.trim().normalize("NFKD").toLowerCase()

describe("encodeText", () => {
  it.each(samples)("comes back as it was: %j", (text) => {
    expect(decodeText(encodeText(text))).toBe(text)
  })
  it("holds nothing that the filter language or the server's folding could change", () => {
    for (const text of samples) {
      expect(encodeText(text)).not.toMatch(/["'\\\s]/)
      expect(asCompared(encodeText(text))).toBe(encodeText(text))
    }
  })
  it("keeps apart what differs in case, accents, spaces or compatibility forms only", () => {
    const alike = ["gạo", "Gạo", "gao", "gạo ", "gạo".normalize("NFD"), "fi", "ﬁ"]
    expect(new Set(alike.map((text) => asCompared(encodeText(text)))).size).toBe(alike.length)
  })
  it("gives the beginning of a text the beginning of its code", () => {
    expect(encodeText("Gạo tám").startsWith(encodeText("Gạo t"))).toBe(true)
    expect(encodeText("Gạo tám").startsWith(encodeText("gạo"))).toBe(false)
  })
  it("stays below what the server keeps of a value, and keeps long texts apart", () => {
    const long = "ạ".repeat(5_000)
    expect(encodeText(`${long}a`).length).toBeLessThan(400)
    expect(encodeText(`${long}a`)).not.toBe(encodeText(`${long}b`))
    expect(isShortBeginning(long)).toBe(false)
  })
})
