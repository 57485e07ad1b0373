import { expect, it } from "vitest"
import { marker, readMarks } from "./marker.js"

it("takes marks out of a text and tells where they stood", () => {
  const { begin, end } = marker
  expect(readMarks(`${begin}Gạo${end} tám ${begin}xoan${end}!`)).toEqual({
    text: "Gạo tám xoan!",
    ranges: [
      [0, 3],
      [8, 12],
    ],
  })
})

it("takes signs in a document for text", () => {
  expect(readMarks("\uE000x\uE001")).toEqual({ text: "\uE000x\uE001", ranges: [] })
})
