import { describe, expect, it } from "vitest"
import { priceInQuery } from "./price-in-query"

describe("priceInQuery", () => {
  it("makes the price in the words a filter and names it", () => {
    expect(priceInQuery({ q: "gạo dưới 50k" })).toEqual({
      query: { q: "gạo", price_max: 50_000 },
      price: { min: null, max: 50_000, phrase: "dưới 50k" },
    })
  })
  it("leaves a query alone that names none", () => {
    expect(priceInQuery({ q: "gạo 5 kg" })).toEqual({ query: { q: "gạo 5 kg" }, price: null })
    expect(priceInQuery({})).toEqual({ query: {}, price: null })
  })
  it("lets a price that was chosen stand instead of the one in the words", () => {
    const { query, price } = priceInQuery({ q: "gạo dưới 50k", price_max: 30_000 })
    expect([query, price]).toEqual([{ q: "gạo", price_max: 30_000 }, null])
  })
  it.each(["dưới 100k?", "100k+", "giá rẻ dưới 50k", "đặc sản dưới 100k", "hàng dưới 100k"])(
    "asks for everything of that price where nothing else names goods: %s",
    (q) => {
      expect(priceInQuery({ q }).query.q).toBe("")
    },
  )
})
