import { expect, it } from "vitest"
import { orderPages as english } from "../../messages/en/order-pages"
import { orderPages as vietnamese } from "../../messages/vi/order-pages"
import { asRead } from "./as-read"

it("shows ready-made reasons in the app's language, and what was typed as it is", () => {
  for (const [at, reason] of vietnamese.short.reasons.entries())
    expect(asRead(reason, vietnamese.short.reasons, english.short.reasons)).toBe(english.short.reasons[at])
  expect(asRead("Nhà khoá cửa", vietnamese.short.reasons, english.short.reasons)).toBe("Nhà khoá cửa")
  expect(asRead(null, vietnamese.short.reasons, english.short.reasons)).toBeNull()
})
