import { describe, expect, it } from "vitest"
import { nameKey } from "../../search/readers/name-key"
import type { Directory } from "./directory"
import { readFacets } from "./facets"

const names: Directory = {
  cooperatives: new Map(),
  communes: new Map(),
  categories: new Map([["gao-nep", { handle: "gao-nep", name: "Gạo, nếp", key: nameKey("Gạo, nếp") }]]),
}

describe("readFacets", () => {
  it("names what was chosen when nothing was found, so that it can be taken back", () => {
    const facets = readFacets({}, names, { category: ["gao-nep"], commune: ["14308"], stars: [4], marks: ["gi"] })
    expect(facets.category).toEqual([{ value: "gao-nep", label: "Gạo, nếp", count: 0 }])
    expect(facets.commune).toEqual([
      expect.objectContaining({
        value: "14308",
        label: "xã Hải Xuân",
        count: 0,
        aliases: expect.arrayContaining(["Hải Phú"]),
      }),
    ])
    expect(facets.stars).toEqual([{ value: "4", label: "4 sao", count: 0 }])
    expect(facets.marks).toEqual([{ value: "gi", label: "Chỉ dẫn địa lý", count: 0 }])
  })
  it("says a chosen value once, as it was counted", () => {
    const counted = { category: { type: "value" as const, values: [{ value: "gao-nep", count: 7 }] } }
    expect(readFacets(counted, names, { category: ["gao-nep", "gao-nep"] }).category).toEqual([
      { value: "gao-nep", label: "Gạo, nếp", count: 7 },
    ])
  })
  it("leaves out a chosen value that nobody knows", () => {
    const facets = readFacets({}, names, { category: ["khong-co"], commune: ["00000"], cooperative: ["htx-da-dong"] })
    expect([facets.category, facets.commune, facets.cooperative]).toEqual([[], [], []])
  })
})
