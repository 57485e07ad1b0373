import { expect, it } from "vitest"
import { entityId } from "./entity-id"

it("looks like Medusa's own ids, and none of many comes twice", () => {
  const ids = Array.from({ length: 20_000 }, () => entityId("order"))
  expect(ids.filter((id) => !/^order_[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

it("uses every letter of its alphabet about equally often", () => {
  const counts = new Map<string, number>()
  for (let n = 0; n < 4_000; n += 1)
    for (const letter of entityId("x").slice(-16)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect(counts.size).toBe(32)
  for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(400)
})
