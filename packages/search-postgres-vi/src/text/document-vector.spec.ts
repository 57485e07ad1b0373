import { expect, it } from "vitest"
import { documentVector } from "./document-vector.js"

it("indexes words folded, as written, joined, first and counted; learns how they are written", () => {
  const { vector, words } = documentVector([{ text: "Gạo tám", label: "A" }])
  expect(vector.split(" ")).toEqual([
    "'gao':1A",
    "'=gạo':1A",
    "'^gao':1A",
    "'+gaotam':1A",
    "'^gaotam':1A",
    "'tam':2A",
    "'=tám':2A",
    "'#2':2A",
  ])
  expect(words).toEqual(["gao", "gao=gạo", "tam", "tam=tám"])
})

it("bounds what one document may add", () => {
  expect(documentVector([{ text: "từ ".repeat(50_000), label: "D" }]).vector.length).toBeLessThan(10_000)
})
