import { describe, expect, it } from "vitest"
import { account as words } from "../../messages/vi/account"
import { registerErrors, signInErrors } from "./account-fields"

const good = {
  name: "Nguyễn Thu Hà",
  email: "ha@example.com",
  phone: "0900000123",
  password: "mua-gao-tam",
  consent: true,
}

describe("registerErrors", () => {
  it("finds nothing in a complete form", () => {
    expect(registerErrors(good, undefined, words)).toEqual({})
  })

  it("counts the characters of a short password", () => {
    expect(registerErrors({ ...good, password: "gạo" }, undefined, words).password).toBe(
      "Mật khẩu này mới có 3 ký tự. Cần ít nhất 8.",
    )
  })

  it("needs consent", () => {
    expect(registerErrors({ ...good, consent: false }, undefined, words)).toEqual({ consent: words.consent_missing })
  })
})

describe("signInErrors", () => {
  it.each(["ha", "ha@", "@example.com", "ha@example"])("refuses the email %s", (email) => {
    expect(signInErrors({ email, password: "x" }, words)).toEqual({ email: words.email_wrong })
  })
})
