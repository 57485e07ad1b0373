import { productListQuerySchema, productSorts } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { readAddress, writeAddress } from "./list-address"
import { listQuery } from "./list-query"
import { countFilters, noChoice, PAGE_SIZE, toggleValue, withoutFilters } from "./list-state"

const full = {
  ...noChoice,
  q: "gạo tám",
  category: ["gao-nep"],
  stars: ["4", "5"],
  commune: ["14230"],
  cooperative: ["dong-gio"],
  marks: ["gi"],
  campaign: "phien-cho",
  priceMin: 10_000,
  priceMax: 200_000,
  inStock: true,
  onSale: true,
  sort: "price_asc" as const,
  pages: 3,
}

describe("the address of a list", () => {
  it("is empty while nothing is chosen", () => {
    expect(writeAddress(noChoice)).toBe("")
    expect(readAddress("")).toEqual(noChoice)
  })

  it("reads back everything it writes", () => {
    expect(readAddress(writeAddress(full))).toEqual(full)
  })

  it("is the same for the same choices in another order", () => {
    expect(writeAddress({ ...full, stars: ["5", "4"] })).toBe(writeAddress(full))
  })

  it("reads every order the contract knows", () => {
    for (const sort of productSorts) expect(readAddress(`?xep=${sort}`).sort).toBe(sort)
  })

  it("leaves out what it cannot understand", () => {
    const state = readAddress("?sao=9,4&xa=abc&gia=x--5&xep=hack&trang=-3&nhom=../admin&con=yes")
    expect(state).toEqual({ ...noChoice, stars: ["4"] })
  })

  it("never asks for more pages than a list shows", () => {
    expect(readAddress("?trang=99999").pages).toBe(20)
    expect(readAddress("?trang=1.5").pages).toBe(1)
  })
})

describe("the query of a list", () => {
  it("is accepted by the contract", () => {
    const query = Object.fromEntries(Object.entries(listQuery(full, {}, 2)).map(([name, value]) => [name, `${value}`]))
    const parsed = productListQuerySchema.parse(query)
    expect(parsed).toMatchObject({ offset: 2 * PAGE_SIZE, stars: [4, 5], commune: ["14230"], collection: "phien-cho" })
  })

  it("keeps the filter its page fixes, whatever the address says", () => {
    expect(listQuery(full, { category: "hai-san" }, 0).category).toBe("hai-san")
  })
})

describe("choices", () => {
  it("start again at the first page when a filter changes", () => {
    expect(toggleValue(full, "stars", "3")).toMatchObject({ stars: ["4", "5", "3"], pages: 1 })
    expect(toggleValue(full, "stars", "4")).toMatchObject({ stars: ["5"], pages: 1 })
  })

  it("count filters, not the words searched for", () => {
    expect(countFilters(full)).toBe(10)
    expect(countFilters(withoutFilters(full))).toBe(0)
    expect(withoutFilters(full).q).toBe("gạo tám")
  })
})
