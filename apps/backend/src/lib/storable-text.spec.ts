import { expect, it } from "vitest"
import { storableText } from "./storable-text"

it.each([
  ["Gạo 🌾 nếp", undefined, "Gạo 🌾 nếp"],
  ["Gạo 🌾 nếp", 5, "Gạo "],
  ["Gạo 🌾 nếp", 6, "Gạo 🌾"],
  ["a\0b\udc00c\ud83d", undefined, "abc"],
])("keeps of %j and %s units what can be stored", (text, most, kept) => {
  expect(storableText(text, most)).toBe(kept)
})
