import { describe, expect, it } from "vitest"
import { priceInQuery } from "./price-in-query"

describe("priceInQuery", () => {
  it("makes the price in the words a filter and names it", () => {
    expect(priceInQuery({ q: "gạo dưới 50k" })).toEqual({
      query: { q: "gạo", price_max: 50_000 },
      price: { min: null, max: 50_000, phrase: "dưới 50k" },
    })
  })
  it("leaves a query alone that names none, or has a price chosen beside it", () => {
    expect(priceInQuery({ q: "gạo 5 kg" })).toEqual({ query: { q: "gạo 5 kg" }, price: null })
    const chosen = { q: "gạo dưới 50k", price_max: 30_000 }
    expect(priceInQuery(chosen)).toEqual({ query: chosen, price: null })
    expect(priceInQuery({})).toEqual({ query: {}, price: null })
  })
})
