import { expect, it } from "vitest"
import { readCount } from "./read-count"

it("reads whole numbers as people here write them", () => {
  expect(["120", "1.200", "1 200", " 24 ", "1.000.000"].map(readCount)).toEqual([120, 1200, 1200, 24, 1_000_000])
})

it("takes no decimals, words or half groups", () => {
  for (const typed of ["", "1,5", "1.5", "12.00", "-3", "mười", "1e3", "99999999"]) expect(readCount(typed)).toBeNaN()
})
