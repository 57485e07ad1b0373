import { expect, it } from "vitest"
import { join } from "../../messages/vi/join"
import { checkStep } from "./check-step"
import { emptyDraft } from "./draft"
import { stepOf } from "./steps"

const check = (step: "cooperative" | "person", values: object) =>
  Object.fromEntries(checkStep(step, { ...emptyDraft, ...values }, join))

it("names the tax code that is wrong, and how", () => {
  expect(check("cooperative", { registration_code: "0100109106" })).toEqual({})
  expect(check("cooperative", { registration_code: "0100109107" }).registration_code).toContain("0100109107")
  expect(check("cooperative", { registration_code: "12" }).registration_code).toContain("đúng 10 chữ số")
})

it("counts the digits of a phone number that is none", () => {
  expect(check("person", { phone: "0900 000 12" }).phone).toContain("mới có 9 chữ số")
  expect(check("person", { phone: "0900000123", email: "thoan@" }).email).toContain("chưa đúng")
  expect(check("person", { phone: "+84 900 000 123" })).toEqual({})
})

it("finds the step of a field the server complains about", () => {
  expect([stepOf("name"), stepOf("commune_code"), stepOf("email"), stepOf("bank.bin"), stepOf("password")]).toEqual([
    0, 1, 2, 3, 4,
  ])
})
