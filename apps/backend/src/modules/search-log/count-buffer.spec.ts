import { expect, it } from "vitest"
import { CountBuffer } from "./count-buffer"

const day = "2026-11-25"

it("counts searches, finds and at most five different visitors of a term", () => {
  const buffer = new CountBuffer()
  for (const visitor of ["a", "a", "b", "c", "d", "e", "f"])
    buffer.add(day, { text: "gạo", found: visitor !== "a", visitor })
  expect(buffer.take()).toEqual([
    { day, terms: [{ text: "gạo", searches: 7, found: 5, seen: ["a", "b", "c", "d", "e"] }] },
  ])
})

it("gives everything away once", () => {
  const buffer = new CountBuffer()
  buffer.add(day, { text: "gạo", found: true, visitor: "a" })
  buffer.take()
  expect(buffer.take()).toEqual([])
})

it("holds at most a thousand terms and goes on counting those it knows", () => {
  const buffer = new CountBuffer()
  for (let number = 0; number < 3_000; number += 1) buffer.add(day, { text: `t${number}`, found: true, visitor: "a" })
  buffer.add(day, { text: "t0", found: true, visitor: "b" })
  const [{ terms } = { terms: [] }] = buffer.take()
  expect(terms).toHaveLength(1_000)
  expect(terms.find(({ text }) => text === "t0")?.searches).toBe(2)
})
