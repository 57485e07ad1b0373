import { expect, it } from "vitest"
import { onceEach } from "./once-each"

it("keeps the first of each id, in order", () => {
  const items = [
    { id: "b", page: 1 },
    { id: "a", page: 1 },
    { id: "b", page: 2 },
    { id: "c", page: 2 },
  ]
  expect(onceEach(items).map(({ id, page }) => id + page)).toEqual(["b1", "a1", "c2"])
})
