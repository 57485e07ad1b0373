import { expect, it } from "vitest"
import { rateClassOf } from "./rate-classes"

it.each([
  ["POST", "/auth/customer/emailpass", "login"],
  ["POST", "/auth/user/emailpass", "login"],
  ["POST", "/store/customers", "login"],
  ["POST", "/vendor/session", "login"],
  ["POST", "/vendor/registrations", "login"],
  ["POST", "/vendor/password-resets/confirm", "login"],
  ["POST", "/vendor/invites/htxi_x/accept", "login"],
  ["POST", "/vendor/sessions", "write"],
  ["POST", "/store/customers/me/addresses", "write"],
  ["POST", "/store/market-carts", "write"],
  ["GET", "/store/cooperatives", "read"],
])("counts %s %s as a %s", (method, path, name) => {
  expect(rateClassOf(method, path)?.name).toBe(name)
})

it("leaves staff at work alone", () => {
  expect(rateClassOf("POST", "/admin/products")).toBeNull()
})
