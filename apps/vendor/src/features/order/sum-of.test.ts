import { expect, it } from "vitest"
import { sumOf } from "./sum-of"

it("has cash collected at the door, and nothing of what a transfer or a gateway brings", () => {
  expect(sumOf("on_delivery", { state: "packed", due: 50_000 })).toBe("collect")
  expect(sumOf("on_delivery", { state: "remitted", due: 0 })).toBe("paid")
  expect(sumOf("awaiting", { state: "placed", due: 50_000 })).toBe("awaiting")
  // The gateway has promised it and takes it when the parcel leaves.
  expect(sumOf("paid", { state: "packed", due: 50_000 })).toBe("paid")
  expect(sumOf("on_delivery", { state: "canceled", due: 0 })).toBe("sum")
  expect(sumOf("on_delivery", { state: "returned", due: 0 })).toBe("sum")
})
