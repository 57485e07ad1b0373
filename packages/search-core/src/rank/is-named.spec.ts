import { expect, it } from "vitest"
import { readWords } from "../planner/plan-query.js"
import { isNamed } from "./is-named.js"

const named = (query: string, title: string) => {
  const words = readWords(query, false)
  return words !== null && isNamed([{ title }], [{ path: "title" }], words)
}

it("asks for every word in a field that names a document, but not for a pack's size", () => {
  expect(named("gạo tám", "Gạo tám xoan")).toBe(true)
  expect(named("gạo tám 5kg", "Gạo tám xoan")).toBe(true)
  expect(named("gạo tấm nếp", "Gạo tám xoan")).toBe(false)
  expect(named("5kg", "Gạo 5 kg")).toBe(true)
})

it("takes what people say around it for a name only side by side", () => {
  expect(named("đặc sản nam điền", "Đặc sản Nam Điền")).toBe(true)
  expect(named("đặc sản nam điền", "Mắm đặc hải sản Nam Điền")).toBe(false)
})
