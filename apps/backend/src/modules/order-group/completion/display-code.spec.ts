import { orderCodeSchema } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { displayCode } from "./display-code"

it("makes codes a buyer can read out, as the tracking page takes them", () => {
  const codes = Array.from({ length: 500 }, displayCode)
  for (const code of codes) expect(orderCodeSchema.parse(code)).toBe(code)
  expect(new Set(codes).size).toBe(500)
})
