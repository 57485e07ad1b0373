import { expect, it } from "vitest"
import { fillerPhrasesAmong, goodsAmong } from "./drop-filler.js"

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
  ["toi den ly son", "toi den ly son"],
  ["đậu phụ", "đậu phụ"],
  ["dau phu", "dau phu"],
  ["cho tôi hỏi", ""],
  ["các loại mắm", "mắm"],
  ["những món hàng thủ công", "thủ công"],
  ["nhung huou", "nhung huou"],
  ["gao lut do", "gao lut do"],
  ["dac san nam dinh", "nam dinh"],
  ["2 cân gạo", "gạo"],
  ["một ít gạo", "gạo"],
  ["gạo tám túi 5 kg", "gạo tám"],
  ["trứng gà 10 quả", "trứng gà"],
  ["nước mắm 35 độ đạm", "nước mắm 35 độ đạm"],
  ["huyện hải hậu", "hải hậu"],
  ["thành phố tam điệp", "tam điệp"],
  ["nước mắm loại 1", "nước mắm"],
  ["mua cá quả ở đâu", "cá quả"],
  ["trà không đường", "trà không đường"],
  ["rau huu co", "rau huu co"],
  ["củ cải muối", "củ cải muối"],
])("keeps of %s what names goods: %s", (text, kept) => {
  expect(goods(text)).toBe(kept)
})

it("tells where filler of several words stands", () => {
  expect(fillerPhrasesAmong("mua đặc sản ninh bình giá rẻ".split(" "))).toEqual([
    [1, 3],
    [5, 7],
  ])
  expect(fillerPhrasesAmong("gạo ngon".split(" "))).toEqual([])
})
