import { describe, expect, it } from "vitest"
import type { Directory } from "../../catalog/readers/directory"
import { nameKey } from "./name-key"
import { suggestNames } from "./suggest-names"

const commune = {
  code: "14308",
  slug: "xa-hai-xuan-14308",
  name: "xã Hải Xuân",
  key: nameKey("Hải Xuân", "xã"),
  former: ["Hải Xuân", "Hải Phú"].map((name) => ({ name, key: nameKey(name) })),
}
const directory: Directory = {
  cooperatives: new Map(),
  communes: new Map([[commune.code, commune]]),
  categories: new Map([["gao-nep", { handle: "gao-nep", name: "Gạo, nếp", key: nameKey("Gạo, nếp") }]]),
}
const places = (typed: string) => suggestNames(nameKey(typed), directory).communes

describe("suggestNames", () => {
  it("names a place once, by its former name only when today's does not fit", () => {
    expect(places("hai x")).toEqual([{ slug: commune.slug, name: commune.name, former_name: null }])
    expect(places("xã hải xuân")).toEqual([{ slug: commune.slug, name: commune.name, former_name: null }])
    expect(places("hai phu")).toEqual([{ slug: commune.slug, name: commune.name, former_name: "Hải Phú" }])
  })
  it("offers kinds by any of their words", () => {
    expect(suggestNames(nameKey("nep"), directory).categories).toEqual([{ handle: "gao-nep", name: "Gạo, nếp" }])
  })
})
