import type { DeliveryTable } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { delivery as words } from "../../../messages/vi/delivery"
import { type DeliveryForm, formOf, typedOver } from "./delivery-form"
import { readForm, readGrams } from "./read-form"
import { smallSentence } from "./small-sentence"

const table: DeliveryTable = {
  base_weight_g: 1500,
  step_weight_g: 500,
  zones: {
    same_commune: { base_fee: 0, step_fee: 1_000, days_min: 0, days_max: 0 },
    same_province: { base_fee: 25_000, step_fee: 2_500, days_min: 1, days_max: 2 },
    elsewhere: { base_fee: 35_000, step_fee: 5_000, days_min: 3, days_max: 5 },
  },
  free_from: 500_000,
  pickup: true,
}
const start = formOf(table)
const wrong = (typed: Partial<DeliveryForm>) => readForm({ ...start, ...typed }, words).wrong
const { errors } = words

describe("the form", () => {
  it("shows kilograms and amounts as people write them, and reads its own words back", () => {
    expect(start).toMatchObject({ base_weight_g: "1,5", "zones.same_province.base_fee": "25.000", free: "on" })
    expect(readForm(start, words).table).toEqual(table)
    expect(readForm(formOf({ ...table, free_from: null, pickup: false }), words).table).toEqual({
      ...table,
      free_from: null,
      pickup: false,
    })
  })

  it("reads weights of a part of a kilogram, to the gram", () => {
    const read = ["1,5", "0.25", "2 kg", "1,005", "500"].map((typed) => readGrams(typed, errors).value)
    expect(read).toEqual([1500, 250, 2000, null, 500_000])
  })

  it("asks back about a weight that may mean two things instead of guessing", () => {
    expect(wrong({ base_weight_g: "1.500" })).toEqual({ base_weight_g: expect.stringContaining("“1.500”") })
  })

  it("names what is wrong with each answer, at its field", () => {
    expect(
      wrong({
        base_weight_g: "",
        step_weight_g: "0",
        "zones.same_commune.base_fee": "",
        "zones.same_province.step_fee": "20.000.000",
        "zones.elsewhere.days_max": "2",
        "zones.same_province.days_min": "61",
        free_from: "nhiều",
      }),
    ).toEqual({
      base_weight_g: errors.weight,
      step_weight_g: errors.weight_range,
      "zones.same_commune.base_fee": errors.fee,
      "zones.same_province.step_fee": errors.fee_most,
      "zones.elsewhere.days_max": "Ngày này phải bằng hoặc sau ngày sớm nhất (3).",
      "zones.same_province.days_min": errors.days,
      free_from: errors.free_from,
    })
  })

  it("does not mind an amount behind a switch that is off", () => {
    const read = readForm({ ...start, free: "", free_from: "nhiều" }, words)
    expect([read.wrong, read.table?.free_from]).toEqual([{}, null])
  })

  it("keeps nothing of a field that was typed back", () => {
    expect(typedOver(start, { ...start, free_from: "600.000" })).toEqual({ free_from: "600.000" })
    expect(typedOver(start, { ...start })).toEqual({})
  })

  it("asks whether 25 đồng are meant as 25 thousand, and never about nothing", () => {
    expect(smallSentence(25, words)).toBe("Đang ghi 25\u00a0₫. Nếu là 25 nghìn thì ghi 25.000.")
    expect([smallSentence(0, words), smallSentence(1000, words), smallSentence(null, words)]).toEqual([
      null,
      null,
      null,
    ])
  })
})
