import type { VendorStockRow } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { vi } from "../../messages/vi"
import { readEdit } from "./read-edit"

const row: VendorStockRow = {
  variant_id: "v",
  product_id: "p",
  label: "Gạo tám, túi 5 kg",
  thumbnail: null,
  unit: "túi",
  editable: true,
  stocked: 10,
  reserved: 4,
  available: 6,
  price: 100_000,
  low: false,
}

it("adds, takes off and counts anew", () => {
  expect(readEdit("came", "5", row, vi)).toMatchObject({ ok: true, after: 15, body: { mode: "adjust", quantity: 5 } })
  expect(readEdit("gone", "6", row, vi)).toMatchObject({ ok: true, after: 4, body: { mode: "adjust", quantity: -6 } })
  expect(readEdit("counted", "4", row, vi)).toMatchObject({ ok: true, after: 4, body: { mode: "set", quantity: 4 } })
})

it.each([
  ["came", "1.5"],
  ["came", "hai"],
  ["came", "0"],
  ["gone", "11"],
  ["gone", "7"],
  ["counted", "3"],
] as const)("says what is wrong with %s %s", (kind, typed) => {
  expect(readEdit(kind, typed, row, vi)).toEqual({ ok: false, error: expect.stringMatching(/\S/) })
})
