import { describe, expect, it } from "vitest"
import { listing as words } from "../../../messages/vi/listing"
import { bodyOf, changedParts, partsOf } from "./body-of"
import { checkAll, checkStep } from "./check-step"
import { emptyForm, emptyPack, type GoodsForm, type PackForm } from "./goods-form"
import { guessWeight, titleOf } from "./pack-words"
import { fieldAmount, readAmount, readWhole } from "./read-number"
import { stepOf } from "./steps"

const pack = (more: Partial<PackForm> = {}): PackForm => ({
  ...emptyPack("k1"),
  ...{ pack_unit: "túi", amount: "5", price: "210.000", stock: "20", weight: "5.500", ...more },
})
const whole: GoodsForm = {
  ...emptyForm,
  ...{ title: "Gạo tám xoan", category: "gao", description: "Dẻo, thơm." },
  facts: { ...emptyForm.facts, origin: "Hải Anh", shelf_life: "6 tháng", storage: "Nơi khô mát" },
  photos: [{ key: "u1", id: null, url: null, alt: "" }],
  variants: [pack()],
}

describe("a step of the guided form", () => {
  it("lets a whole product through, and names all that an empty one lacks in the order of the pages", () => {
    expect([...checkAll(whole, words)]).toEqual([])
    expect([...checkAll(emptyForm, words).keys()]).toEqual([
      ...[
        "photos",
        "title",
        "category",
        "description",
        "variants",
        "facts.origin",
        "facts.shelf_life",
        "facts.storage",
      ],
    ])
    expect([...checkAll(emptyForm, words).keys()].map(stepOf)).toEqual([
      ...["photos", "words", "words", "words", "packs", "law", "law", "law"],
    ])
  })

  it.each([
    ["price", { price: "85k" }],
    ["price", { price: "85,5" }],
    ["price", { price: "50" }],
    ["price", { price: "" }],
    ["stock", { stock: "1.5" }],
    ["stock", { stock: "" }],
    ["net", { amount: "năm" }],
    ["net", { amount: "0" }],
    ["shipping_weight_g", { weight: "" }],
    ["low_stock_at", { low_stock_at: "ít" }],
  ] as const)("has a sentence for a wrong %s: %o", (name, wrong) => {
    const faults = checkStep("packs", { ...whole, variants: [pack(wrong)] }, words)
    expect([...faults.keys()]).toEqual([`variants.0.${name}`])
  })

  it("asks for goods on the shelf before they are handed in, not of goods on sale", () => {
    const soldOut = { ...whole, variants: [pack({ stock: "0" })] }
    expect(checkStep("packs", soldOut, words).get("variants.0.stock")).toBe(words.errors.stock_none)
    expect(checkStep("packs", soldOut, words, true).size).toBe(0)
  })

  it("finds two packs of one name and one code", () => {
    const variants = [pack({ sku: "GT5" }), pack({ key: "k2", sku: "gt5" })]
    expect([...checkStep("packs", { ...whole, variants }, words).keys()]).toEqual([
      ...["variants.0.title", "variants.0.sku", "variants.1.title", "variants.1.sku"],
    ])
  })

  it("takes no more than 60 days on the way, and none at all", () => {
    const days = (transit_days: string) => checkStep("travel", { ...whole, transit_days }, words).size
    expect(["", "1", "60", "0", "61", "vài"].map(days)).toEqual([0, 0, 0, 1, 1, 1])
  })
})

it("reads numbers as people here write them, and nothing else", () => {
  expect(["85000", "85.000", "85 000 ₫", "1.250.000đ"].map(readWhole)).toEqual([85_000, 85_000, 85_000, 1_250_000])
  expect(["85k", "8,5", "8.5", "1.25.0", "-5"].map(readWhole)).toEqual(Array(5).fill(Number.NaN))
  expect(["1,5", "0.75", "0.500", "500", "1500", ""].map(readAmount)).toEqual([1.5, 0.75, 0.5, 500, 1500, null])
})

it("asks which of two numbers is meant where thousands and decimals look alike", () => {
  expect(["1.500", "1,500", "12.000"].map(readAmount)).toEqual(Array(3).fill(Number.NaN))
  const sentence = (amount: string) =>
    checkStep("packs", { ...whole, variants: [pack({ amount, title: "bao" })] }, words).get("variants.0.net")
  expect(sentence("1.500")).toBe("“1.500” là 1500 hay 1,5? Hãy ghi 1500 hoặc 1,5.")
  expect(sentence("1,125")).toBe("“1,125” là 1125 hay 1,125? Hãy ghi 1125 hoặc 1,1250.")
})

it("reads every amount back that it puts into a field", () => {
  for (const amount of [1.5, 1.125, 0.125, 1500, 1000.125, 999_999.999])
    expect(readAmount(fieldAmount(amount))).toBe(amount)
})

it("names a pack and guesses its weight from what is inside", () => {
  expect(titleOf(pack())).toBe("túi 5 kg")
  expect(titleOf(pack({ title: " bao to " }))).toBe("bao to")
  expect(guessWeight({ amount: "5", unit: "kg" })).toBe(5_500)
  expect(guessWeight({ amount: "250", unit: "ml" })).toBe(300)
  expect(guessWeight({ amount: "2", unit: "chiếc" })).toBeNull()
})

it("sends only what differs and what the contract takes; a photo on its way waits", () => {
  const ready = new Map([["u1", "photo_1"]])
  const changed = { ...whole, transit_days: "vài", facts: { ...whole.facts, origin: "Giao Thuỷ" } }
  const names = changedParts(partsOf(whole, ready), partsOf(changed, ready))
  expect(bodyOf(partsOf(changed, ready), names)).toEqual({ facts: { origin: "Giao Thuỷ" } })
  expect(partsOf(whole, new Map()).get("photos")).toEqual([])
  expect(partsOf(whole, ready).get("photos")).toEqual([{ id: "photo_1", alt: null }])
})
