import fc from "fast-check"
import { expect, it } from "vitest"
import { fitWithin, isLight, PAPER_SIDE, PHOTO_SIDE } from "./fit-within"

it("makes a camera's photo small and leaves a small one alone", () => {
  expect(fitWithin({ width: 4000, height: 3000 }, PHOTO_SIDE)).toEqual({ width: 1600, height: 1200 })
  expect(fitWithin({ width: 3000, height: 4000 }, PHOTO_SIDE)).toEqual({ width: 1200, height: 1600 })
  expect(fitWithin({ width: 800, height: 600 }, PHOTO_SIDE)).toEqual({ width: 800, height: 600 })
})

it("keeps the small print of a paper readable", () => {
  expect(fitWithin({ width: 4000, height: 3000 }, PAPER_SIDE)).toEqual({ width: 2400, height: 1800 })
})

it("never enlarges, keeps the shape and at least one pixel", () => {
  const edge = fc.integer({ min: 1, max: 20_000 })
  fc.assert(
    fc.property(edge, edge, fc.integer({ min: 200, max: 3_000 }), (width, height, side) => {
      const fit = fitWithin({ width, height }, side)
      expect(Math.max(fit.width, fit.height)).toBeLessThanOrEqual(Math.max(side, 1))
      expect(fit.width).toBeGreaterThanOrEqual(1)
      expect(fit.height).toBeGreaterThanOrEqual(1)
      expect(fit.width).toBeLessThanOrEqual(width)
      expect(fit.height).toBeLessThanOrEqual(height)
      const longer = Math.max(width, height) / Math.max(fit.width, fit.height)
      expect(Math.abs(Math.min(width, height) / longer - Math.min(fit.width, fit.height))).toBeLessThanOrEqual(1)
    }),
  )
})

it("calls a photo light by its bytes and pixels", () => {
  expect(isLight(290_000, { width: 400, height: 300 })).toBe(true)
  expect(isLight(450_000, { width: 1600, height: 1200 })).toBe(true)
  expect(isLight(900_000, { width: 1600, height: 1200 })).toBe(false)
})
