import type { DeliveryTable } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { delivery as words } from "../../../messages/vi/delivery"
import { flatTable, tableOf } from "./flat-table"
import { differences, mergeTables } from "./merge-tables"
import { fieldName, valueWords } from "./value-words"

const zone = { base_fee: 20_000, step_fee: 5_000, days_min: 1, days_max: 3 }
const seen: DeliveryTable = {
  base_weight_g: 2000,
  step_weight_g: 1000,
  zones: { same_commune: zone, same_province: zone, elsewhere: zone },
  free_from: null,
  pickup: true,
}
const elsewhere = (change: Partial<typeof zone>, rest: Partial<DeliveryTable> = {}): DeliveryTable => ({
  ...seen,
  ...rest,
  zones: { ...seen.zones, elsewhere: { ...zone, ...change } },
})

it("is the same table field by field and whole again", () => {
  expect(tableOf(flatTable(seen))).toEqual(seen)
})

it("puts one's own changes over what the other wrote, and leaves the other's where one made none", () => {
  const wanted = elsewhere({ base_fee: 30_000 }, { free_from: 500_000 })
  const market = elsewhere({ base_fee: 26_000, step_fee: 6_000 }, { pickup: false })
  expect(mergeTables(seen, wanted, market)).toEqual({
    table: elsewhere({ base_fee: 30_000, step_fee: 6_000 }, { free_from: 500_000, pickup: false }),
    mine: ["zones.elsewhere.base_fee", "free_from"],
    theirs: ["zones.elsewhere.step_fee", "pickup"],
  })
})

it("has nothing to ask where both wrote the same", () => {
  const both = elsewhere({ base_fee: 30_000 })
  expect(mergeTables(seen, both, both)).toEqual({ table: both, mine: [], theirs: [] })
})

it("makes no table of days that do not fit together", () => {
  expect(mergeTables(seen, elsewhere({ days_min: 3 }), elsewhere({ days_max: 2 })).table).toBeNull()
})

it("names fields and values as people say them", () => {
  const [field] = differences(seen, elsewhere({ base_fee: 30_000 }))
  expect(field && [fieldName(field, words), valueWords(field, seen, words)]).toEqual([
    "Nơi khác, giá đầu",
    "20.000\u00a0₫",
  ])
  expect([valueWords("base_weight_g", { ...seen, base_weight_g: 1500 }, words), fieldName("pickup", words)]).toEqual([
    "1,5\u00a0kg",
    "Khách tự đến lấy hàng",
  ])
  expect(valueWords("free_from", seen, words)).toBe("không miễn phí")
})
