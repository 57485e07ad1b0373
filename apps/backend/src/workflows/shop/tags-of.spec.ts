import { describe, expect, it } from "vitest"
import { tagsOf } from "./tags-of"

describe("tagsOf", () => {
  it("names the pages of changed products, their makers and places", () => {
    const news = { handles: ["gao-tam"], cooperatives: ["htx-dong-gio"], communes: ["14236"] }
    expect(tagsOf("catalog.products_changed", news)).toEqual([
      "products",
      "cooperatives",
      "categories",
      "product:gao-tam",
      "cooperative:htx-dong-gio",
      "commune:14236",
    ])
  })
  it("names a cooperative's own page, its place and every list", () => {
    const news = { handle: "htx-dong-gio", commune_code: "14236" }
    expect(tagsOf("cooperative.suspended", news)).toEqual([
      "cooperatives",
      "products",
      "cooperative:htx-dong-gio",
      "commune:14236",
    ])
  })
  it.each([
    ["certificate.revoked", ["products"]],
    ["product-category.updated", ["categories", "products"]],
    ["product-collection.created", ["campaign", "products"]],
    ["order.placed", []],
  ])("maps %s", (event, tags) => {
    expect(tagsOf(event, {})).toEqual(tags)
  })
  it("leaves out keys which the shop would refuse", () => {
    const news = { handles: ["Gạo Tám", "a".repeat(200), "gao--tam"], communes: ["1"] }
    expect(tagsOf("catalog.products_changed", news)).toEqual(["products", "cooperatives", "categories"])
  })
})
