import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPricePhrase } from "./read-price-phrase.js"

const read = (query: string) => {
  const found = readPricePhrase(query)
  return found && [found.rest, found.min, found.max]
}

describe("readPricePhrase", () => {
  it.each<[string, string, number | null, number | null]>([
    ["gạo dưới 50k", "gạo", null, 50_000],
    ["gao duoi 50k", "gao", null, 50_000],
    ["mật ong dưới 100 nghìn", "mật ong", null, 100_000],
    ["rau dưới 20 ngàn", "rau", null, 20_000],
    ["trà dưới 50.000đ", "trà", null, 50_000],
    ["trà dưới 50000 đồng", "trà", null, 50_000],
    ["cá kho không quá 400k", "cá kho", null, 400_000],
    ["sơn mài trên 1 triệu", "sơn mài", 1_000_000, null],
    ["trên 1 triệu", "", 1_000_000, null],
    ["đồ gỗ từ 1,5 triệu trở lên", "đồ gỗ", 1_500_000, null],
    ["quà 200 nghìn", "quà", 150_000, 250_000],
    ["hạt sen tầm 100 nghìn", "hạt sen", 75_000, 125_000],
    ["nước mắm từ 50k đến 100k", "nước mắm", 50_000, 100_000],
    ["chiếu cói 200-300k", "chiếu cói", 200_000, 300_000],
    ["từ 50 đến 100k gạo", "gạo", 50_000, 100_000],
    ["tủ chè 1tr2", "tủ chè", 900_000, 1_500_000],
    ["rượu <100k", "rượu", null, 100_000],
    ["gạo giá dưới 30k ngon", "gạo ngon", null, 30_000],
  ])("reads %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each<[string, string, number | null, number | null]>([
    ["gạo tám 50k", "gạo tám", 37_500, 62_500],
    ["gạo tám 50-60k", "gạo tám", 50_000, 60_000],
    ["gạo tấm dưới 50k", "gạo tấm", null, 50_000],
    ["tỏi 50k", "tỏi", 37_500, 62_500],
    ["đỗ đen 50k", "đỗ đen", 37_500, 62_500],
    ["tỏi đen 200k", "tỏi đen", 150_000, 250_000],
    ["bánh chưng 60k", "bánh chưng", 45_000, 75_000],
    ["vịt cỏ 120k", "vịt cỏ", 90_000, 150_000],
    ["gà già 120k", "gà già", 90_000, 150_000],
    ["tủ 2 triệu", "tủ", 1_500_000, 2_500_000],
    ["thịt đuôi 100k", "thịt đuôi", 75_000, 125_000],
    ["nước khoáng 10k", "nước khoáng", 7_500, 12_500],
    ["gao tam 50k", "gao tam", 37_500, 62_500],
    ["gao tam 50k den 100k", "gao tam", 50_000, 100_000],
    ["toi 50k", "toi", 37_500, 62_500],
    ["toi den 200k", "toi den", 150_000, 250_000],
    ["banh chung 60k", "banh chung", 45_000, 75_000],
    ["vit co 120k", "vit co", 90_000, 150_000],
    ["nuoc khoang 10k", "nuoc khoang", 7_500, 12_500],
    ["tu 2 trieu", "tu", 1_500_000, 2_500_000],
  ])("leaves goods their name in %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each<[string, string, number | null, number | null]>([
    ["tỏi tầm 50k", "tỏi", 37_500, 62_500],
    ["tỏi đen đến 200k", "tỏi đen", null, 200_000],
    ["bánh chưng chừng 60k", "bánh chưng", 45_000, 75_000],
    ["vịt CỠ 120k", "vịt", 90_000, 150_000],
    ["tủ từ 2 triệu", "tủ", 2_000_000, null],
    ["quà khỏang 100k", "quà", 75_000, 125_000],
    ["gạo duoi 50k", "gạo", null, 50_000],
    ["dỗ dến 50k", "dỗ", null, 50_000],
    ["gao tu 50k", "gao", 50_000, null],
    ["tu 50k den 100k", "", 50_000, 100_000],
    ["gao 50k toi 100k", "gao", 50_000, 100_000],
    ["tu 2 trieu tro len", "", 2_000_000, null],
    ["ruou nep khoang 100k", "ruou nep", 75_000, 125_000],
    ["tỏi dưới 2 củ", "tỏi", null, 2_000_000],
  ])("takes the word that was meant in %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each([
    "tỏi 5 củ",
    "hành 5-6 củ",
    "gạo 5kg",
    "gạo 5 kg",
    "nước mắm 40 độ đạm",
    "nước mắm 500 ml",
    "gạo tám",
    "OCOP 4 sao",
    "hương dưới gốc đa",
    "trà 100%",
    "",
    "hộp 12 chiếc",
    "từ 5 đến 3",
    "dưới 0k",
    "1900",
    "20 đôi đũa",
    "gạo từ 2 kg đến 5 kg",
  ])("finds no price in %j", (query) => {
    expect(read(query)).toBeNull()
  })
  it.each<[string, string, number | null, number | null]>([
    ["mật ong từ 50 đến 100 nghìn đồng", "mật ong", 50_000, 100_000],
    ["gạo dưới 50 nghìn đồng", "gạo", null, 50_000],
    ["gao duoi 50 nghin dong", "gao", null, 50_000],
    ["rau dưới 20 ngàn đồng ngon", "rau ngon", null, 20_000],
    ["tủ chè trên 1,5 triệu đồng", "tủ chè", 1_500_000, null],
    ["từ 50 nghìn đồng đến 100 nghìn đồng gạo", "gạo", 50_000, 100_000],
    ["quà từ 1 triệu đồng trở lên", "quà", 1_000_000, null],
    ["gạo dưới 50k đồng", "gạo", null, 50_000],
    ["Gạo dưới 50 nghìn Đồng", "Gạo", null, 50_000],
    ["gạo 50k đồng một kg", "gạo", 37_500, 62_500],
    ["gạo dưới 50k VND", "gạo", null, 50_000],
    ["quà 1 triệu rưỡi", "quà", 1_125_000, 1_875_000],
    ["qua duoi 1 trieu ruoi", "qua", null, 1_500_000],
    ["tủ từ 1 triệu rưỡi đến 2 triệu rưỡi", "tủ", 1_500_000, 2_500_000],
    ["gạo 30k/kg", "gạo", 22_500, 37_500],
    ["gạo dưới 30k / 1 kg ngon", "gạo ngon", null, 30_000],
    ["gạo dưới 30.000/kg", "gạo", null, 30_000],
    ["nước mắm 200k/lít", "nước mắm", 150_000, 250_000],
    ["gạo 50 nghìn đồng một kg", "gạo", 37_500, 62_500],
    ["chè dưới 100.000đ/hộp", "chè", null, 100_000],
    ["50k một hộp quà", "quà", 37_500, 62_500],
    ["gạo từ 20k/kg đến 40k/kg", "gạo", 20_000, 40_000],
  ])("takes what belongs to the amount with it in %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each<[string, string, number | null, number | null]>([
    ["gạo Nam Đồng dưới 50k", "gạo Nam Đồng", null, 50_000],
    ["gạo dưới 50k Đồng Văn", "gạo Đồng Văn", null, 50_000],
    ["gạo dưới 50k đồng văn", "gạo đồng văn", null, 50_000],
    ["gạo dưới 50 nghìn Đồng Gió", "gạo Đồng Gió", null, 50_000],
    ["dưới 200 nghìn đông trùng hạ thảo", "đông trùng hạ thảo", null, 200_000],
    ["dưới 50 nghìn lá dong", "lá dong", null, 50_000],
    ["dưới 2 triệu rươi", "rươi", null, 2_000_000],
    ["duoi 200k ruoi", "ruoi", null, 200_000],
    ["200k một quà tết", "một quà tết", 150_000, 250_000],
    ["200k mot qua tet", "mot qua tet", 150_000, 250_000],
    ["cá 50k và 100k", "cá và 100k", 37_500, 62_500],
    ["gạo dưới 20k trên 50k", "gạo trên 50k", null, 20_000],
  ])("leaves alone what is no part of the price in %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each<[string, string, number | null, number | null]>([
    ["gạo trên 20k dưới 50k", "gạo", 20_000, 50_000],
    ["gao tren 20k duoi 50k", "gao", 20_000, 50_000],
    ["dưới 50 nghìn đồng và trên 20 nghìn đồng gạo", "gạo", 20_000, 50_000],
    ["trên 20k gạo dưới 50k", "gạo", 20_000, 50_000],
    ["quà giữa 100k và 200k", "quà", 100_000, 200_000],
    ["qua giua 100 va 200 nghin dong", "qua", 100_000, 200_000],
    ["gạo từ 20k, tối đa 50k", "gạo", 20_000, 50_000],
  ])("reads both bounds of %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each<[string, string, number | null, number | null]>([
    ["tủ chè dưới 2 triệu 5", "tủ chè", null, 2_500_000],
    ["tu che duoi 2 trieu 5", "tu che", null, 2_500_000],
    ["tủ từ 1 triệu 200 nghìn đến 2 triệu 5", "tủ", 1_200_000, 2_500_000],
    ["tủ dưới 1 triệu 50 nghìn đồng", "tủ", null, 1_050_000],
    ["tủ dưới 1 triệu 2 trăm", "tủ", null, 1_200_000],
    ["tủ dưới 1 triệu 2 trăm nghìn", "tủ", null, 1_200_000],
    ["tủ trên 1 tr 200", "tủ", 1_200_000, null],
    ["quà dưới 2 triệu 5 đồng một hộp", "quà", null, 2_500_000],
    ["quà dưới 2 triệu 5 sao", "quà 5 sao", null, 2_000_000],
    ["dưới 2 triệu 5 hộp quà", "5 hộp quà", null, 2_000_000],
    ["tủ dưới 2 triệu 15", "tủ 15", null, 2_000_000],
  ])("reads an amount said in two parts in %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each<[string, string, number | null, number | null]>([
    ["quà từ 500 đến 1 triệu", "quà", 500_000, 1_000_000],
    ["quà 500 - 1 triệu", "quà", 500_000, 1_000_000],
    ["gạo từ 20k đến dưới 50k", "gạo", 20_000, 50_000],
    ["trên 50k đến 100k", "", 50_000, 100_000],
    ["gạo 20 nghìn trở lại", "gạo", null, 20_000],
    ["nước mắm dưới 100", "nước mắm", null, 100_000],
    ["gạo tối đa 50", "gạo", null, 50_000],
    ["tủ dưới hai triệu", "tủ", null, 2_000_000],
    ["tu duoi hai trieu", "tu", null, 2_000_000],
    ["quà một trăm nghìn", "quà", 75_000, 125_000],
    ["mật ong từ năm mươi nghìn đến một triệu rưỡi", "mật ong", 50_000, 1_500_000],
  ])("reads what goes without saying in %s", (query, rest, min, max) => {
    expect(read(query)).toEqual([rest, min, max])
  })
  it.each([
    "dưới 100 hộp quà",
    "gạo dưới 5",
    "hương trên 3 tháng",
    "gạo tám",
    "dưới năm sao",
    "hải nghìn",
    "khay mười ngăn",
    "khay 10 ngăn",
  ])("still finds no price in %j", (query) => {
    expect(read(query)).toBeNull()
  })
  it("names both bounds it took", () => {
    expect(readPricePhrase("gạo trên 20k và dưới 50 nghìn đồng")?.phrase).toBe("trên 20k và dưới 50 nghìn đồng")
    expect(readPricePhrase("gạo 30k/kg ngon")?.phrase).toBe("30k/kg")
  })
  it("names the words it took", () => {
    expect(readPricePhrase("Gạo DƯỚI 50K ngon")?.phrase).toBe("DƯỚI 50K")
    expect(readPricePhrase("gạo tám 50k")?.phrase).toBe("50k")
  })
  it("reads any bound in thousands, and never throws", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (thousands) => {
        expect(read(`gạo dưới ${thousands}k`)).toEqual(["gạo", null, thousands * 1_000])
      }),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const found = readPricePhrase(text)
        if (found) expect(Math.max(found.min ?? 0, found.max ?? 0)).toBeGreaterThan(0)
      }),
    )
  })
  it("takes bounded time for a long query", () => {
    const started = performance.now()
    readPricePhrase("từ 1.000.000 ".repeat(1_000))
    readPricePhrase("9".repeat(10_000))
    readPricePhrase("1 nghìn đồng một kg ".repeat(1_000))
    readPricePhrase(`1${" ".repeat(299)}`)
    readPricePhrase("1 triệu 200 ".repeat(1_000))
    readPricePhrase(`1 triệu${" ".repeat(290)}`)
    expect(performance.now() - started).toBeLessThan(100)
  })
})
