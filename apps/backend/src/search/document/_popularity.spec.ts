import { describe, expect, it } from "vitest"
import { popularity } from "./popularity"

const plain = { inStock: true, stars: null, soldLately: 0, rating: undefined }

describe("popularity", () => {
  it("lies between 0 and 1", () => {
    expect(popularity({ inStock: false, stars: null, soldLately: -3, rating: { average: 1, count: 1e6 } })).toBe(0)
    expect(popularity({ inStock: true, stars: 5, soldLately: 1e9, rating: { average: 5, count: 1e6 } })).toBe(1)
  })

  it("puts what is in stock before the same thing sold out, though that has five stars", () => {
    expect(popularity(plain)).toBeGreaterThan(popularity({ ...plain, inStock: false, stars: 5 }))
  })

  it("rises with stars, sales and rating", () => {
    const base = popularity(plain)
    expect(popularity({ ...plain, stars: 3 })).toBeGreaterThan(base)
    expect(popularity({ ...plain, soldLately: 1 })).toBeGreaterThan(base)
    expect(popularity({ ...plain, rating: { average: 4, count: 1 } })).toBeGreaterThan(base)
    expect(popularity({ ...plain, rating: { average: 3, count: 1 } })).toBeLessThan(base)
  })

  it("trusts many reviews more than one perfect one", () => {
    const one = popularity({ ...plain, rating: { average: 5, count: 1 } })
    const many = popularity({ ...plain, rating: { average: 4.7, count: 50 } })
    expect(many).toBeGreaterThan(one)
  })
})
