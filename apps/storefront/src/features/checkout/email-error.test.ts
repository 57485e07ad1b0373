import { describe, expect, it } from "vitest"
import { checkout as words } from "../../messages/vi/checkout"
import { emailError } from "./email-error"

describe("emailError", () => {
  it.each(["", "   ", "ha@example.com", " ha.nguyen+cho@mail.example.vn "])("accepts “%s”", (text) => {
    expect(emailError(text, words)).toBeNull()
  })

  it.each(["ha", "ha@", "@example.com", "ha@example", "ha@example.c", "ha@@example.com", "ha..n@example.com"])(
    "asks for the missing part of “%s”",
    (text) => {
      expect(emailError(text, words)).toMatchObject({ field: "email", message: words.email_wrong })
    },
  )

  it.each(["hà@example.com", "ha nguyen@example.com"])("names the strange letter of “%s”", (text) => {
    expect(emailError(text, words)?.message).toBe(words.email_strange)
  })
})
