import { expect, it } from "vitest"
import { sameSecret } from "./same-secret"

it("accepts only the same secret", () => {
  expect(sameSecret("bí mật", "bí mật")).toBe(true)
  expect(sameSecret("bi mat", "bí mật")).toBe(false)
})

it("accepts nothing while no secret is set", () => {
  expect(sameSecret("", "")).toBe(false)
})
