import { expect, it } from "vitest"
import { orderPages as english } from "../../messages/en/order-pages"
import { orderPages as vietnamese } from "../../messages/vi/order-pages"
import { asStored } from "./as-stored"

it("sends ready-made reasons in Vietnamese, and what was typed as it is", () => {
  for (const [at, reason] of english.fail.reasons.entries())
    expect(asStored(reason, english.fail.reasons, vietnamese.fail.reasons)).toBe(vietnamese.fail.reasons[at])
  expect(english.fail.reasons).toHaveLength(vietnamese.fail.reasons.length)
  expect(english.short.reasons).toHaveLength(vietnamese.short.reasons.length)
  expect(asStored("Nhà khoá cửa", english.fail.reasons, vietnamese.fail.reasons)).toBe("Nhà khoá cửa")
})
