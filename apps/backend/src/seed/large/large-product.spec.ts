import { expect, it } from "vitest"
import { largeProduct } from "./large-product"

it("makes the same product for the same number", () => {
  expect(largeProduct(4321)).toEqual(largeProduct(4321))
})

/** A second of work, on a machine that may be doing other things. */
const minute = 60_000

it("gives 100,000 products different titles and addresses, and whole prices", { timeout: minute }, () => {
  const products = Array.from({ length: 100_000 }, (_, number) => largeProduct(number))
  expect(new Set(products.map((product) => product.title)).size).toBe(100_000)
  expect(new Set(products.map((product) => product.handle)).size).toBe(100_000)
  expect(products.every(({ packs }) => packs.length > 0 && packs.every((pack) => Number.isInteger(pack.price)))).toBe(
    true,
  )
  expect(products.every(({ handle }) => handle.length <= 120)).toBe(true)
})
