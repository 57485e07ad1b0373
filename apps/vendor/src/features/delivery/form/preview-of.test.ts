import { expect, it } from "vitest"
import { delivery as words } from "../../../messages/vi/delivery"
import { daysWords } from "../table/value-words"
import { formOf } from "./delivery-form"
import { previewOf } from "./preview-of"
import { readForm } from "./read-form"

const zone = (base_fee: number, step_fee: number) => ({ base_fee, step_fee, days_min: 1, days_max: 2 })
const form = formOf({
  base_weight_g: 2000,
  step_weight_g: 1000,
  zones: { same_commune: zone(10_000, 0), same_province: zone(20_000, 5_000), elsewhere: zone(40_000, 8_000) },
  free_from: 100_000,
  pickup: false,
})
const fees = (typed: object, grams: number) =>
  previewOf(readForm({ ...form, ...typed }, words).values, grams).map(({ quote }) => quote?.fee ?? null)

it("comes to what the market charges for the weight, with each step begun", () => {
  expect(fees({}, 2000)).toEqual([10_000, 20_000, 40_000])
  expect(fees({}, 5000)).toEqual([10_000, 35_000, 64_000])
  expect(fees({}, 2001)).toEqual([10_000, 25_000, 48_000])
})

it("says nothing of a zone, or of all, while a number is missing", () => {
  expect(fees({ "zones.elsewhere.base_fee": "" }, 5000)).toEqual([10_000, 35_000, null])
  expect(fees({ step_weight_g: "x" }, 5000)).toEqual([null, null, null])
  expect(fees({}, Number.NaN)).toEqual([null, null, null])
  expect(fees({ "zones.same_province.days_max": "0" }, 5000)).toEqual([10_000, null, 64_000])
})

it("says days in words", () => {
  expect([daysWords(0, 0, words), daysWords(2, 2, words), daysWords(0, 1, words)]).toEqual([
    "tới trong ngày",
    "2\u00a0ngày",
    "0–1\u00a0ngày",
  ])
})
