import { formatDong } from "@cho-htx/vietnam"
import { expect, it } from "vitest"
import { N1, T1, T2, turn } from "./turn"

const twice = turn(
  `Mã "${T1}" có ở ${T2} và "${T1}".`,
  (code, place) => `The code "${code}" is in ${place} and "${code}".`,
)

it("hands values over as they were written", () => {
  expect(twice.read('Mã "A-1" có ở dòng 7 và "A-1".')).toBe('The code "A-1" is in dòng 7 and "A-1".')
})

it("reads a value that must be the same twice only when it is", () => {
  expect(twice.read('Mã "A-1" có ở dòng 7 và "B-2".')).toBeNull()
})

it("finds numbers however the sentence writes them", () => {
  for (const written of [formatDong(N1), "1.000.001", "1000001"])
    expect(turn(`Giá ${written}.`, (price) => `Price ${price}.`).read("Giá 12.500 ₫.")).toBe("Price 12.500 ₫.")
  expect(turn(`Còn ${N1} và ${N1}.`, (left) => `${left} left.`).read("Còn 3 và 3.")).toBe("3 left.")
})

it("reads nothing that is shorter than what stands around its values, or other at an end", () => {
  const around = turn(`aba${T1}aba`, (value) => value)
  expect([around.read("aba"), around.read("ababa"), around.read("abaaba"), around.read("abaxabax")]).toEqual([
    null,
    null,
    "",
    null,
  ])
})

it("walks over a long text once, however often what it looks for almost stands there", () => {
  const shape = turn(`a${T1}b${T2}c`, (first) => first)
  const started = performance.now()
  for (let times = 0; times < 50; times += 1) shape.read(`a${"ab".repeat(4_000)}d`)
  expect(performance.now() - started).toBeLessThan(200)
})

it("refuses a sentence of which two values touch: nobody could tell them apart", () => {
  expect(() => turn(`a${T1}${T2}b`, "")).toThrow(/touch/)
})
