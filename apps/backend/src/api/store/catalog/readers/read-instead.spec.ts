import { expect, it } from "vitest"
import { readInstead } from "./read-instead"

it("reads what was searched instead, why, and how many the words as typed found", () => {
  const said = { searched_instead: "linh chi", searched_because: "spelling" }
  expect(readInstead(said)).toEqual({ ...said, found_as_typed: 0 })
  expect(readInstead({ ...said, found_as_typed: 2 })).toEqual({ ...said, found_as_typed: 2 })
})

it.each([undefined, {}, { searched_instead: 7 }])("takes %j for nothing", (details) => {
  expect(readInstead(details)).toEqual({ searched_instead: null, searched_because: null, found_as_typed: 0 })
})
