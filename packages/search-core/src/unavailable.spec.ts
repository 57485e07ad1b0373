import { describe, expect, it } from "vitest"
import { isSearchRefused, isSearchUnavailable, refused, unavailable } from "./unavailable.js"

function thrownBy(action: () => never): unknown {
  try {
    return action()
  } catch (error) {
    return error
  }
}

describe("an engine that does not serve", () => {
  it("is down or refuses, never both", () => {
    const errors = [thrownBy(() => unavailable("gone")), thrownBy(() => refused("another key"))]
    expect(errors.map((error) => [isSearchUnavailable(error), isSearchRefused(error)])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it("is told by its code alone, whichever copy of the error class was thrown", () => {
    expect(isSearchRefused({ code: "search_refused" })).toBe(true)
  })

  it.each([null, undefined, "search_refused", new Error("search_refused"), { code: "23505" }])(
    "is not said by %o",
    (error) => {
      expect(isSearchRefused(error)).toBe(false)
    },
  )
})
