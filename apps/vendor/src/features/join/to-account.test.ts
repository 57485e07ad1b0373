import { acceptInviteSchema } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { toAccount } from "./to-account"

const typed = { name: "Lê Văn Muối", phone: "0900 000 123", email: "", password: "ngô khoai sắn" }

it.each([
  ["", null],
  ["  ", null],
  ["muoi@cho-htx.example ", "muoi@cho-htx.example"],
])("takes the e-mail %j as %j, as the contract wants it", (email, sent) => {
  const body = toAccount({ ...typed, email })
  expect(body.email).toBe(sent)
  expect(acceptInviteSchema.safeParse(body).success).toBe(true)
})

it("leaves what is no address to the contract, which refuses it", () => {
  expect(acceptInviteSchema.safeParse(toAccount({ ...typed, email: "muoi@" })).success).toBe(false)
})
