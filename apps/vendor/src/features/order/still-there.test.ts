import { expect, it } from "vitest"
import { stillThere } from "./still-there"

it("drops from the choice what a buyer or a colleague has moved on, and keeps its order", () => {
  const pages = [{ orders: [{ order_id: "a" }, { order_id: "b" }] }, { orders: [{ order_id: "d" }] }]
  expect(stillThere(["d", "c", "a"], { pages })).toEqual(["d", "a"])
  expect(stillThere(["a"], undefined)).toEqual([])
})
