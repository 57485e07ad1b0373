import { expect, it } from "vitest"
import { account as words } from "../../messages/vi/account"
import { asksPassword, changesOf, formOf, typedOver } from "./account-form"
import { checkAccount } from "./check-account"

const start = formOf({ name: "Lê Văn Muối", phone: "+84900000301", email: "muoi@cho-htx.example" })

it("takes what only looks different for no change", () => {
  const same = { name: " Lê Văn Muối ", phone: "+84 900-000-301", email: "Muoi@Cho-HTX.example " }
  expect(changesOf(start, same)).toEqual({})
})

it("sends what changed only, an emptied e-mail as none", () => {
  expect(changesOf(start, { ...start, name: "Lê Muối", email: "" })).toEqual({ name: "Lê Muối", email: null })
  expect(changesOf(start, { ...start, phone: "0912.345.678" })).toEqual({ phone: "+84912345678" })
})

it("asks for the password for what somebody signs in with, a taken-away e-mail too", () => {
  expect(asksPassword({ name: "Lê Muối" })).toBe(false)
  expect([asksPassword({ phone: "+84912345678" }), asksPassword({ email: null })]).toEqual([true, true])
})

it("keeps nothing of a field that was typed back", () => {
  expect(typedOver(start, { ...start, name: "Lê" })).toEqual({ name: "Lê" })
  expect(typedOver(start, { ...start })).toEqual({})
})

it("names what is wrong with each field that was changed, and the missing password", () => {
  const changes = changesOf(start, { name: "L", phone: "0912 345", email: "muoi@" })
  expect(checkAccount(changes, "", words)).toEqual({
    name: words.errors.name,
    phone: "Số này mới có 7 chữ số. Số di động cần đủ 10, ví dụ 0900 000 123.",
    email: words.errors.email,
    password: words.errors.password,
  })
})

it("has nothing to say of an emptied e-mail with its password, nor of what stays", () => {
  expect(checkAccount({ email: null }, "ngô khoai sắn", words)).toEqual({})
  expect(checkAccount({ name: "Lê Muối" }, "", words)).toEqual({})
})
