import { expect, it } from "vitest"
import { quoteInZone } from "./quote-in-zone.js"

const bands = { base_weight_g: 2000, step_weight_g: 500, free_from: 300_000 }
const rate = { base_fee: 20_000, step_fee: 3_000 }
const quote = (weightG: number, goodsTotal = 0) => quoteInZone(bands, rate, { weightG, goodsTotal })

it("asks the base fee up to the first band, and a step fee for each step begun", () => {
  expect([0, 2000, 2001, 2500, 2501].map((grams) => quote(grams))).toEqual([
    { fee: 20_000, steps: 0 },
    { fee: 20_000, steps: 0 },
    { fee: 23_000, steps: 1 },
    { fee: 23_000, steps: 1 },
    { fee: 26_000, steps: 2 },
  ])
})

it("asks nothing from the threshold on, not one đồng below", () => {
  expect([quote(9000, 299_999).fee, quote(9000, 300_000).fee]).toEqual([62_000, 0])
})
