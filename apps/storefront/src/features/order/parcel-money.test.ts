import { describe, expect, it } from "vitest"
import { parcelMoney } from "./parcel-money"
import { testParcel } from "./test-parcel"

describe("parcelMoney", () => {
  it("owes all of a parcel just placed", () => {
    expect(parcelMoney(testParcel)).toEqual({
      total: 330_000,
      canceled: 0,
      paid: 0,
      given: 0,
      refunded: 0,
      due: 330_000,
    })
  })

  it("takes the server's own counts", () => {
    const parcel = { ...testParcel, canceled: 100_000, captured: 230_000, refunded: 20_000, due: 0 }
    expect(parcelMoney(parcel)).toEqual({
      total: 330_000,
      canceled: 100_000,
      paid: 230_000,
      given: 0,
      refunded: 20_000,
      due: 0,
    })
  })

  it("asks nothing more of a buyer who has the parcel, while its cash is on the way", () => {
    const parcel = { ...testParcel, state: "delivered" as const }
    expect(parcelMoney(parcel)).toMatchObject({ paid: 0, given: 330_000, due: 0 })
  })
})
