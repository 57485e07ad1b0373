import { expect, it } from "vitest"
import { printableIds } from "./printable-ids"

it("chooses with all orders none that has no papers", () => {
  const orders = [
    { order_id: "cash", state: "placed" as const, awaiting: false },
    { order_id: "awaiting", state: "placed" as const, awaiting: true },
    { order_id: "canceled", state: "canceled" as const, awaiting: false },
  ]
  expect(printableIds(orders)).toEqual(["cash"])
})
