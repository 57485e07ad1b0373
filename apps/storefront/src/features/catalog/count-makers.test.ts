import { MAX_COOPERATIVE_VALUES } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { emptyList } from "@/lib/catalog/empty-list"
import { countMakers, MOST_MAKERS } from "./count-makers"

const facetsOf = (makers: number) => ({
  ...emptyList.facets,
  cooperative: Array.from({ length: makers }, (_, at) => ({ value: `htx-${at}`, label: `HTX ${at}`, count: at })),
})

describe("count of makers", () => {
  it("is what the facet holds while none is chosen", () => {
    expect(countMakers({ cooperative: [] }, facetsOf(41))).toBe(41)
  })
  it("is of the chosen ones that sell something, whoever else could be chosen", () => {
    expect(countMakers({ cooperative: ["htx-7"] }, facetsOf(41))).toBe(1)
    expect(countMakers({ cooperative: ["htx-0", "htx-7", "htx-9", "htx-99"] }, facetsOf(41))).toBe(2)
  })
  it("is not known once the facet is cut", () => {
    expect(MOST_MAKERS).toBe(MAX_COOPERATIVE_VALUES)
    expect(countMakers({ cooperative: [] }, facetsOf(MOST_MAKERS))).toBe(0)
  })
})
