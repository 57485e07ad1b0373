import { expect, it } from "vitest"
import { goodsAmong } from "./drop-filler.js"

const goods = (text: string) => {
  const words = text.split(" ")
  return goodsAmong(words)
    .map((at) => words[at])
    .join(" ")
}

it.each([
  ["mua gạo ngon ở ninh bình", "gạo ninh bình"],
  ["giá mật ong bao nhiêu", "mật ong"],
  ["mua chieu coi o dau", "chieu coi"],
  ["đậu phụ", "đậu phụ"],
  ["dau phu", "dau phu"],
  ["cho tôi hỏi", ""],
])("keeps of %s what names goods: %s", (text, kept) => {
  expect(goods(text)).toBe(kept)
})
